// Groups of fields, and lists of such groups.
import { element } from '../search-ui/elements.js';
import { FieldBox } from './field-box.js';

/** A group: the most important fields are open, the rest is behind a line that opens it. */
export class GroupControl {
  constructor(field, context, value = {}, options = {}) {
    this.context = context;
    this.box = new FieldBox(field, context.label(field, options), { ...options, grouped: true });
    this.element = this.box.element;
    this.element.classList.add('field-group');
    const inner = context.within(field.group);
    this.parts = inner.schema.groups[field.group].fields
      .map((part) => ({ part, control: inner.control(part, value[part.key]) }));
    const main = ({ part }) => part.required || part.recommended || value[part.key] !== undefined;
    const chosen = this.parts.some(main) ? this.parts.filter(main) : this.parts.slice(0, 2);
    const rest = this.parts.filter((each) => !chosen.includes(each));
    this.element.append(...chosen.map((each) => each.control.element));
    if (rest.length > 0) {
      const summary = element('summary', {}, context.phrases.say('propose.more-of', this.box.name));
      this.element.append(element('details', { class: 'more-of' }, summary, ...rest.map((each) => each.control.element)));
    }
    this.box.focused = null;
  }

  read(at, places) {
    const values = {};
    for (const { part, control: inner } of this.parts) {
      const value = readAt(inner, `${at}.${part.key}`, places);
      if (value !== undefined) {
        values[part.key] = value;
      }
    }
    return Object.keys(values).length === 0 ? undefined : values;
  }

  focus() {
    this.parts[0].control.box.focus();
  }
}

/** Several groups, to which more can be added. */
export class GroupsControl {
  constructor(field, context, value = [], options = {}) {
    Object.assign(this, { field, context });
    this.box = new FieldBox(field, context.label(field, options), { ...options, grouped: true });
    this.element = this.box.element;
    this.element.classList.add('field-groups');
    const own = `propose.one.${field.key}`;
    this.one = context.phrases.has(own) ? context.phrases.say(own) : this.box.name;
    this.items = [];
    this.list = element('div', {});
    const more = element('button', { type: 'button', class: 'second' }, context.phrases.say('propose.another'));
    more.addEventListener('click', () => {
      this.add();
      this.items.at(-1).focus();
    });
    this.box.hold(more, this.list, element('p', {}, more));
    (value.length > 0 ? value : [undefined]).forEach((each) => this.add(each));
  }

  add(value) {
    const { phrases } = this.context;
    const schema = this.context.schema.groups[this.field.group];
    const item = new GroupControl({ ...this.field, doc: schema.doc, example: '' }, this.context, value, {
      name: phrases.say('propose.number', this.one, this.items.length + 1),
    });
    item.box.hint.hidden = true;
    item.blank = value === undefined;
    const remove = element('button', { type: 'button', class: 'second' },
      phrases.say('propose.remove.one', item.box.name));
    remove.addEventListener('click', () => this.remove(item));
    item.element.append(element('p', { class: 'remove' }, remove));
    this.items.push(item);
    this.list.append(item.element);
    this.count();
  }

  remove(item) {
    this.items = this.items.filter((other) => other !== item);
    item.element.remove();
    if (this.items.length === 0) {
      this.add();
    }
    this.count();
    this.items.at(-1).focus();
    this.element.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Numbers the groups again; a single blank one has no button to remove it. */
  count() {
    const { phrases } = this.context;
    this.items.forEach((item, i) => {
      const name = phrases.say('propose.number', this.one, i + 1);
      item.box.label.textContent = name;
      const remove = item.element.querySelector(':scope > .remove');
      remove.hidden = this.items.length === 1 && item.blank;
      remove.querySelector('button').textContent = phrases.say('propose.remove.one', name);
    });
  }

  /** The values of all groups that are not empty, numbered without the empty ones. */
  read(at, places) {
    const values = [];
    for (const item of this.items) {
      const value = readAt(item, `${at}.${values.length}`, places);
      if (value !== undefined) {
        values.push(value);
      }
    }
    return values.length === 0 ? undefined : values;
  }

  focus() {
    this.items[0].focus();
  }
}

/** Reads a control, and notes that faults at this path belong to it. */
export function readAt(inner, path, places) {
  places.set(path, inner);
  return inner.read(path, places);
}
