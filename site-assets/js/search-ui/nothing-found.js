// What to offer where a search finds nothing: other words, near results, and a way to report the gap.
import { element } from './elements.js';
import { respelled } from './respelled.js';
import { resultItems } from './result-list.js';
import { STEP, hasChoices, writeState } from './state.js';

const NEAR = 5;

/** What to do where a search finds nothing. */
export class NothingFound {
  constructor(section, index, phrases, form) {
    this.section = section;
    this.index = index;
    this.phrases = phrases;
    this.form = form;
    this.home = new URL('.', form.action);
  }

  /** @param current tells whether the reader is still waiting for this */
  async show(state, result, current) {
    const parts = [...this.ways(state, result.words)];
    const looser = await this.index.looser(state.text, result);
    if (looser) {
      parts.push(...this.looser(looser, await this.index.search(looser.text, { limit: NEAR })));
      const near = await this.index.search(looser.text, { limit: NEAR, kinds: ['gap', 'question'] });
      if (near.hits.length > 0) {
        parts.push(element('h3', {}, this.phrases.say('search.near')), this.list(near));
      }
    }
    parts.push(this.report(state.text.trim()), this.finder());
    if (current()) {
      this.section.querySelector('div').replaceChildren(...parts);
      this.section.hidden = false;
    }
  }

  /** Links to the same search without choices, and with another spelling. */
  ways(state, words) {
    const ways = [];
    if (hasChoices(state)) {
      const all = { ...state, filters: {}, kinds: [], shown: STEP };
      ways.push(this.way(all, this.phrases.say('search.without-choices')));
    }
    const better = respelled(state.text, words);
    if (better !== null) {
      ways.push(this.way({ ...state, text: better }, this.phrases.say('search.spelling', better)));
    }
    return ways;
  }

  way(state, label) {
    return element('p', {}, element('a', { href: this.form.action + writeState(state) }, label));
  }

  looser({ text, dropped }, result) {
    const link = element('a', { href: this.form.action + writeState({ text, kinds: [], filters: {}, sort: '', shown: 0 }) },
      this.phrases.say('search.looser.all', text));
    const note = dropped.length === 0 ? '' : this.phrases.say('search.dropped', dropped.join(' '));
    return [
      element('h3', {}, this.phrases.say('search.looser', text)),
      element('p', { class: 'note' }, note),
      this.list(result),
      element('p', {}, link),
    ];
  }

  list(result) {
    return element('ul', { class: 'items' }, ...resultItems(result.hits, result.words, this.phrases, this.home, 'h4'));
  }

  /** The way to compose a question. */
  finder() {
    const { finder } = document.querySelector('.search-ask').dataset;
    return element('p', {}, element('a', { href: finder }, this.phrases.say('search.ask.finder')));
  }

  /** How to report the gap; the link carries the words where its target accepts them. */
  report(text) {
    const { report, contribute } = this.section.dataset;
    const title = this.phrases.say('search.report.title', text.slice(0, 120));
    const line = element('p', { class: 'search-report' }, this.phrases.say('search.report.why'), ' ');
    if (report) {
      line.append(element('a', { href: report.replace('{title}', () => encoded(title)) },
        this.phrases.say('search.report')), ' ');
    }
    if (contribute) {
      line.append(element('a', { href: contribute }, this.phrases.say('search.report.how')));
    }
    return line;
  }
}

/** A text for an address. Unlike encodeURIComponent, this accepts halves of surrogate pairs. */
function encoded(text) {
  return String(new URLSearchParams({ text })).slice('text='.length).replaceAll('+', '%20');
}
