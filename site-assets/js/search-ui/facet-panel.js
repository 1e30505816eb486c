// Facets: each fetches its part of the index when it is first opened.
import { element } from './elements.js';
import { PlaceTree } from './place-tree.js';

/** How many values show at first, and how many at most when a reader asks for more. */
const FIRST = 12;
const MOST = 500;

/** The ways to choose among results. */
export class FacetPanel {
  /**
   * @param {Element} panel with a `details` for each facet
   * @param changed called when something was chosen; `opened` when a facet was opened
   */
  constructor(panel, phrases, changed, opened) {
    this.facets = [...panel.querySelectorAll('details[data-facet]')].map((details) => new FacetChoice(details, phrases));
    panel.addEventListener('change', (event) => {
      if (event.target.matches('input[type=checkbox]')) {
        changed();
      }
    });
    // A toggle does not bubble.
    panel.addEventListener('toggle', (event) => event.target.open && opened(), true);
  }

  /** Shows the choices that an address names, and opens their facets. */
  set(state) {
    for (const facet of this.facets) {
      facet.chosen = new Set((facet.key === 'type' ? state.kinds : state.filters[facet.key]) ?? []);
      facet.details.open ||= facet.chosen.size > 0;
      facet.wide(state.wider);
      facet.tick();
    }
  }

  /** The choices in each facet, and separately the types of record and whether wider places are wanted too. */
  chosen() {
    const filters = {};
    let kinds = [];
    let wider = false;
    for (const facet of this.facets) {
      wider ||= facet.wider?.checked === true;
      if (facet.key === 'type') {
        kinds = [...facet.chosen];
      } else if (facet.chosen.size > 0) {
        filters[facet.key] = [...facet.chosen];
      }
    }
    return { filters, kinds, wider };
  }

  /** The facets whose counts are wanted. */
  open() {
    return this.facets.filter((facet) => facet.details.open && facet.key !== 'type').map((facet) => facet.key);
  }

  count(counted) {
    this.facets.filter((facet) => facet.key in counted).forEach((facet) => facet.show(counted[facet.key]));
  }

  /** Shows in the open facets why they cannot be counted. */
  fail(message) {
    const open = new Set(this.open());
    this.facets.filter((facet) => open.has(facet.key)).forEach((facet) => facet.fail(message));
  }
}

/** One facet. */
class FacetChoice {
  constructor(details, phrases) {
    this.details = details;
    this.key = details.dataset.facet;
    this.phrases = phrases;
    this.list = details.querySelector('ul');
    this.note = details.querySelector('p');
    this.items = null;
    this.chosen = new Set();
    this.all = false;
    this.tree = null;
    this.wider = this.key === 'place' ? this.widerBox() : null;
  }

  /** The box for records that have only figures of a wider place. */
  widerBox() {
    const box = element('input', { type: 'checkbox' });
    this.list.before(element('p', { class: 'wider' }, element('label', {}, box, ` ${this.phrases.say('search.wider')}`)));
    return box;
  }

  wide(wanted) {
    if (this.wider) {
      this.wider.checked = wanted;
    }
  }

  show(values) {
    this.note.textContent = '';
    if (this.key === 'place') {
      this.showTree(values);
      return;
    }
    this.items ??= this.build(values);
    const counts = new Map(values.map((value) => [value.id, value.count]));
    let shown = 0;
    let held = 0;
    for (const [id, item] of this.items) {
      const count = counts.get(id) ?? 0;
      item.count.textContent = this.phrases.number(count);
      const wanted = count > 0 || this.chosen.has(id) || item.box === document.activeElement;
      const fits = this.all || shown < FIRST || this.chosen.has(id);
      item.row.hidden = !wanted || !fits;
      shown += wanted ? 1 : 0;
      held += wanted && !fits ? 1 : 0;
    }
    this.more ??= this.moreButton(values);
    this.more.hidden = held === 0;
    this.values = values;
    this.more.textContent = this.phrases.say('search.facet.more', this.phrases.number(held));
    if (shown === 0) {
      this.note.textContent = this.phrases.say('search.facet.none');
    }
    this.tick();
  }

  showTree(values) {
    this.tree ??= new PlaceTree(values, this.phrases, (value) => this.item(value, 0));
    this.items ??= this.tree.items;
    if (this.list.children.length === 0) {
      this.list.replaceChildren(...this.tree.rows());
    }
    for (const { id, count } of values) {
      const item = this.items.get(id);
      item.count.textContent = this.phrases.number(count);
      item.row.dataset.count = count;
    }
    this.tree.show(this.chosen);
    this.note.textContent = values.every(({ count }) => count === 0) ? this.phrases.say('search.facet.none') : '';
    this.tick();
  }

  /** The values, those with most records first, unless they are nested or have an order of their own. */
  build(values) {
    const above = new Map(values.map((value) => [value.id, value.parent]));
    const nested = values.some((value) => value.parent !== '');
    const ordered = nested || ['freshness', 'licence', 'granularity'].includes(this.key)
      ? values
      : [...values].sort((a, b) => b.count - a.count);
    const items = new Map();
    for (const value of ordered.slice(0, MOST)) {
      items.set(value.id, this.item(value, depth(value.id, above)));
    }
    this.list.replaceChildren(...[...items.values()].map((item) => item.row));
    return items;
  }

  item(value, steps) {
    const box = element('input', { type: 'checkbox', value: value.id });
    box.addEventListener('change', () => {
      this.chosen[box.checked ? 'add' : 'delete'](value.id);
    });
    const count = element('span', { class: 'count' });
    const key = `search.${this.key}.${value.id}`;
    const label = this.phrases.has(key) ? this.phrases.say(key) : value.label;
    const row = element('li', { class: `within-${Math.min(steps, 3)}` }, element('label', {}, box, ` ${label} `, count));
    return { row, box, count };
  }

  moreButton() {
    const button = element('button', { type: 'button' });
    button.addEventListener('click', () => {
      this.all = true;
      const next = [...this.items.values()].find((item) => item.row.hidden);
      this.show(this.values);
      next?.box.focus();
    });
    this.list.after(button);
    return button;
  }

  tick() {
    this.items?.forEach((item, id) => {
      item.box.checked = this.chosen.has(id);
    });
  }

  fail(message) {
    this.note.textContent = message;
  }
}

/** How deep a value is nested in wider ones. */
function depth(id, above) {
  let steps = 0;
  for (let each = above.get(id); each && steps < 9; each = above.get(each)) {
    steps++;
  }
  return steps;
}
