// The places to choose from as a tree; its branches are closed at first.
import { element } from './elements.js';

/** A tree of places with a box for each. */
export class PlaceTree {
  /** @param item makes the row of a value: `row`, `box` and `count` */
  constructor(values, phrases, item) {
    this.items = new Map();
    this.roots = [];
    for (const value of values) {
      const { row, box, count } = item(value, 0);
      this.items.set(value.id, { value, row, box, count, parts: [] });
    }
    for (const each of this.items.values()) {
      const above = this.items.get(each.value.parent);
      (above ? above.parts : this.roots).push(each);
    }
    [...this.items.values()].filter((each) => each.parts.length > 0).forEach((each) => this.branch(each, phrases));
  }

  branch(each, phrases) {
    each.list = element('ul', {}, ...each.parts.map((part) => part.row));
    each.list.hidden = true;
    const label = phrases.say('search.facet.parts', each.value.label);
    each.toggle = element('button', { type: 'button', class: 'branch', 'aria-expanded': 'false', 'aria-label': label });
    each.toggle.addEventListener('click', () => open(each, each.list.hidden));
    each.row.prepend(each.toggle);
    each.row.append(each.list);
  }

  rows() {
    return this.roots.map((each) => each.row);
  }

  /** Shows what has records or is chosen, and opens what leads to a chosen place and what is alone. */
  show(chosen) {
    const focused = (each) => each.box === document.activeElement;
    const visit = (each) => {
      const parts = each.parts.filter(visit);
      const wanted = Number(each.row.dataset.count) > 0 || chosen.has(each.value.id) || focused(each) || parts.length > 0;
      each.row.hidden = !wanted;
      if (each.toggle) {
        each.toggle.hidden = parts.length === 0;
        if (parts.some((part) => chosen.has(part.value.id) || part.list?.hidden === false)) {
          open(each, true);
        }
      }
      return wanted;
    };
    let shown = this.roots.filter(visit);
    while (shown.length === 1 && shown[0].list) {
      open(shown[0], true);
      shown = shown[0].parts.filter((part) => !part.row.hidden);
    }
  }
}

function open(each, wanted) {
  each.list.hidden = !wanted;
  each.toggle.setAttribute('aria-expanded', String(wanted));
}
