// Finds what the words of a query mean in this index: as they are, else as beginnings, else as misspellings.
import { NAME, corrections, isOrdinary, isPartOfName, isPlace } from './corrections.js';
import { byCodePoint } from './manifest.js';
import { englishWord, plainWord } from './words.js';

/** The weight of a term that is exactly what was asked for. */
export const FULL = 1024;

const BEGINNING = 512;
const ONE_OFF = 720;
const TWO_OFF = 512;
const MOST_BEGINNINGS = 8;
const MOST_CORRECTIONS = 3;
const SHORTEST_BEGINNING = 2;
const FIELD_SIGN = '!';

/** How the keys end that list documents with other words: words that mean about the same, and words near in meaning. */
const ALTERNATES = [['+', 820], ['-', 310]];

/** Reads words with the files of one index. */
export class WordReader {
  constructor(store, manifest) {
    this.store = store;
    this.languages = manifest.languages;
    const tags = new Set(manifest.languages.map((language) => language.tag.split('-')[0]));
    this.hasEnglish = tags.has('en');
    this.onlyEnglish = this.hasEnglish && tags.size === 1;
    this.english = manifest.languages.find((language) => language.tag.split('-')[0] === 'en');
  }

  /**
   * What a word means.
   *
   * @param typing whether it may be the beginning of a word
   * @param literal whether no other word may stand for it
   */
  async read(token, typing, literal) {
    const word = this.word(token);
    const { surface } = word;
    const exact = await this.exactly('', word);
    const others = literal ? [] : await this.alternates(word.stem, surface, FULL);
    if (typing && word.stem !== '' && surface.length >= SHORTEST_BEGINNING) {
      const begun = await this.beginnings(surface);
      const terms = [...exact, ...begun.filter((each) => !exact.some((other) => isSame(each, other)))];
      if (terms.length > 0) {
        const how = terms[0].weight === FULL ? 'known' : 'beginning';
        return { word: surface, how, terms: [...terms, ...others] };
      }
    }
    if (exact.length > 0) {
      return { word: surface, how: 'known', terms: [...exact, ...others] };
    }
    if (this.isCommon(surface)) {
      return { word: surface, how: 'common', terms: [] };
    }
    if (others.length > 0 || await isOrdinary(this.store, word.stem) || await isPartOfName(this.store, surface)) {
      return { word: surface, how: others.length > 0 ? 'related' : 'unknown', terms: others };
    }
    return this.guess(word);
  }

  /** What can stand for a stem, or for several joined by a space; `weight` is that of the key itself. */
  async alternates(key, form, weight) {
    if (key === '') {
      return [];
    }
    const found = [];
    const phrase = key.includes(' ') ? await this.store.term(key) : null;
    if (phrase) {
      found.push({ term: phrase, form, weight, share: weight });
    }
    for (const [sign, share] of ALTERNATES) {
      const term = await this.store.term(key + sign);
      if (term) {
        found.push({ term, form, weight, share: Math.floor((weight * share) / FULL) });
      }
    }
    return found;
  }

  /** The stem of a word of the query; empty for one that is left out of the index. */
  stem(token) {
    return this.word(token).stem;
  }

  /** Whether it is a question word. */
  isQuestion(token) {
    const { surface } = this.word(token);
    return this.languages.some((language) => language.questions.has(surface));
  }

  /** Whether the word names a place that no record mentions. */
  isPlace(token) {
    return isPlace(this.store, this.word(token).stem);
  }

  /** Whether the word is part of the name of a place of the catalogue and no record mentions it. */
  isPartOfName(token) {
    return isPartOfName(this.store, this.word(token).surface);
  }

  /** Whether the word says little. */
  isVague(token) {
    const { surface } = this.word(token);
    return this.languages.some((language) => language.vague.has(surface));
  }

  /** Whether the word comes before the name of a level, as 'by' in 'by ward'; any may in languages without such a list. */
  isEach(surface) {
    return !this.hasEnglish || this.languages.some((language) => language.each.has(surface));
  }

  /** English words get their stem here; in other languages the index knows the stems. */
  word(token) {
    return this.hasEnglish ? englishWord(token, this.english.stopWords) : plainWord(token);
  }

  isCommon(surface) {
    return surface === '' || this.languages.some((language) => language.stopWords.has(surface));
  }

  /** The terms of a field that match a word exactly. */
  field(name, token) {
    return this.exactly(`${FIELD_SIGN}${name}:`, this.word(token));
  }

  /** The terms of any text that match a word exactly. */
  exact(token) {
    return this.exactly('', this.word(token));
  }

  async exactly(prefix, { surface, stem }) {
    const keys = new Set();
    if (this.hasEnglish && stem !== '') {
      keys.add(stem);
    }
    if (!(this.onlyEnglish && (stem === '' || await this.store.term(prefix + stem)))) {
      if (prefix === '') {
        const shard = await this.store.shardFor(surface);
        keys.add(shard?.stems.get(surface) ?? surface);
      }
      keys.add(surface);
    }
    const found = [];
    for (const key of keys) {
      const term = key === '' ? null : await this.store.term(prefix + key);
      if (term) {
        found.push({ term, form: surface, weight: FULL, share: FULL });
      }
    }
    return found;
  }

  async guess({ surface, stem }) {
    const begun = surface.length > SHORTEST_BEGINNING ? await this.beginnings(surface) : [];
    if (begun.length > 0) {
      return { word: surface, how: 'beginning', terms: begun };
    }
    const terms = [];
    const near = await corrections(this.store, surface, MOST_CORRECTIONS);
    for (const [i, correction] of near.entries()) {
      if (i > 0 && !await this.isAtHand(correction.word)) {
        continue;
      }
      const weight = correction.distance === 1 ? ONE_OFF : TWO_OFF;
      for (const each of await this.exact(correction.word)) {
        if (!terms.some((other) => isSame(each, other))) {
          terms.push({ term: each.term, form: correction.word, weight, share: weight });
          terms.push(...await this.alternates(each.term.key, correction.word, weight));
        }
      }
    }
    if (terms.length > 0) {
      return { word: surface, how: 'corrected', terms, meant: terms[0].form };
    }
    const instead = await this.insteadOfOrdinary(surface, stem);
    const meant = near[0]?.frequency === NAME ? near[0].word : '';
    return { word: surface, how: instead.length > 0 ? 'related' : 'unknown', terms: instead, meant };
  }

  /** What can stand for the ordinary words that a reader may have meant, where the catalogue has no similar word. */
  async insteadOfOrdinary(surface, stem) {
    const found = [];
    for (const meant of await corrections(this.store, stem, MOST_CORRECTIONS, true)) {
      found.push(...await this.alternates(meant.word, surface, meant.distance === 1 ? ONE_OFF : TWO_OFF));
    }
    return found;
  }

  /** Whether the query asks anyway for the part of the dictionary that would hold a word. */
  async isAtHand(token) {
    const { surface, stem } = this.word(token);
    return this.store.isAsked(this.onlyEnglish && stem !== '' ? stem : surface);
  }

  /** The most frequent terms with a word that begins like this, in the part of the dictionary that would hold it. */
  async beginnings(surface) {
    const shard = await this.store.shardFor(surface);
    const found = [];
    for (const term of shard?.terms.values() ?? []) {
      if (!isWord(term.key)) {
        continue;
      }
      const words = term.forms.length === 0 ? [term.key] : term.forms;
      const form = words.find((word) => word.startsWith(surface));
      if (form !== undefined) {
        found.push({ term, form, weight: BEGINNING, share: BEGINNING });
      }
    }
    found.sort((a, b) => b.term.documents - a.term.documents || byCodePoint(a.term.key, b.term.key));
    return found.slice(0, MOST_BEGINNINGS);
  }
}

/** Whether a key is a word of the catalogue: neither a phrase, a name nor a list of documents with other words. */
function isWord(key) {
  return !/[ *+-]/.test(key);
}

function isSame(a, b) {
  return a.term.key === b.term.key;
}

/** BM25's inverse document frequency in 256ths, by operations that give the same bits in every client. */
export function rarity(documents, frequency) {
  let ratio = (2 * documents + 2) / (2 * Math.min(frequency, documents) + 1);
  let log = 0;
  while (ratio >= 2) {
    ratio /= 2;
    log += 4096;
  }
  for (let bit = 2048; bit > 0; bit >>= 1) {
    ratio *= ratio;
    if (ratio >= 2) {
      ratio /= 2;
      log += bit;
    }
  }
  return Math.max(1, Math.floor((log * 2839) / 65536));
}
