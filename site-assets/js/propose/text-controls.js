// Fields for texts and single values. Every control has an element, and reads its value: undefined where it is empty.
import { element } from '../search-ui/elements.js';
import { FieldBox } from './field-box.js';
import { isTranslated } from './tidy.js';

/** A line of text, or a few. */
export class TextControl {
  constructor(field, context, value = '', options = {}) {
    this.box = new FieldBox(field, context.label(field, options), options);
    this.input = this.box.hold(inputFor(field, value));
    this.element = this.box.element;
  }

  read() {
    return this.input.value.trim() === '' ? undefined : this.input.value;
  }
}

function inputFor(field, value) {
  const long = field.type === 'markdown' || (field.type === 'text' && !field.required && !field.line);
  const input = element(long ? 'textarea' : 'input', long ? { rows: field.type === 'markdown' ? 5 : 1 } : { type: 'text' });
  if (field.type === 'link' || field.key === 'email') {
    input.setAttribute('inputmode', field.type === 'link' ? 'url' : 'email');
    input.setAttribute('spellcheck', 'false');
  }
  if (['date', 'period', 'integer'].includes(field.type)) {
    input.classList.add('short');
  }
  input.value = value;
  return input;
}

/** A text in the site's languages: always in the first, in others where the field is required or has such a text. */
export class TranslatedControl {
  constructor(field, context, value = {}, options = {}) {
    const [first, ...others] = context.languages;
    this.first = first;
    this.kept = value;
    const label = context.label(field, options);
    const name = first === context.language || others.length === 0 ? label : `${label} (${context.languageName(first)})`;
    this.main = new TextControl(field, context, value[first] ?? '', { ...options, name });
    this.box = this.main.box;
    this.element = this.box.element;
    this.others = new Map();
    const wanted = others.filter((language) => (field.required && context.depth === 0) || value[language]);
    if (wanted.length > 0) {
      this.element.append(this.translations(field, context, wanted));
    }
  }

  translations(field, context, languages) {
    const summary = element('summary', {}, context.phrases.say('propose.translations'));
    const details = element('details', { class: 'translations' }, summary);
    for (const language of languages) {
      const control = new TextControl({ ...field, doc: '', example: '', required: false, line: field.required }, context, this.kept[language] ?? '', {
        name: context.languageName(language),
      });
      control.box.hint.hidden = true;
      control.input.lang = language;
      details.append(control.element);
      details.open ||= control.read() !== undefined || language === context.language;
      this.others.set(language, control);
    }
    return details;
  }

  read() {
    const texts = { ...this.kept };
    const read = new Map([[this.first, this.main], ...this.others]);
    read.forEach((control, language) => {
      texts[language] = control.read();
      if (texts[language] === undefined) {
        delete texts[language];
      }
    });
    return Object.keys(texts).length === 0 ? undefined : texts;
  }
}

/** Several texts, one on each line. */
export class LinesControl {
  constructor(field, context, value = [], options = {}) {
    this.translated = isTranslated(field);
    this.language = context.languages[0];
    this.kept = value;
    this.box = new FieldBox(field, context.label(field, options), options);
    this.box.hint.after(element('p', { class: 'hint' }, context.phrases.say('propose.lines')));
    this.input = this.box.hold(element('textarea', { rows: Math.min(8, Math.max(3, value.length + 1)) }));
    this.input.value = value.map((item) => this.line(item)).join('\n');
    this.element = this.box.element;
  }

  line(item) {
    const text = this.translated ? item[this.language] ?? Object.values(item)[0] : item;
    return text.replace(/\s*\n\s*/gu, ' ');
  }

  /** A line that did not change keeps its translations. */
  read() {
    const lines = this.input.value.split('\n').filter((line) => line.trim() !== '');
    const values = lines.map((line) => {
      const same = this.kept.find((item) => this.line(item) === line.trim());
      return same ?? (this.translated ? { [this.language]: line } : line);
    });
    return values.length === 0 ? undefined : values;
  }
}

/** A period as two dates; without the second it is open. */
export class PeriodControl {
  constructor(field, context, value = '', options = {}) {
    this.box = new FieldBox(field, context.label(field, options), { ...options, grouped: true });
    const [start, end] = value.includes('/') ? value.split('/') : [value, value];
    const ends = [['propose.from', start], ['propose.to', end]].map(([key, text]) => {
      const input = element('input', { type: 'text', class: 'short' });
      input.value = text === '..' ? '' : text ?? '';
      return { input, label: element('label', {}, context.phrases.say(key), ' ', input) };
    });
    this.inputs = ends.map((each) => each.input);
    this.box.hold(this.inputs[0], element('p', { class: 'ends' }, ...ends.map((each) => each.label)));
    this.element = this.box.element;
  }

  read() {
    const [start, end] = this.inputs.map((input) => input.value.trim());
    if (start === '' && end === '') {
      return undefined;
    }
    return start === end || start.includes('/') ? start : `${start || '..'}/${end || '..'}`;
  }
}
