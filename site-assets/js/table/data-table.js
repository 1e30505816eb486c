// A table of which readers can see, sort and filter all rows, while the page has a window of them.
import { element } from '../search-ui/elements.js';
import { Phrases } from '../search-ui/phrases.js';
import { readTable } from './csv.js';
import { matching, sorted } from './rows.js';

/** How many rows are shown at first, and how many more on demand. */
const ROWS_AT_A_TIME = 100;

/** Longer cells are cut, as those in the page are. */
const LONGEST_CELL = 120;

const FILTER_DELAY = 200;

export class DataTable {
  constructor(table) {
    this.table = table;
    this.box = table.closest('.table');
    this.phrases = new Phrases(this.box);
    this.body = table.tBodies[0];
    this.rows = [...this.body.rows].map(writtenRow);
    this.limit = ROWS_AT_A_TIME;
    this.wanted = '';
    this.within = -1;
    this.fault = false;
    this.tools = this.box.querySelector('.table-tools');
    this.status = this.box.querySelector('[role="status"]');
    this.more = this.box.querySelector('.table-foot button');
    this.columns = [...table.tHead.rows[table.tHead.rows.length - 1].cells].map((head, index) => this.column(head, index));
    this.order = this.first = this.columns.find(({ head }) => head.ariaSort) ?? null;
    this.direction = this.first?.head.ariaSort === 'descending' ? -1 : 1;
    this.firstDirection = this.direction;
    this.whole = table.dataset.csv ? null : Promise.resolve();
  }

  /** Lets readers use it. */
  start() {
    if (this.tools) {
      this.offerFilter(this.tools.querySelector('input'), this.tools.querySelector('select'));
    }
    this.more?.addEventListener('click', () => this.showMore());
    this.table.addEventListener('keep-row', (event) => this.keep(event.detail));
    this.show();
  }

  offerFilter(filter, choice) {
    choice.append(...this.columns.map(({ name }, index) => element('option', { value: index }, name)));
    let timer;
    const change = () => {
      clearTimeout(timer);
      const column = choice.value === '' ? -1 : Number(choice.value);
      timer = setTimeout(() => this.change(() => this.filter(filter.value, column)), FILTER_DELAY);
    };
    filter.addEventListener('input', change);
    choice.addEventListener('change', change);
    this.tools.hidden = false;
  }

  /** A column, with a button in its head. */
  column(head, index) {
    const parts = [...head.childNodes].filter((node) => !node.classList?.contains('note'));
    const button = element('button', { type: 'button' });
    head.prepend(button);
    button.append(...parts);
    button.addEventListener('click', () => this.change(() => this.sort(this.columns[index])));
    // Of a column with a name in the file and a title for readers, the title.
    const name = (button.lastElementChild ?? button).textContent.trim();
    return { head, index, name, notation: head.dataset.notation };
  }

  /** Does something that needs all rows. */
  async change(act) {
    await this.fetchRest();
    act();
    this.show();
    this.table.parentElement.scrollTop = 0;
  }

  /** Up, then down, then as at first. */
  sort(column) {
    if (this.order !== column) {
      [this.order, this.direction] = [column, 1];
    } else if (this.direction === 1) {
      this.direction = -1;
    } else {
      [this.order, this.direction] = [this.first, this.firstDirection];
    }
  }

  filter(wanted, column) {
    this.wanted = wanted.trim();
    this.within = column;
    this.limit = ROWS_AT_A_TIME;
  }

  async showMore() {
    this.limit += ROWS_AT_A_TIME;
    if (this.limit > this.rows.length) {
      await this.fetchRest();
    }
    this.show();
    if (this.more.hidden) {
      this.table.parentElement.focus();
    }
  }

  /** Marks the row of this name, which is then shown even if it comes after the window; no row if there is none. */
  keep(name) {
    for (const { element: row } of this.rows.filter((each) => each.element)) {
      row.ariaCurrent = row.dataset.row === name ? 'true' : null;
    }
    this.show();
  }

  /** Reads the rest of the rows from the file, once. */
  async fetchRest() {
    this.whole ??= this.readFile();
    try {
      await this.whole;
    } catch (fault) {
      this.whole = null;
      console.warn(String(fault));
      this.fault = true;
    }
  }

  async readFile() {
    this.fault = false;
    this.status.textContent = this.phrases.say('table.fetching');
    const { csv, separator, columns, whole } = this.table.dataset;
    const answer = await fetch(new URL(csv, document.baseURI));
    if (!answer.ok) {
      throw new Error(`${csv}: ${answer.status}`);
    }
    const all = readTable(new Uint8Array(await answer.arrayBuffer()), separator, Number(columns));
    if (all.length < this.rows.length) {
      throw new Error(`${csv} is not the file of this page`);
    }
    const written = this.rows;
    this.rows = all.map((texts, index) => ({ texts, values: texts, element: written[index]?.element }));
    this.table.caption.textContent = whole;
    this.table.parentElement.ariaLabel = whole;
  }

  show() {
    const found = matching(this.rows, this.wanted, this.within);
    const isFirst = this.order === this.first && this.direction === this.firstDirection;
    const all =
      this.order && !isFirst ? sorted(found, this.order.index, this.order.notation, this.direction) : found;
    const apart = all.slice(this.limit).filter((row) => row.element?.ariaCurrent);
    const shown = [...all.slice(0, this.limit), ...apart];
    this.body.replaceChildren(...shown.map((row) => this.elementOf(row)));
    for (const row of shown) {
      row.element.toggleAttribute('data-apart', row === apart[0]);
    }
    for (const each of this.columns) {
      each.head.ariaSort = each !== this.order ? null : this.direction === 1 ? 'ascending' : 'descending';
    }
    this.say(found.length, shown.length);
  }

  /** The element of a row; those from the file are made when they are first shown. */
  elementOf(row) {
    row.element ??= element(
      'tr',
      {},
      ...this.columns.map(({ index, notation }) =>
        element('td', { class: notation ? 'number' : null }, cut(row.texts[index])),
      ),
    );
    return row.element;
  }

  /** How many rows there are, and how many are still to be shown. */
  say(found, shown) {
    const number = (value) => this.phrases.number(value);
    const total = Math.max(this.rows.length, Number(this.table.dataset.rows ?? 0));
    const parts = this.wanted
      ? [this.phrases.say('table.match', number(found), number(total))]
      : [this.phrases.say('table.of', number(shown), number(total))];
    if (this.wanted && shown < found) {
      parts.push(this.phrases.say('table.shown', number(shown)));
    }
    if (this.fault) {
      parts.push(this.phrases.say('table.fault'));
    }
    this.status.textContent = parts.join(' ');
    if (this.more) {
      const left = (this.wanted ? found : total) - this.limit;
      this.more.hidden = left <= 0;
      this.more.textContent = this.phrases.say('table.more', number(Math.min(Math.max(left, 1), ROWS_AT_A_TIME)));
    }
  }
}

/** A row that the page has. Where a cell says its value, that is what is compared. */
function writtenRow(row) {
  const cells = [...row.cells];
  const texts = cells.map((cell) => cell.textContent);
  return { texts, values: cells.map((cell, index) => cell.dataset.value ?? texts[index]), element: row };
}

function cut(text) {
  const letters = [...text.slice(0, 2 * LONGEST_CELL)];
  return text.length <= LONGEST_CELL ? text : `${letters.slice(0, LONGEST_CELL - 1).join('')}…`;
}
