// The form of the finder: a sentence with gaps to fill.
import { element } from '../search-ui/elements.js';
import { MOST_TERMS, NOTHING, PARTS } from './need.js';

const EARLIEST_YEAR = 1990;

/** The form in which a question is composed. */
export class FinderForm {
  constructor(data, phrases, ask) {
    this.data = data;
    this.phrases = phrases;
    this.fields = element('div', { class: 'finder-fields' });
    this.heading = element('h2', {});
    this.element = element('form', { class: 'finder-form' }, this.heading, this.fields,
      element('p', {}, element('button', { type: 'submit', class: 'finder-ask' }, phrases.say('finder.ask'))));
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      ask(this.need());
    });
    this.fields.addEventListener('change', () => this.grow());
    this.options = Object.fromEntries(PARTS.map(({ key, vocabulary }) => [key, this.groupsOf(vocabulary)]));
    this.years = yearsOf(data.facts).map((year) => [year, year]);
  }

  /** Shows a need. */
  set(need, asked) {
    this.heading.textContent = this.phrases.say(asked ? 'finder.change' : 'finder.compose');
    const inputs = PARTS.flatMap((part) => this.selectsOf(part, need));
    const since = this.select('since', [['', this.years]], 'finder.since', need.since);
    inputs.splice(inputs.length - 1, 0, since);
    this.fields.replaceChildren(...inputs);
  }

  /** A field for each term, and one more where there may be more terms. */
  selectsOf({ key, field, vocabulary, list }, need) {
    const chosen = list ? need[field] : [need[field]].filter((term) => term >= 0);
    const more = list && key !== 'place' && chosen.length > 0 && chosen.length < MOST_TERMS;
    const shown = chosen.length === 0 || more ? [...chosen, -1] : chosen;
    return shown.map((term, i) => {
      const label = i === 0 ? `finder.${key}` : `finder.${key}.also`;
      return this.select(key, this.options[key], label, term < 0 ? '' : this.data.facts.ids[vocabulary][term]);
    });
  }

  select(key, groups, label, value) {
    const any = element('option', { value: '' }, this.phrases.say(label.endsWith('.also') ? 'finder.any.also' : `finder.any.${key}`));
    const select = element('select', { name: key, autocomplete: 'off' }, any, ...groups.flatMap(([name, options]) => {
      const made = options.map(([id, text]) => element('option', { value: id }, text));
      return name === '' ? made : [element('optgroup', { label: name }, ...made)];
    }));
    select.value = value;
    return element('label', {}, this.phrases.say(label), ' ', select);
  }

  /** Adds a field where the last of a list was filled in, and keeps the focus. */
  grow() {
    const at = [...this.fields.querySelectorAll('select')].indexOf(document.activeElement);
    const count = this.fields.querySelectorAll('select').length;
    const need = this.need();
    const before = this.heading.textContent;
    this.set(need, true);
    this.heading.textContent = before;
    const selects = this.fields.querySelectorAll('select');
    if (at >= 0 && selects.length >= count) {
      selects[at]?.focus();
    }
  }

  /** What is filled in. */
  need() {
    const need = { ...NOTHING };
    const values = (key) => [...this.fields.querySelectorAll(`[name=${key}]`)].map((select) => select.value).filter((id) => id !== '');
    for (const { key, field, vocabulary, list } of PARTS) {
      const terms = [...new Set(values(key))].map((id) => this.data.facts.number(vocabulary, id));
      need[field] = list ? terms : terms[0] ?? -1;
    }
    need.since = values('since')[0] ?? '';
    return need;
  }

  /** The options of a vocabulary; places by level, each in the order of the alphabet. */
  groupsOf(vocabulary) {
    const { facts } = this.data;
    const all = [...facts.ids[vocabulary].keys()].filter((term) => facts.isKnown(vocabulary, term));
    const option = (term) => [facts.ids[vocabulary][term], this.data.label(vocabulary, term)];
    if (vocabulary !== 'places') {
      return [['', all.map(option)]];
    }
    const order = new Intl.Collator(document.documentElement.lang || 'en');
    const groups = new Map();
    for (const place of all.filter((each) => facts.areas.values[each].exists)) {
      const { level } = facts.areas.values[place];
      groups.set(level, [...(groups.get(level) ?? []), option(place)]);
    }
    return [...groups].map(([level, options]) =>
      [level < 0 ? '' : this.data.label('levels', level), options.sort(([, a], [, b]) => order.compare(a, b))]);
  }
}

/** The years in which data begins or ends, the latest first. */
function yearsOf({ datasets, indicators }) {
  const years = [...datasets, ...indicators].flatMap(({ begins, ends }) => [begins, ends])
    .map((date) => Number(date.slice(0, 4))).filter((year) => year >= EARLIEST_YEAR && year < 2100);
  const [earliest, latest] = [Math.min(...years), Math.max(...years)];
  return years.length === 0 ? [] : Array.from({ length: latest - earliest + 1 }, (_, i) => String(latest - i));
}
