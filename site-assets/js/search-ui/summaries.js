// In large catalogues only the first results come with a summary. The others get theirs when a reader scrolls to them.
import { highlight } from '../search/highlight.js';
import { element, markedText } from './elements.js';

/** Fills in summaries of results that come into view, once the reader has scrolled. */
export class Summaries {
  constructor(index) {
    this.index = index;
    this.waiting = new Map();
    this.seen = null;
    window.addEventListener('scroll', () => this.begin(), { once: true, passive: true });
  }

  begin() {
    this.seen = new IntersectionObserver((entries) => {
      entries.filter((entry) => entry.isIntersecting).forEach((entry) => this.fill(entry.target));
    });
    this.waiting.forEach((_, item) => this.seen.observe(item));
  }

  /**
   * Takes over a list of results.
   *
   * @param {Element} list whose items are the hits of the result, in order
   */
  watch(list, { hits, words }) {
    this.seen?.disconnect();
    this.waiting.clear();
    hits.forEach((hit, i) => {
      if (hit.summary === '' && hit.kind !== 'place') {
        this.waiting.set(list.children[i], { hit, words });
        this.seen?.observe(list.children[i]);
      }
    });
  }

  async fill(item) {
    const asked = this.waiting.get(item);
    this.seen.unobserve(item);
    this.waiting.delete(item);
    // A result without a summary is good enough where the file cannot be fetched.
    const summary = asked ? await this.index.summary(asked.hit).catch(() => '') : '';
    if (summary !== '') {
      item.firstElementChild.after(element('p', {}, ...markedText(highlight(summary, asked.words))));
    }
  }
}
