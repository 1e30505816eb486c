// Searches a published index. The interface for pages is the class SearchIndex.
import { SearchError } from './bytes.js';
import { Candidates } from './candidates.js';
import { NEXT, cardsOf } from './cards.js';
import { Filters, numberColumn } from './facets.js';
import { loosened } from './loosen.js';
import { kindOf } from './manifest.js';
import { QueryNames } from './names.js';
import { neighbours } from './neighbours.js';
import { isBlank, parseQuery } from './parse.js';
import { Placed } from './placed.js';
import { QueryWords } from './query-words.js';
import { WordReader, rarity } from './readings.js';
import { Store } from './store.js';

/** How much a vague word counts, in tenths. */
const VAGUE = 3;

/** How many hits of other kinds come along at most. */
const ALONG = 4;

/** A plain query for at most this many of the first hits is kept to few requests. */
const FEW = 10;

const DEFAULTS = {
  kinds: [], beside: [], filters: {}, facets: [], sort: 'relevance', offset: 0, limit: 10, typing: false,
  wider: false, plain: false,
};

/** A published search index in one language. */
export class SearchIndex {
  /** @param {string | URL} base address of the index's folder, such as `search/en/`, ending in a slash */
  constructor(base) {
    this.store = new Store(String(base));
  }

  /** Fetches what every search needs, so that the first is quicker. */
  async prepare() {
    await this.store.manifest();
  }

  /**
   * Answers a query.
   *
   * @param {string} text as typed
   * @param {object} [options] `kinds`: kinds of record wanted, all where empty; `filters`: for each facet the ids of
   *     which a record must have one; `beside`: kinds of which the best few come along, as far as the requests allow;
   *     `facets`: the facets to count; `sort`: relevance, newest or title; `offset` and `limit`: which of the hits to
   *     give; `typing`: whether the last word may be unfinished; `wider`: whether a filter by place lets through what has
   *     only figures of a wider place; `plain`: whether names of places and levels are words like any other
   * @returns hits, beside, total, exact, kinds, words, facets, places, levels, named and asks, what the finder can be asked
   * @throws {SearchError} when a file cannot be fetched or is damaged; its message is for readers
   */
  async search(text, options = {}) {
    try {
      return await new Search(this.store, String(text), { ...DEFAULTS, ...options }).run();
    } catch (fault) {
      throw fault instanceof SearchError ? fault : new SearchError('A file of the search index is damaged.');
    }
  }

  /**
   * The summary of a hit that came without one, as most do in large indexes; empty where it has none.
   *
   * @throws {SearchError} as search does
   */
  async summary(hit) {
    const { kindAt, blockOf } = await this.store.places();
    const block = await this.store.cards(blockOf(hit.document));
    return block.card(hit.document, kindAt(hit.document).folder).summary;
  }

  /**
   * What to ask instead of a query that found nothing of any kind.
   *
   * @param {string} text the query
   * @param found what a search gave
   * @returns the `text` of a query that finds something, and what was `dropped` of the other, in parts as they were
   *     typed; null where nothing helps, or where something was found
   */
  async looser(text, found) {
    if (countOf(found) > 0) {
      return null;
    }
    return loosened(async (looser) => countOf(await this.search(looser, { limit: 0 })), String(text), found.words);
  }
}

/** Records of all kinds. */
function countOf(result) {
  return Object.values(result.kinds).reduce((sum, count) => sum + count, 0);
}

/** One query on its way. */
class Search {
  constructor(store, text, options) {
    this.store = store.forQuery();
    this.text = text;
    this.options = options;
    this.clauses = parseQuery(text);
    const types = this.clauses.filter((clause) => clause.field === 'type' && !clause.excluded);
    this.kinds = new Set([...options.kinds, ...types.map((clause) => clause.words.join('-'))]);
    this.whole = Object.keys(options.filters).length > 0
      || options.facets.length > 0
      || options.sort !== 'relevance'
      || this.clauses.some((clause) => clause.field !== '' || clause.excluded || clause.phrase);
    this.words = [];
    this.used = new Map();
    this.exact = true;
    this.scored = false;
  }

  async run() {
    this.manifest = await this.store.manifest();
    this.candidates = new Candidates(this.manifest.blocks.length * this.manifest.slots);
    this.reader = new WordReader(this.store, this.manifest);
    if (isBlank(this.text)) {
      await this.considerAll();
    }
    const last = this.clauses.at(-1);
    const open = this.options.typing && last && isPlain(last) ? last : null;
    this.plain = new QueryWords(this.clauses.filter(isPlain), this.reader);
    await this.preload();
    await this.plain.join();
    await this.name(open);
    this.place = 0;
    for (const clause of this.clauses) {
      await this.take(clause, clause === open);
    }
    if (!this.scored && this.words.length === 0 && this.clauses.some((clause) => clause.field !== '')) {
      await this.considerAll();
    }
    if (this.placed && this.candidates.asked === 0) {
      this.candidates.consider(this.placed.all());
    }
    const found = this.candidates.documents();
    return this.ordered(this.placed ? await this.placed.rank(this.candidates, found) : found);
  }

  /** Looks for names, first as they are written, then in the spelling that they may be meant in. */
  async name(open) {
    this.names = new QueryNames(this.reader, this.store, this.manifest);
    const { words } = this.plain;
    const whole = this.clauses.every(isPlain);
    const begins = (at) => this.plain.stems[at] !== '' && !this.plain.isLeftOut(at);
    if (!this.options.plain) {
      await this.names.find(words, begins, whole);
    }
    this.meant = [...words];
    this.readings = [];
    for (const [at, word] of words.entries()) {
      if (begins(at) && !this.names.covers(at)) {
        this.readings[at] = await this.reader.read(word, open !== null && at === words.length - 1, false);
        this.meant[at] = this.readings[at].meant || word;
      }
    }
    if (!this.options.plain && this.meant.some((word, at) => word !== words[at])) {
      await this.names.find(this.meant, begins, false);
    }
    await this.names.findTerms(this.meant, begins);
    this.placed = this.names.found ? await Placed.load(this.store, this.names) : null;
    this.begun = open === null || this.options.plain ? [] : await this.names.begun(words);
  }

  /** Begins to fetch at once what is certainly needed. */
  async preload() {
    for (const stem of this.plain.needed()) {
      await this.store.ask(stem);
      this.store.shardFor(stem).catch(() => {});
    }
  }

  async considerAll() {
    const places = await numberColumn(this.store, 'title');
    this.candidates.consider(Array.from(places.keys()).filter((id) => places[id] > 0));
  }

  async take(clause, last) {
    if (clause.field === 'type') {
      return;
    }
    if (clause.phrase && clause.field === '') {
      const groups = await neighbours(clause.words, this.reader, this.store);
      if (clause.excluded && groups.length > 0) {
        this.candidates.excludeAll(groups);
        return;
      }
      if (!clause.excluded) {
        groups.forEach((lists) => this.candidates.require(lists));
      }
    }
    for (const [i, token] of clause.words.entries()) {
      if (clause.field === '' && !clause.excluded) {
        const typing = last && i === clause.words.length - 1;
        await this.score(token, clause.phrase, typing, clause.phrase ? -1 : this.place++);
      } else {
        const terms = await (clause.field === '' ? this.reader.exact(token) : this.reader.field(clause.field, token));
        const lists = await this.store.lists(terms);
        if (clause.excluded) {
          this.candidates.exclude(lists);
        } else {
          this.candidates.require(lists);
        }
      }
    }
  }

  async score(token, required, typing, at) {
    if (this.plain.isLeftOut(at)) {
      this.words.push({ word: token, how: 'common', used: [], keys: [] });
      return;
    }
    const named = !required && this.plain.stems[at] !== '' && this.names.covers(at);
    const reading = named ? await this.namedReading(at)
      : this.plain.joined(this.readings[at] ?? await this.reader.read(token, typing, required), at);
    const drop = required && reading.how !== 'known' && reading.how !== 'common';
    const terms = drop ? [] : reading.terms;
    this.words.push({
      word: reading.word,
      how: drop ? 'unknown' : reading.how,
      used: reading.used ?? [...new Set(terms.map((each) => each.form))],
      keys: terms.map((each) => each.term.key),
    });
    if (drop) {
      this.candidates.require([]);
    }
    const tells = this.tells(terms, at, named);
    this.scored ||= named;
    if (terms.length === 0) {
      this.candidates.nameless ||= named && this.names.isPlace(at);
      if (reading.how === 'unknown') {
        const place = !required && await this.reader.isPlace(token);
        const part = !required && await this.reader.isPartOfName(token);
        this.candidates.miss(part ? 0 : place ? Math.floor((tells * VAGUE) / 10) : tells);
      }
      return;
    }
    this.scored = true;
    terms.forEach(({ term }) => this.used.set(term.key, this.used.get(term.key) ?? term));
    const found = [];
    const more = [];
    let rest = 0;
    for (const { term, weight, share } of terms) {
      found.push({ postings: await this.store.head(term), weight, share });
      if (term.tail !== '') {
        rest = Math.max(rest, term.rest * weight);
        this.exact &&= this.whole;
        if (this.whole) {
          more.push(await this.store.tail(term));
        }
      }
    }
    this.candidates.add(found, more, tells, rest, named, named && this.names.isPlace(at));
    if (required) {
      this.candidates.require(await this.store.lists(terms));
    }
  }

  /** A word in the name of a place or level: records need not have it. */
  async namedReading(at) {
    const word = this.plain.words[at];
    const meant = this.meant[at];
    const { surface } = this.reader.word(word);
    const how = meant === word ? 'known' : 'corrected';
    return { word: surface, how, used: [this.reader.word(meant).surface], terms: await this.reader.exact(meant) };
  }

  /** How much a word tells: the rarity of its most frequent term, half as much again without any, less for vague words and names. */
  tells(terms, at, named) {
    const most = Math.max(0, ...terms.map((each) => each.term.documents));
    const plain = rarity(this.manifest.documents, most);
    const tells = most === 0 ? plain + Math.floor(plain / 2) : plain;
    return named || this.plain.isVague(at) ? Math.max(1, Math.floor((tells * VAGUE) / 10)) : tells;
  }

  async ordered(found) {
    const { filters: chosen, facets, beside, offset, limit, wider } = this.options;
    const filters = await Filters.load(this.store, chosen, facets, wider);
    const kinds = Object.fromEntries(this.manifest.kinds.map((kind) => [kind.kind, 0]));
    const hits = [];
    const others = [];
    for (const id of found) {
      if (filters.accept(id)) {
        const { kind } = kindOf(this.manifest, id);
        kinds[kind]++;
        if (this.isWanted(id)) {
          hits.push(id);
        } else if (beside.includes(kind)) {
          others.push(id);
        }
      }
    }
    const total = hits.length;
    const order = hits.length + others.length > 1 ? await this.order() : null;
    const [sorted, along] = order === null
      ? [this.candidates.best(hits, offset + limit + NEXT), this.candidates.best(others, ALONG)]
      : [hits.sort(order), others.sort(order).slice(0, ALONG)];
    const terms = this.options.sort === 'relevance' ? [...this.used.values()] : [];
    const bounded = !this.whole && offset === 0 && limit <= FEW;
    const places = this.placed && limit > 0 ? await this.placed.results(this.candidates.asked === 0) : [];
    const { shown, cards } = await cardsOf(this.store, sorted, [offset, offset + limit], terms, bounded,
      (id, other) => this.candidates.tier(id) <= this.candidates.tier(other));
    const hit = (id) => ({
      document: id,
      kind: kindOf(this.manifest, id).kind,
      score: this.candidates.score(id),
      ...cards.get(id),
    });
    const wanted = facets.length > 0 ? found.filter((id) => this.isWanted(id)) : [];
    const described = (ids) => (this.placed ? this.placed.describe(ids.map(hit)) : ids.map(hit));
    const typed = this.begun.map(([, card]) => ({ ...card, kind: 'place', level: card.publisher, publisher: '', summary: '' }));
    const named = limit > 0 && !this.placed ? await cards.within(this.names.organisations.slice(0, 1), bounded) : [];
    return {
      hits: await described(shown),
      beside: await described(await cards.within(along, bounded)),
      places: [...places, ...typed.filter((each) => !places.some((place) => place.address === each.address))],
      levels: this.placed?.wanted ?? [],
      asks: [...this.names.terms, ...this.placed?.asked(this.meant) ?? []],
      reached: this.placed?.reached(this.candidates, hits) ?? total,
      named: named.map(hit),
      total,
      exact: this.exact,
      kinds,
      words: this.words,
      facets: Object.fromEntries([...facets].sort().map((key) => [key, filters.count(key, wanted)])),
    };
  }

  isWanted(id) {
    return this.kinds.size === 0 || this.kinds.has(kindOf(this.manifest, id).kind);
  }

  /** How to compare documents; null where the score decides. */
  async order() {
    if (this.options.sort === 'title' || (this.options.sort === 'relevance' && !this.scored)) {
      const places = await numberColumn(this.store, 'title');
      return (a, b) => places[a] - places[b];
    }
    if (this.options.sort === 'newest') {
      const days = await numberColumn(this.store, 'modified');
      return (a, b) => days[b] - days[a] || this.candidates.score(b) - this.candidates.score(a) || a - b;
    }
    return null;
  }
}

function isPlain(clause) {
  return clause.field === '' && !clause.excluded && !clause.phrase;
}
