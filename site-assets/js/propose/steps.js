// The steps of a form: required fields, recommended fields, all other fields, and the end.
import { element } from '../search-ui/elements.js';
import { control } from './controls.js';

/** The steps of a schema with their fields, in order. Maps are not shown. */
export function stepsOf(schema) {
  const shown = schema.fields.filter((field) => field.type !== 'map');
  return [
    { key: 'needed', fields: shown.filter((field) => field.required) },
    { key: 'helps', fields: shown.filter((field) => !field.required && field.recommended) },
    { key: 'more', fields: shown.filter((field) => !field.required && !field.recommended) },
  ].filter((step) => step.fields.length > 0);
}

/** One step as a section: a heading, what it is for, and its fields. */
export class Step {
  constructor({ key, fields }, number, count, context, values) {
    const { phrases } = context;
    this.key = key;
    this.controls = new Map();
    this.heading = element('h2', { tabindex: '-1' }, phrases.say(`propose.${key}`));
    this.element = element('section', { class: `step step-${key}`, hidden: '' },
      element('p', { class: 'kicker' }, phrases.say('propose.step', number, count)),
      this.heading,
      element('p', {}, phrases.say(`propose.${key}.how`)));
    for (const field of fields) {
      const folded = key === 'more';
      const inner = control(field, context, values[field.key], { quiet: folded });
      this.controls.set(field.key, inner);
      this.element.append(folded ? this.folded(inner, values[field.key] !== undefined) : inner.element);
    }
    this.buttons = element('p', { class: 'buttons' });
    this.element.append(this.buttons);
  }

  folded(inner, open) {
    // Readers must know what a field is for before they open it.
    const what = element('span', { class: 'hint', lang: 'en', dir: 'ltr' }, inner.box.field.doc);
    const details = element('details', { class: 'optional' },
      element('summary', {}, inner.box.name, ' ', what), inner.element);
    details.open = open;
    return details;
  }

  /** Adds a button. */
  button(label, name, pressed) {
    const button = element('button', { type: 'button', class: name }, label);
    button.addEventListener('click', pressed);
    this.buttons.append(button, ' ');
  }
}
