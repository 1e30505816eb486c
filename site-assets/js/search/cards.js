// Finds the cards of hits in as few files as possible: cards that came with the words of the query, files of further cards
// that the words name, and blocks. The choice depends on the query alone, never on what was fetched before, so that the same
// query always shows the same.
import { SearchError } from './bytes.js';

/** With this many files a query takes six requests: the script and the manifest count too. */
const FILES = 4;

/** This many of the best hits are shown, however many requests that takes. */
const SURE = 3;

/** Where a card would need one request too many, one of this many next hits replaces it. */
export const NEXT = 90;

/**
 * The hits to show, with the cards of all of them.
 *
 * @param store the files of the index, which know what the words of this query asked for
 * @param {number[]} hits all, the best first
 * @param {number[]} range the place of the first hit that is shown, and the place after the last
 * @param terms what the query was taken to mean, each once
 * @param {boolean} bounded whether other hits may replace those whose cards would take too many requests
 * @param fits tells whether one hit may replace another
 */
export async function cardsOf(store, hits, [first, end], terms, bounded, fits) {
  const shown = hits.slice(first, end);
  const cards = new HitCards(store, terms, FILES - store.asked.size);
  await cards.open();
  while (shown.some((id) => !cards.has(id))) {
    const missing = shown.filter((id) => !cards.has(id));
    const sure = shown.slice(0, SURE).find((id) => !cards.has(id));
    if (bounded && cards.room <= 0 && sure === undefined) {
      const last = missing.at(-1);
      const instead = hits.slice(end, end + NEXT).filter((id) => cards.has(id) && fits(id, last)).slice(0, missing.length);
      if (instead.length === missing.length) {
        return { shown: [...shown.filter((id) => cards.has(id)), ...instead], cards };
      }
    }
    await cards.fetch(missing, bounded && cards.room <= 1 ? sure : undefined, bounded);
  }
  return { shown, cards };
}

/** The cards that were fetched so far. */
class HitCards {
  constructor(store, terms, room) {
    this.store = store;
    this.terms = terms;
    this.room = room;
    this.shards = [];
    this.fetched = [];
    this.further = null;
  }

  async open() {
    this.shards = [...new Set(await Promise.all(this.terms.map((term) => this.store.shardFor(term.key))))];
    this.places = await this.store.places();
  }

  /** The documents whose cards are here or fit into the requests that are left; all of them where requests are not bounded. */
  async within(documents, bounded) {
    let missing = documents.filter((id) => !this.has(id));
    while (missing.length > 0 && (this.room > 0 || !bounded)) {
      await this.fetch(missing, undefined, bounded);
      missing = missing.filter((id) => !this.has(id));
    }
    return documents.filter((id) => this.has(id));
  }

  has(id) {
    return this.shards.some((shard) => shard.cards.has(id)) || this.fetched.some((file) => file.holds(id));
  }

  /** The card of a document: the first with a summary in the shards, or else the first of all. */
  get(id) {
    const { folder } = this.places.kindAt(id);
    const near = this.shards.map((shard) => shard.card(id, folder)).filter((card) => card !== null);
    return near.find((card) => card.summary !== '') ?? near[0]
      ?? this.fetched.find((file) => file.holds(id)).card(id, folder);
  }

  /**
   * Fetches one file more, or the blocks of all that is missing where there is room for them.
   *
   * @param sure a hit whose card must be in the file
   */
  async fetch(missing, sure, bounded) {
    this.further ??= await furtherFiles(this.store, this.terms);
    const best = fullest(this.further, missing, sure);
    const blocks = new Set(missing.map((id) => this.blockOf(id)));
    const room = Math.max(1, this.room);
    if (best !== null && blocks.size > room) {
      this.further.delete(best);
      await this.take([best]);
    } else {
      const wanted = blocks.size <= room || !bounded ? missing : [sure ?? missing[0]];
      await this.take([...new Set(wanted.map((id) => this.blockOf(id)))]);
      if (!wanted.every((id) => this.has(id))) {
        throw new SearchError('The search index does not fit together. Reload the page.');
      }
    }
  }

  blockOf(id) {
    return this.places.blockOf(id);
  }

  async take(names) {
    this.room -= names.length;
    this.fetched.push(...await Promise.all(names.map((name) => this.store.cards(name))));
  }
}

/** The file that holds most of what is missing, of those that hold two or more; the first such, or null. */
function fullest(further, missing, sure) {
  let best = null;
  let most = 1;
  for (const [name, held] of further) {
    const count = missing.filter((id) => held.has(id)).length;
    if (count > most && (sure === undefined || held.has(sure))) {
      most = count;
      best = name;
    }
  }
  return best;
}

/** Which documents each file of further cards holds. */
async function furtherFiles(store, terms) {
  const further = new Map();
  for (const term of terms.filter((each) => each.cards !== '')) {
    const held = further.get(term.cards) ?? new Set();
    strongest(await store.head(term), term.held).forEach((id) => held.add(id));
    further.set(term.cards, held);
  }
  return further;
}

/** The documents in which a term weighs most, of equal ones the first. */
function strongest({ ids, impacts }, most) {
  const counts = new Int32Array(256);
  impacts.forEach((impact) => counts[impact]++);
  let least = 255;
  let left = most;
  while (least > 0 && counts[least] <= left) {
    left -= counts[least--];
  }
  return Array.from(ids).filter((_, i) => impacts[i] > least || (impacts[i] === least && left-- > 0));
}
