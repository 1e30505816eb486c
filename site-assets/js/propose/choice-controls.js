// Fields for a choice: of terms, of records, of a few words.
import { element } from '../search-ui/elements.js';
import { FieldBox, newId } from './field-box.js';
import { NewName } from './new-name.js';
import { Picker } from './picker.js';

/** Says below a field's hint how something is chosen. */
function sayHow(box, context) {
  const how = box.field.target?.outside ? 'propose.pick-or-name' : 'propose.pick';
  box.hint.after(element('p', { class: 'hint' }, context.phrases.say(how)));
}

/** Up to FEW options are buttons, up to SOME a list that opens; more are found by typing. */
const FEW = 12;
const SOME = 30;

/** The control for a choice among options, each with value, label, note and names. */
export function choiceControl(field, context, known, value, options = {}) {
  const offered = known.options(context.language);
  const strange = [value ?? []].flat().some((each) => !offered.some((option) => option.value === each));
  if (offered.length <= FEW && !strange && field.type !== 'ref') {
    return new TickControl(field, context, offered, value, options);
  }
  if (offered.length <= SOME && !strange && !field.list && field.type !== 'ref') {
    return new SelectControl(field, context, offered, value, options);
  }
  return field.list
    ? new ManyControl(field, context, known, offered, value, options)
    : new OneControl(field, context, known, offered, value, options);
}

/** Radio buttons, or boxes where several can be chosen. */
class TickControl {
  constructor(field, context, offered, value, options) {
    this.many = field.list;
    this.box = new FieldBox(field, context.label(field, options), { ...options, grouped: true });
    const name = newId();
    const all = this.many || field.required ? offered
      : [...offered, { value: '', label: context.phrases.say('propose.not-said') }];
    const chosen = [value ?? (this.many ? [] : '')].flat();
    this.inputs = all.map((option) => {
      const input = element('input', { type: this.many ? 'checkbox' : 'radio', name, value: option.value });
      input.checked = chosen.includes(option.value);
      return input;
    });
    const rows = all.map((option, i) => element('label', {}, this.inputs[i], ' ', element('span', {}, option.label)));
    this.box.hold(this.inputs[0], element('div', { class: 'ticks' }, ...rows));
    this.element = this.box.element;
  }

  read() {
    const chosen = this.inputs.filter((input) => input.checked).map((input) => input.value).filter((each) => each !== '');
    return chosen.length === 0 ? undefined : this.many ? chosen : chosen[0];
  }
}

class SelectControl {
  constructor(field, context, offered, value = '', options = {}) {
    this.box = new FieldBox(field, context.label(field, options), options);
    this.input = this.box.hold(element('select', {},
      element('option', { value: '' }, context.phrases.say('propose.not-said')),
      ...offered.map((option) => element('option', { value: option.value }, option.label))));
    this.input.value = value;
    this.element = this.box.element;
  }

  read() {
    return this.input.value || undefined;
  }
}

/** One of many, found by typing. An unknown text stays as typed: a new name where the field allows it, else a fault. */
class OneControl {
  constructor(field, context, known, offered, value = '', options = {}) {
    Object.assign(this, { known });
    this.box = new FieldBox(field, context.label(field, options), options);
    sayHow(this.box, context);
    this.input = element('input', { type: 'text' });
    const picker = new Picker(this.input, this.box.name, offered, (option) => {
      this.input.value = option.label;
      this.chosen = option;
    });
    this.box.hold(this.input, picker.element);
    this.chosen = offered.find((option) => option.value === value) ?? null;
    this.input.value = this.chosen?.label ?? value;
    this.element = this.box.element;
    if (field.target?.outside) {
      const name = new NewName(field.target, context, offered, (option) => {
        picker.choose(option);
        this.input.focus();
      });
      const tell = () => name.show(this.read() ?? '');
      this.input.addEventListener('change', tell);
      this.element.append(name.element);
      tell();
    }
  }

  read() {
    const text = this.input.value.trim();
    if (text === '') {
      return undefined;
    }
    return this.chosen?.label === text ? this.chosen.value : nameOf(this.known.resolve(text)) ?? text;
  }
}

function nameOf(found) {
  return found?.id ?? found?.slug;
}

/** Several of many, found by typing; each can be removed again. */
class ManyControl {
  constructor(field, context, known, offered, value = [], options = {}) {
    Object.assign(this, { known, context, values: [...value] });
    this.box = new FieldBox(field, context.label(field, options), options);
    sayHow(this.box, context);
    this.input = element('input', { type: 'text' });
    const picker = new Picker(this.input, this.box.name, offered, (option) => {
      this.input.value = option.value;
    });
    this.list = element('ul', { class: 'chosen', 'aria-label': context.phrases.say('propose.chosen', this.box.name) });
    this.box.hold(this.input, this.list, picker.element);
    this.input.addEventListener('change', () => this.add());
    this.element = this.box.element;
    this.show();
  }

  add() {
    const text = this.input.value.trim();
    const value = nameOf(this.known.resolve(text)) ?? text;
    this.input.value = '';
    if (value !== '' && !this.values.includes(value)) {
      this.values.push(value);
      this.context.announce(this.context.phrases.say('propose.added', this.labelOf(value)));
    }
    this.show();
  }

  labelOf(value) {
    return this.known.labelOf(value, this.context.language);
  }

  show() {
    this.list.hidden = this.values.length === 0;
    this.list.replaceChildren(...this.values.map((value) => {
      const label = this.labelOf(value);
      const remove = element('button', { type: 'button', 'aria-label': this.context.phrases.say('propose.remove.one', label) }, '×');
      remove.addEventListener('click', () => {
        this.values = this.values.filter((other) => other !== value);
        this.show();
        this.input.focus();
        this.input.dispatchEvent(new Event('change', { bubbles: true }));
      });
      return element('li', {}, label, ' ', remove);
    }));
  }

  /** A text that was typed but not added yet counts too. */
  read() {
    const text = this.input.value.trim();
    const typed = text === '' ? [] : [nameOf(this.known.resolve(text)) ?? text];
    const all = [...new Set([...this.values, ...typed])];
    return all.length === 0 ? undefined : all;
  }
}

/** A few allowed words, or yes and no, as options. */
export function wordOptions(values, labels = values) {
  const options = values.map((value, i) => ({ value, label: labels[i], note: '', names: [value] }));
  return { options: () => options };
}
