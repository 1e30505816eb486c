// The search page. Its address holds everything that was asked for, so that links, back and forward work.
import { AfterKeys } from './after-keys.js';
import { askLine } from './ask-line.js';
import { element } from './elements.js';
import { FacetPanel } from './facet-panel.js';
import { NothingFound } from './nothing-found.js';
import { resultItems } from './result-list.js';
import { goToSearchOnSlash, isSlashWanted, wantSlash } from './shortcut.js';
import { STEP, asksForSomething, hasChoices, readState, writeState } from './state.js';
import { total } from './respelled.js';
import { Summaries } from './summaries.js';

const PAUSE_ON_PAGE = 120;
const LONGEST_TEXT = 1000;
const MAIN = ['dataset', 'indicator'];
const BESIDE = ['gap', 'question'];

/** The search on a page of its own. */
export class SearchPage {
  constructor(form, index, phrases) {
    const part = (name) => document.querySelector(`.search-${name}`);
    this.form = form;
    this.index = index;
    this.phrases = phrases;
    this.input = form.querySelector('input');
    this.parts = Object.fromEntries(
      ['lists', 'found', 'count', 'note', 'ask', 'results', 'more', 'save', 'order', 'sort', 'clear', 'beside', 'others', 'nothing', 'choices', 'key']
        .map((name) => [name, part(name)]));
    this.title = document.title;
    this.turn = 0;
    this.keys = new AfterKeys(PAUSE_ON_PAGE, () => this.rested());
    this.panel = new FacetPanel(this.parts.choices, phrases, () => this.choose(), () => this.recount());
    this.facets = this.panel.facets.map((facet) => facet.key).filter((key) => key !== 'type');
    this.summaries = new Summaries(index);
    this.nothing = new NothingFound(this.parts.nothing, index, phrases, form);
  }

  start() {
    document.querySelector('.search-script').hidden = true;
    this.parts.choices.open = matchMedia('(min-width: 64rem)').matches;
    this.input.addEventListener('input', () => this.typed());
    this.form.addEventListener('submit', (event) => this.submitted(event));
    this.parts.sort.addEventListener('change', () => this.choose());
    this.parts.clear.addEventListener('click', () => this.clear());
    this.parts.more.addEventListener('click', () => this.showMore());
    this.parts.save.addEventListener('click', () => this.save());
    window.addEventListener('popstate', () => this.read());
    goToSearchOnSlash(this.input);
    this.offerKey();
    this.index.prepare().catch(() => {});
    this.read();
  }

  offerKey() {
    const box = this.parts.key.querySelector('input');
    this.parts.key.hidden = false;
    box.checked = isSlashWanted();
    box.addEventListener('change', () => wantSlash(box.checked));
  }

  /** Does what the address says. */
  read() {
    this.state = readState(location.search, this.facets);
    this.input.value = this.state.text;
    this.parts.sort.value = this.state.sort;
    this.panel.set(this.state);
    return this.run(false);
  }

  typed() {
    this.keys.key(this.text().trim().length > 1);
  }

  rested() {
    this.state = { ...this.state, text: this.text(), plain: false, shown: STEP };
    history.replaceState(null, '', writeState(this.state));
    this.run(true);
  }

  text() {
    return this.input.value.slice(0, LONGEST_TEXT);
  }

  submitted(event) {
    event.preventDefault();
    this.keys.cancel();
    this.go({ ...this.state, text: this.text(), shown: STEP });
  }

  choose() {
    this.go({ ...this.state, ...this.panel.chosen(), sort: this.parts.sort.value, shown: STEP });
  }

  clear() {
    const state = { ...this.state, filters: {}, kinds: [], wider: false, shown: STEP };
    this.panel.set(state);
    this.input.focus();
    this.go(state);
  }

  go(state) {
    this.state = state;
    if (writeState(state) !== location.search) {
      history.pushState(null, '', writeState(state));
    }
    return this.run(false);
  }

  async showMore() {
    const before = this.parts.results.children.length;
    this.state = { ...this.state, shown: this.state.shown + STEP };
    history.replaceState(null, '', writeState(this.state));
    await this.run(false);
    this.parts.results.children[before]?.querySelector('a').focus();
  }

  /** Saves all results as a file. What makes it is loaded only now. */
  async save() {
    const { save, note } = this.parts;
    save.disabled = true;
    try {
      const { saveResults } = await import(new URL(save.dataset.script, document.baseURI));
      const { state } = this;
      const answer = await this.ask({ ...state, shown: Math.max(this.found, STEP + 1) }, false);
      saveResults(this.hitsOf(answer, state), new URL('.', this.form.action));
    } catch (fault) {
      note.textContent = this.phrases.fault(fault);
    }
    save.disabled = false;
  }

  async run(typing) {
    const turn = ++this.turn;
    const { state } = this;
    const asks = asksForSomething(state);
    document.title = state.text.trim() === '' ? this.title : `${state.text.trim().slice(0, 60)} – ${this.title}`;
    this.parts.lists.hidden = asks;
    this.parts.clear.hidden = !hasChoices(state);
    try {
      const answer = asks ? await this.ask(state, typing) : null;
      if (turn !== this.turn) {
        return;
      }
      this.show(answer, state);
      await this.recount();
      if (answer && total(answer) + answer.places.length === 0 && !typing) {
        await this.nothing.show(state, answer, () => turn === this.turn);
      }
    } catch (fault) {
      if (turn === this.turn) {
        this.fail(fault);
      }
    }
  }

  /** Datasets and figures with gaps and questions beside them; where types were chosen, only those. */
  async ask(state, typing) {
    const common = { filters: state.filters, sort: state.sort, wider: state.wider, plain: state.plain, typing };
    const kinds = state.kinds.length > 0 ? state.kinds : MAIN;
    const beside = state.kinds.length > 0 ? [] : BESIDE;
    return this.index.search(state.text, { ...common, kinds, beside, limit: state.shown });
  }

  show(answer, state) {
    this.parts.nothing.hidden = true;
    this.parts.found.hidden = false;
    this.parts.note.textContent = '';
    this.parts.ask.replaceChildren();
    if (!answer) {
      this.parts.count.textContent = '';
      this.parts.results.replaceChildren();
      this.parts.more.hidden = true;
      this.parts.save.hidden = true;
      this.parts.order.hidden = true;
      this.parts.beside.hidden = true;
      this.parts.others.hidden = true;
      return;
    }
    const hits = this.hitsOf(answer, state);
    this.parts.found.hidden = total(answer) + hits.length === 0 && !hasChoices(state);
    this.parts.count.textContent = this.countOf(answer, state);
    this.parts.note.replaceChildren(...this.notes(answer, state));
    this.parts.ask.replaceChildren(...askLine(answer.asks, state, this.phrases, this.parts.ask.dataset.finder));
    this.items(this.parts.results, answer, hits);
    this.summaries.watch(this.parts.results, { ...answer, hits });
    this.parts.more.hidden = answer.hits.length >= answer.total;
    this.parts.save.hidden = hits.length === 0;
    this.found = answer.total;
    this.parts.order.hidden = answer.total < 2;
    this.parts.beside.hidden = answer.beside.length === 0;
    this.items(this.parts.beside.querySelector('ul'), answer, answer.beside);
    this.leads(state, answer.kinds);
  }

  /** Places that the query names come first, then the organisation that has this name. */
  hitsOf({ places, named, hits }, state) {
    const before = state.kinds.length > 0 ? [] : [...places, ...named];
    return [...before, ...hits.filter((hit) => !before.some((each) => each.address === hit.address))];
  }

  /** How much was found: records of the chosen types, or else datasets and all other records. */
  countOf(main, state) {
    const further = total(main) - main.kinds.dataset;
    const text = state.text.trim();
    let number = this.phrases.count('search.results', main.total);
    if (state.kinds.length === 0 && total(main) > 0) {
      const datasets = this.phrases.count('datasets.count', main.kinds.dataset);
      const others = this.phrases.count('search.further', further);
      number = further > 0 ? this.phrases.say('search.and', datasets, others) : datasets;
      number = main.kinds.dataset === 0 ? others : number;
    }
    number = main.exact || total(main) === 0 ? number : this.phrases.say('search.least', number);
    return text === '' ? number : this.phrases.say('search.for', number, text.slice(0, 80));
  }

  /** How words that no record has were understood, and which of them name places and levels. */
  notes(answer, state) {
    const { places, levels, words, reached, total: all } = answer;
    const understood = [
      ...places.filter((place) => place.figures).map((place) =>
        this.phrases.say(place.level === '' ? 'search.understood.alone' : 'search.understood', place.title, place.level)),
      ...levels.map((level) => this.phrases.say('search.understood.level', level)),
    ];
    const notes = understood.length > 0 ? understood : this.spellings(words);
    if (reached < all) {
      notes.push(this.phrases.say('search.reached', this.phrases.number(reached)));
    }
    const link = element('a', { href: this.form.action + writeState({ ...state, plain: true, shown: STEP }) }, this.phrases.say('search.plain'));
    return [notes.join(' '), ...(understood.length > 0 ? [' ', link] : [])];
  }

  spellings(words) {
    return words.flatMap(({ word, how, used }) => {
      if (how === 'corrected' && used.length > 0) {
        return [this.phrases.say('search.corrected', word, used[0])];
      }
      return how === 'unknown' ? [this.phrases.say('search.unknown', word)] : [];
    }).slice(0, 3);
  }

  items(list, { words }, hits) {
    const home = new URL('.', this.form.action);
    list.replaceChildren(...resultItems(hits, words, this.phrases, home, 'h3'));
  }

  /** Links to the records of other types. Only numbers are shown: they cost no request, titles would. */
  leads(state, kinds) {
    const others = Object.keys(kinds).filter((kind) => kinds[kind] > 0 && !MAIN.includes(kind));
    const leads = state.kinds.length > 0 ? [] : others.map((kind) => {
      const href = this.form.action + writeState({ ...state, kinds: [kind], shown: STEP });
      const count = element('span', { class: 'count' }, this.phrases.number(kinds[kind]));
      return element('li', {}, element('a', { href }, this.phrases.say(`kinds.${kind}`)), '\u00a0', count);
    });
    this.parts.others.querySelector('ul').replaceChildren(...leads);
    this.parts.others.hidden = leads.length === 0;
  }

  /** Counts the values of the facets that are open. */
  async recount() {
    const { turn, state } = this;
    const facets = this.panel.open();
    const wanted = this.panel.facets.some((facet) => facet.details.open);
    if (!wanted) {
      return;
    }
    try {
      const kinds = state.kinds.length > 0 ? state.kinds : MAIN;
      const { filters, wider, plain } = state;
      const counted = await this.index.search(state.text, { filters, wider, plain, kinds, facets, limit: 0 });
      if (turn === this.turn) {
        const types = Object.entries(counted.kinds)
          .map(([id, count]) => ({ id, label: this.phrases.say(`kind.${id}`), parent: '', count }));
        this.panel.count({ ...counted.facets, type: types });
      }
    } catch (fault) {
      this.panel.fail(this.phrases.fault(fault));
    }
  }

  fail(fault) {
    this.show(null, this.state);
    this.parts.lists.hidden = false;
    this.parts.count.textContent = this.phrases.fault(fault);
    const again = element('button', { type: 'button' }, this.phrases.say('search.again'));
    again.addEventListener('click', () => this.run(false));
    this.parts.note.replaceChildren(again);
  }
}
