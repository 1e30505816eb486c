// A field that offers what is known while someone types (WAI-ARIA 1.2, combobox with a list).
import { element } from '../search-ui/elements.js';
import { newId } from './field-box.js';
import { nearOptions } from './near-names.js';
import { fold } from './spelling.js';

const MOST_OFFERED = 10;

/** Offers options beside an input. */
export class Picker {
  /**
   * @param input the field
   * @param {string} label of the list
   * @param options each with value, label, note and names
   * @param chosen called with the option that was chosen
   */
  constructor(input, label, options, chosen) {
    Object.assign(this, { input, chosen });
    this.options = options.map((option) => ({ ...option, folded: option.names.map(fold) }));
    this.list = element('ul', { role: 'listbox', id: newId(), 'aria-label': label, hidden: '' });
    this.element = element('div', { class: 'picker' }, input, this.list);
    this.active = -1;
    this.shown = [];
    for (const [name, value] of Object.entries({
      role: 'combobox',
      autocomplete: 'off',
      spellcheck: 'false',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.list.id,
    })) {
      input.setAttribute(name, value);
    }
    input.addEventListener('input', () => this.open());
    input.addEventListener('click', () => this.open());
    input.addEventListener('keydown', (event) => this.pressed(event));
    input.addEventListener('blur', () => this.close());
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => this.clicked(event));
  }

  open() {
    const wanted = fold(this.input.value);
    const rank = (option) => (option.folded.some((name) => name.startsWith(wanted)) ? 0 : 1);
    const holding = this.options.filter((option) => option.folded.some((name) => name.includes(wanted)));
    this.shown = holding.length > 0
      ? holding.sort((a, b) => rank(a) - rank(b)).slice(0, MOST_OFFERED)
      : nearOptions(wanted, this.options, MOST_OFFERED);
    this.active = -1;
    this.list.replaceChildren(...this.shown.map((option, i) => {
      const note = option.note === '' ? '' : element('span', { class: 'note' }, ` ${option.note}`);
      return element('li', { role: 'option', id: `${this.list.id}-${i}`, 'aria-selected': 'false' }, option.label, note);
    }));
    this.show(this.shown.length > 0);
  }

  show(open) {
    this.list.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
    if (!open) {
      this.input.removeAttribute('aria-activedescendant');
    }
  }

  close() {
    this.active = -1;
    this.show(false);
  }

  pressed(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !event.altKey) {
      event.preventDefault();
      this.move(step);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = this.shown[this.active];
      this.close();
      if (option) {
        this.choose(option);
      } else {
        this.input.dispatchEvent(new Event('change', { bubbles: true }));
      }
    } else if (event.key === 'Escape' && !this.list.hidden) {
      event.preventDefault();
      this.close();
    }
  }

  move(step) {
    if (this.list.hidden) {
      this.open();
    }
    const places = this.shown.length + 1;
    this.active = ((this.active + 1 + step + places) % places) - 1;
    [...this.list.children].forEach((item, i) => {
      item.setAttribute('aria-selected', String(i === this.active));
    });
    const item = this.list.children[this.active];
    if (item) {
      this.input.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({ block: 'nearest' });
    } else {
      this.input.removeAttribute('aria-activedescendant');
    }
  }

  clicked(event) {
    const index = [...this.list.children].indexOf(event.target.closest('[role=option]'));
    if (index >= 0) {
      const option = this.shown[index];
      this.close();
      this.choose(option);
    }
  }

  choose(option) {
    this.chosen(option);
    this.input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
