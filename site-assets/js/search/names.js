// Finds the names of places, levels and organisations in the words of a query.

import { tokens } from './words.js';

/** Longer names, in words, are not looked for. */
const LONGEST_NAME = 10;

const SIGN = '*';

/** How the index marks the names of levels, where it says how well a name fits. */
const LEVEL = 4;

/** The names in a query that do not overlap, from left to right, the longest first. */
export class QueryNames {
  constructor(reader, store, { blocks, slots }) {
    this.reader = reader;
    this.store = store;
    this.slots = slots;
    this.records = blocks.length * slots;
    this.places = [];
    this.levels = [];
    this.organisations = [];
    this.terms = [];
  }

  /**
   * Looks for names that begin with one of the words that are looked up anyway.
   *
   * @param {string[]} words plain words of the query
   * @param begins tells whether a name may begin at a place
   * @param whole whether there is nothing else in the query, so that it may be the name of an organisation
   */
  async find(words, begins, whole) {
    const parts = words.map((word) => this.reader.word(word));
    for (let first = 0; first < parts.length; first++) {
      if (begins(first) && !this.covers(first)) {
        await this.findAt(parts, first, whole);
      }
    }
  }

  async findAt(parts, first, whole) {
    for (let end = Math.min(parts.length, first + LONGEST_NAME); end > first; end--) {
      const run = parts.slice(first, end);
      const overlaps = run.some((_, i) => this.covers(first + i));
      if (parts[end - 1].stem !== '' && !overlaps) {
        const key = keyOf(run);
        const term = await this.store.term(key);
        if (term && this.take(term, await this.store.head(term), { first, end, parts, whole })) {
          return;
        }
      }
    }
  }

  /** Whether something has this name here. */
  take({ key, forms }, { ids, impacts }, { first, end, parts, whole }) {
    const written = parts.slice(first, end).map((part) => part.surface).join(' ');
    const isWritten = forms.length === 0 || forms.includes(written);
    const all = Array.from(ids, (number, i) => ({ number, fits: impacts[i] }));
    const places = all.filter(({ number, fits }) => number >= this.records && fits < LEVEL && isWritten);
    if (whole && first === 0 && end === parts.length) {
      this.organisations = all.filter(({ number }) => number < this.records).map(({ number }) => number);
    }
    if (places.length > 0) {
      const best = Math.max(...places.map((place) => place.fits));
      this.places.push({ key, first, end, numbers: places.filter(({ fits }) => fits === best).map(({ number }) => number) });
      return true;
    }
    const level = all.find(({ fits }) => fits === LEVEL);
    if (level && first > 0 && this.reader.isEach(parts[first - 1].surface)) {
      this.levels.push({ key, first, end, number: level.number });
      return true;
    }
    return false;
  }

  /** Looks for names of themes, groups of people and breakdowns, which change nothing in the search: the finder can ask for them. */
  async findTerms(words, begins) {
    const parts = words.map((word) => this.reader.word(word));
    for (let first = 0; first < parts.length; first++) {
      for (let end = Math.min(parts.length, first + LONGEST_NAME); begins(first) && end > first; end--) {
        const free = parts.slice(first, end).every((_, i) => !this.covers(first + i));
        const term = free && parts[end - 1].stem !== '' ? await this.store.term(keyOf(parts.slice(first, end))) : null;
        const each = first > 0 && this.reader.isEach(parts[first - 1].surface);
        const written = parts.slice(first, end).map((part) => part.surface).join(' ');
        const meant = term ? meantBy(term.forms, written, each) : null;
        if (meant) {
          const [part, id] = meant.slice(1).split(/[/ ]/);
          this.terms.push({ part, id, text: words.slice(first, end).join(' ') });
          first = end - 1;
          break;
        }
      }
    }
  }

  /** Whether a name holds the word at a place. */
  covers(at) {
    return this.isPlace(at) || this.levels.some(({ first, end }) => at >= first && at < end);
  }

  /** Whether the name of a place holds it. */
  isPlace(at) {
    return this.places.some(({ first, end }) => at >= first && at < end);
  }

  get found() {
    return this.places.length + this.levels.length > 0;
  }

  /** Places whose names begin with the last words, with their cards: those beside the words of the query. */
  async begun(words) {
    const parts = words.map((word) => this.reader.word(word));
    for (let first = Math.max(0, parts.length - LONGEST_NAME); first < parts.length; first++) {
      const text = parts.slice(first).map((part) => part.surface).join(' ');
      const shard = parts[first].stem === '' || text.length < 2 ? null : await this.store.shardFor(this.beginning(parts, first));
      const found = shard === null ? [] : this.beginIn(shard, text);
      if (found.length > 0) {
        return found;
      }
    }
    return [];
  }

  /** Where names lie that begin with a word; the last word may be unfinished. */
  beginning(parts, first) {
    return first === parts.length - 1 ? parts[first].surface : parts[first].stem;
  }

  beginIn(shard, text) {
    const found = new Map();
    for (const term of shard.terms.values()) {
      const names = term.forms.length === 0 ? [term.key.slice(0, -1)] : term.forms;
      if (term.key.endsWith(SIGN) && names.some((name) => name.startsWith(text))) {
        shard.postings(term).ids.forEach((number) => {
          const card = number < this.records ? null : shard.card(number, 'places/');
          if (card !== null) {
            found.set(number, card);
          }
        });
      }
    }
    return [...found];
  }

  /** The key of a name. */
  keyOf(name) {
    return keyOf(tokens(name).map((word) => this.reader.word(word)));
  }
}

/** Which term a name means: one that is written so before others, then a label before others; a breakdown only after a word such as "by". */
function meantBy(forms, written, each) {
  const fitting = forms.filter((form) => /^[=~]/.test(form) && form.startsWith('by/', 1) === each)
    .sort((a, b) => b.endsWith(` ${written}`) - a.endsWith(` ${written}`) || (a[0] === '=' ? 0 : 1) - (b[0] === '=' ? 0 : 1));
  return fitting[0] ?? null;
}

function keyOf(parts) {
  return parts.map((part) => part.stem).filter((stem) => stem !== '').join(' ') + SIGN;
}
