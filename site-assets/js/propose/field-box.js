// The frame of every field: its label, a hint, and the place for a fault.
import { element } from '../search-ui/elements.js';

let made = 0;

/** An id that no other element has. */
export function newId() {
  made += 1;
  return `p${made}`;
}

/** What the schema says about a field, in the language in which the schema is written. */
export function hintOf(field) {
  const chosen = field.vocabulary || field.target || field.group || field.values;
  const simple = field.example && !chosen && !/[[{]/u.test(field.example);
  return simple ? `${field.doc} (${field.example})` : field.doc;
}

/** A field with its label and the element to write into, or with several elements under one legend. */
export class FieldBox {
  /**
   * @param field its schema
   * @param {string} label its name
   * @param options `grouped`: whether it holds several elements; `quiet`: whether only screen readers get the label
   */
  constructor(field, label, { grouped = false, quiet = false } = {}) {
    this.hint = element('p', { id: newId(), class: 'hint', lang: 'en', dir: 'ltr' }, hintOf(field));
    this.fault = element('p', { id: newId(), class: 'fault', hidden: '' });
    this.label = element(grouped ? 'legend' : 'label', quiet ? { class: 'visually-hidden' } : {}, label);
    this.name = label;
    this.called = label;
    this.field = field;
    this.element = element(grouped ? 'fieldset' : 'div', { class: 'field', 'data-field': field.key });
    this.element.append(this.label, this.hint, this.fault);
    this.focused = null;
    if (grouped) {
      this.element.setAttribute('aria-describedby', this.hint.id);
    }
  }

  /** Adds an element to write into; faults lead to the first one. */
  hold(input, ...beside) {
    this.focused ??= input;
    if (this.label.tagName === 'LABEL') {
      input.id = newId();
      this.label.htmlFor = input.id;
      input.setAttribute('aria-describedby', this.hint.id);
    }
    this.element.append(...(beside.length > 0 ? beside : [input]));
    return input;
  }

  /** Shows what is wrong; null clears it. */
  say(fault) {
    this.element.classList.toggle('faulty', fault !== null);
    this.fault.hidden = fault === null;
    this.fault.textContent = fault ?? '';
    const described = this.label.tagName === 'LABEL' ? this.focused : this.element;
    described?.setAttribute('aria-describedby', fault === null ? this.hint.id : `${this.hint.id} ${this.fault.id}`);
    if (this.label.tagName === 'LABEL') {
      this.focused?.setAttribute('aria-invalid', String(fault !== null));
    }
  }

  /** Moves the focus to the field, and opens the closed parts around it. */
  focus() {
    for (let each = this.element.closest('details'); each; each = each.parentElement.closest('details')) {
      each.open = true;
    }
    this.focused?.focus();
  }
}
