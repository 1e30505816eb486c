// While a title is typed, warns of records with similar titles, which the site's search finds.
import { element } from '../search-ui/elements.js';
import { fold } from './spelling.js';

const PAUSE = 300;
const ALIKE = 0.6;

/** Warns below a field that the record may exist already. */
export class DuplicateWarning {
  /**
   * @param {Element} after the field below which it warns
   * @param ask answers a title with hits
   * @param phrases the words of the interface
   * @param {URL} home the site's home page
   */
  constructor(after, ask, phrases, home) {
    Object.assign(this, { ask, phrases, home });
    this.element = element('div', { class: 'duplicates', role: 'status' });
    after.append(this.element);
    this.turn = 0;
  }

  typed(title) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(title), PAUSE);
  }

  async look(title) {
    this.turn += 1;
    const { turn } = this;
    const hits = title.trim().length < 4 ? [] : await this.ask(title).catch(() => []);
    if (turn === this.turn) {
      this.show(hits.filter((hit) => areAlike(title, hit.title)).slice(0, 3));
    }
  }

  show(hits) {
    const links = hits.map((hit) => {
      const href = new URL(hit.address, this.home).href;
      return element('li', {}, element('a', { href, target: '_blank', rel: 'noopener' }, hit.title));
    });
    this.element.replaceChildren(...(hits.length === 0 ? [] : [
      element('p', {}, this.phrases.say('propose.duplicates')),
      element('ul', {}, ...links),
    ]));
  }
}

/** Whether two titles share most of their words. */
export function areAlike(one, other) {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => [...b].some((each) => isNear(word, each))).length;
  return shared > 0 && shared / Math.min(a.size, b.size) >= ALIKE;
}

/** Whether two words are the same, or differ only in their ending. */
function isNear(one, other) {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return one === other || (short.length > 3 && long.startsWith(short) && long.length - short.length <= 2);
}

/** The long words, which say more than short ones; all words where none is long. */
function wordsOf(title) {
  const all = fold(title).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const long = all.filter((word) => word.length > 3);
  return new Set(long.length > 0 ? long : all);
}
