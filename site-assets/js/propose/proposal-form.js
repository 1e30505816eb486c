// The form of one record: steps with fields, a preview of the file, and a draft on the reader's device.
import { element } from '../search-ui/elements.js';
import { RecordChecks } from './checks.js';
import { FormContext } from './controls.js';
import { Ending } from './ending.js';
import { FaultSummary, controlAt, sentence } from './faults.js';
import { FieldBox } from './field-box.js';
import { readAt } from './group-controls.js';
import { describeLink } from './new-name.js';
import { slugOf, slugOfTitle } from './slug.js';
import { Step, stepsOf } from './steps.js';
import { tidy } from './tidy.js';
import { correctRecord } from './correction.js';
import { writeRecord } from './yaml.js';

const PAUSE_TO_KEEP = 250;
const NAMED = 'undescribed-organisation';

/** A form on the page. */
export class ProposalForm {
  /**
   * @param data schema, common, vocabularies and names
   * @param values the first values
   * @param was the published record to correct, with `slug`, `file` and `text`; null for a new record
   * @param phrases the words of the interface
   * @param settings of the page
   * @param draft keeps what the reader writes
   */
  constructor(data, values, was, phrases, settings, draft) {
    Object.assign(this, { data, was, phrases, draft });
    this.status = element('p', { class: 'visually-hidden', role: 'status' });
    this.announce = (text) => {
      this.status.textContent = text;
    };
    this.context = new FormContext(data, phrases, document.documentElement.lang, this.announce, () => this.keepNow());
    this.checks = new RecordChecks(data.schema, data.common, data.vocabularies, data.names);
    this.kept = values;
    this.places = new Map();
    this.summary = new FaultSummary(phrases);
    this.ending = new Ending(settings, phrases);
    this.preview = element('pre', { class: 'preview-text', lang: 'en', dir: 'ltr' });
    this.build(values);
    this.before = was ? this.values() : null;
  }

  build(values) {
    const { phrases, data } = this;
    const plans = stepsOf(data.schema);
    const count = plans.length + 1;
    this.steps = plans.map((plan, i) => new Step(plan, i + 1, count, this.context, values));
    this.last = new Step({ key: 'end', fields: [] }, count, count, this.context, {});
    this.fileName();
    this.notes = element('div', { class: 'notes', role: 'status' });
    this.last.buttons.before(this.name.element, this.notes, this.ending.element);
    this.all = [...this.steps, this.last];
    this.all.forEach((step, i) => this.buttons(step, i));
    const form = element('form', { novalidate: '' }, ...this.all.map((step) => step.element));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.changed());
    form.addEventListener('change', () => this.changed());
    const aside = element('aside', { class: 'preview-file', 'aria-labelledby': 'preview-heading', tabindex: '0' },
      element('h2', { id: 'preview-heading' }, phrases.say('propose.preview')),
      element('p', { class: 'hint' }, phrases.say('propose.preview.how')), this.preview);
    this.element = element('div', { class: 'propose-form' },
      element('div', { class: 'propose-steps' }, this.summary.element, form), aside, this.status);
  }

  fileName() {
    const { phrases, was } = this;
    const doc = { key: 'slug', doc: '', type: 'string' };
    this.name = new FieldBox(doc, phrases.say('propose.file-name'));
    this.name.hint.textContent = phrases.say('propose.file-name.how');
    ['lang', 'dir'].forEach((attribute) => this.name.hint.removeAttribute(attribute));
    this.nameInput = this.name.hold(element('input', { type: 'text', spellcheck: 'false', autocapitalize: 'none' }));
    this.nameInput.addEventListener('input', () => {
      this.named = this.nameInput.value.trim();
    });
    this.named = was ? was.slug : '';
    this.name.element.hidden = was !== null;
  }

  buttons(step, i) {
    const { phrases } = this;
    if (i > 0) {
      step.button(phrases.say('propose.back'), 'second back', () => this.go(i - 1));
    }
    if (i < this.all.length - 1) {
      step.button(phrases.say('propose.continue'), 'continue', () => this.leave(i));
    }
  }

  /** Shows a step: the first, or the one where the reader left the draft. */
  start(at = 0) {
    this.at = Math.min(at, this.all.length - 1);
    this.all[this.at].element.hidden = false;
    this.refresh();
    window.addEventListener('pagehide', () => this.keepNow());
  }

  /** Continues if nothing on the step is wrong. */
  leave(i) {
    const faults = this.faults().filter(({ at }) => this.steps[i].controls.has(at));
    this.tell(faults);
    if (faults.length === 0) {
      this.go(i + 1);
    }
  }

  go(i) {
    this.summary.show([]);
    this.at = i;
    this.all.forEach((step, j) => {
      step.element.hidden = i !== j;
    });
    this.refresh();
    this.all[i].heading.focus();
    this.all[i].heading.scrollIntoView({ block: 'start' });
  }

  values() {
    this.places.clear();
    const values = { ...this.kept };
    for (const step of this.steps) {
      for (const [key, inner] of step.controls) {
        values[key] = readAt(inner, key, this.places);
      }
    }
    return tidy(this.data.schema, this.data.schema.groups, values);
  }

  slug(values) {
    return this.named || slugOfTitle(this.title(values));
  }

  title(values) {
    return Object.values(values.title ?? values.name ?? {})[0] ?? '';
  }

  /** The text of the file; for a correction, the present text with the changes. */
  text(values) {
    const { schema, common } = this.data;
    return this.was
      ? correctRecord(schema, this.was.text, this.before, values, common.languages[0])
      : writeRecord(schema, values, common.languages[0]);
  }

  /** All findings, each with the key of its field at the top level. */
  found() {
    const values = this.values();
    return this.checks.check(values, this.slug(values))
      .map((finding) => ({ ...finding, at: finding.path.split('.')[0] }));
  }

  /** The findings that stop a proposal. Notes do not, nor does a name that has no record yet. */
  faults() {
    return this.found().filter(({ severity, code }) => severity !== 'note' && code !== NAMED);
  }

  /** Shows faults at the top and at their fields. */
  tell(faults) {
    this.said?.forEach((box) => box.say(null));
    const told = faults.map((finding) => ({ finding, box: controlAt(finding.path, this.places)?.box }))
      .filter(({ box }) => box)
      .map(({ finding, box }) => ({ box, text: sentence(finding, this.phrases, box) }));
    told.forEach(({ box, text }) => box.say(text));
    this.said = told.map(({ box }) => box);
    this.summary.show(told);
  }

  /** Hides faults that are fixed. */
  retell() {
    if (this.said?.length > 0) {
      const still = new Set(this.faults().map((finding) => controlAt(finding.path, this.places)?.box));
      this.said.filter((box) => !still.has(box)).forEach((box) => box.say(null));
      this.said = this.said.filter((box) => still.has(box));
      if (this.said.length === 0) {
        this.summary.show([]);
      }
    }
  }

  /** Keeps what the reader writes, but not what was filled in beforehand. */
  changed() {
    const values = this.refresh();
    this.touched = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(values), PAUSE_TO_KEEP);
  }

  refresh() {
    const values = this.values();
    const text = this.text(values);
    this.preview.textContent = text;
    this.retell();
    if (this.at === this.steps.length) {
      this.end(values, text);
    }
    return values;
  }

  /** Keeps the draft; returns whether nothing is lost when the reader leaves now. */
  keep(values) {
    this.timer = null;
    return this.over || Object.keys(values).length === 0 || this.draft.keep({ values, named: this.named, at: this.at });
  }

  /** Keeps the draft without waiting; where the reader wrote nothing, there is nothing to keep. */
  keepNow() {
    clearTimeout(this.timer);
    return !this.touched || this.keep(this.values());
  }

  /** Deletes the draft, and keeps none from now on. */
  forget() {
    this.over = true;
    this.draft.throwAway();
  }

  end(values, text) {
    const slug = this.slug(values);
    if (document.activeElement !== this.nameInput) {
      this.nameInput.value = slug;
    }
    const faults = this.checks.checkName(slug, this.was?.slug);
    this.name.say(faults.length === 0 ? null : faults.map((fault) => sentence(fault, this.phrases, this.name)).join(' '));
    const { schema } = this.data;
    const path = this.was?.file ?? `${schema.folder}/${slugOf(slug)}.${schema.markdown ? 'md' : 'yaml'}`;
    const same = this.was !== null && text === this.was.text;
    this.tellRest(same);
    this.ending.element.hidden = same || this.rest.length > 0 || faults.length > 0;
    this.ending.show({ path, text, title: this.title(values), isNew: this.was === null });
  }

  /** What is still wrong on other steps, and what a reviewer should know. */
  tellRest(same) {
    this.rest = this.faults();
    const { phrases } = this;
    const items = this.rest.map((finding) => {
      const box = controlAt(finding.path, this.places)?.box;
      const step = this.steps.findIndex((each) => each.controls.has(finding.at));
      const text = box ? sentence(finding, phrases, box) : finding.message;
      const button = element('button', { type: 'button', class: 'link' }, text);
      button.addEventListener('click', () => {
        this.go(step);
        this.tell(this.faults().filter(({ at }) => this.steps[step].controls.has(at)));
      });
      return element('li', {}, button);
    });
    const list = (key, rows) => (rows.length === 0 ? [] : [element('p', {}, phrases.say(key)), element('ul', {}, ...rows)]);
    const unchanged = same ? [element('p', {}, phrases.say('propose.same'))] : [];
    this.notes.replaceChildren(...unchanged, ...list('propose.still', items), ...list('propose.named', this.newNames()));
  }

  /** Organisations that have only a name, each with a link to describe it. */
  newNames() {
    const named = this.found().filter(({ code }) => code === NAMED);
    const kinds = new Map(named.map(({ places }) => [places.value, places.kind]));
    return [...kinds].map(([name, kind]) => element('li', {}, `${name}: `, describeLink(kind, name, this.context)));
  }
}
