// Adds up what the words of a query weigh in each document, in whole numbers, so that all clients get the same sums.
import { FULL } from './readings.js';

/** The best document must answer at least this share of the query, in hundredths. A word counts by its rarity. */
const REQUIRED_SHARE = 35;

/** All others must answer this share of what the best one answers, in hundredths. */
const SHARE_OF_BEST = 25;

/** Where at least this many documents answer this share of what the best one answers, the others are left out. */
const MANY = 10;
const SHARE_OF_MANY = 35;

/** More than any tier, and more than any score. */
const TIERS = 9;
const SCORES = 2 ** 26;

/** What a single word weighs in each document. All zero between words, so that all queries can share one pair of arrays. */
const scratch = { weight: new Int32Array(0), share: new Int32Array(0) };

export class Candidates {
  /** @param {number} numbers how many document numbers there are */
  constructor(numbers) {
    this.numbers = numbers;
    this.seen = new Uint8Array(numbers);
    this.words = [];
    this.scores = null;
    this.told = null;
    this.required = null;
    this.excluded = null;
    this.asked = 0;
    this.tiers = null;
    this.lacks = null;
    this.nameless = false;
    this.requirements = 0;
  }

  /**
   * Adds a word.
   *
   * @param found the postings of its terms, each with its weight and the share of the word that it stands for
   * @param more lists of further documents that have it; their weights are not known
   * @param tells its rarity
   * @param rest what counts for documents that may have it, although no posting says so
   * @param extra whether it only adds to what a document weighs: no document needs it
   * @param name whether it is part of the name of a place
   */
  add(found, more, tells, rest, extra = false, name = false) {
    found.forEach(({ postings }) => this.consider(postings.ids));
    more.forEach((ids) => this.consider(ids));
    this.asked += extra ? 0 : tells;
    this.words.push({ found, tells, rest, extra, name });
  }

  /** Adds up what the words weigh in the documents that were seen. */
  sum(seen) {
    if (scratch.weight.length < this.numbers) {
      scratch.weight = new Int32Array(this.numbers);
      scratch.share = new Int32Array(this.numbers);
    }
    this.scores = new Int32Array(this.numbers);
    this.told = new Int32Array(this.numbers);
    this.lacks = new Uint8Array(this.numbers);
    this.words.forEach((word) => this.sumWord(word, seen));
  }

  sumWord({ found, tells, rest, extra, name }, seen) {
    const { weight, share } = scratch;
    const { scores, told, lacks } = this;
    for (const { postings: { ids, impacts }, weight: counts, share: part } of found) {
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i];
        const weighs = impacts[i] * counts;
        weight[id] = weighs > weight[id] ? weighs : weight[id];
        share[id] = part > share[id] ? part : share[id];
      }
    }
    for (const id of seen) {
      scores[id] += Math.floor((tells * Math.max(weight[id], rest)) / FULL);
      lacks[id] += name && weight[id] === 0 ? 1 : 0;
      told[id] += extra ? 0 : Math.floor((tells * (rest > 0 ? FULL : share[id])) / FULL);
      weight[id] = 0;
      share[id] = 0;
    }
  }

  /** Whether a document has all words of the places' names: it may be named so. */
  isNamed(id) {
    return !this.nameless && this.words.some((word) => word.name) && this.lacks[id] === 0;
  }

  /** A word that no document has. */
  miss(tells) {
    this.asked += tells;
  }

  /** What the words of a document weigh, times the share of the query that they make up. */
  score(id) {
    return this.asked === 0 ? this.scores[id] : Math.floor((this.scores[id] * this.told[id]) / this.asked);
  }

  /** Where a document belongs whatever it weighs; 0 first. */
  tier(id) {
    return this.tiers === null ? 0 : this.tiers[id];
  }

  /** The documents of the first tiers, and in each those with the greatest scores, at most `most`; of equal ones the first. */
  best(documents, most) {
    // One number holds tier, score and document, so that plain numbers can be sorted: there are fewer than 2^22 documents.
    const { numbers } = this;
    const key = (id) => ((TIERS - this.tier(id)) * SCORES + this.score(id)) * numbers + (numbers - 1 - id);
    const keys = Float64Array.from(documents, key).sort();
    return Array.from(keys.subarray(Math.max(0, keys.length - most)), (key) => numbers - 1 - (key % numbers)).reverse();
  }

  /** Only documents in one of these lists are wanted. */
  require(lists) {
    this.required ??= new Int32Array(this.numbers);
    this.requirements++;
    for (const ids of lists) {
      for (const id of ids) {
        this.check(id);
        if (this.required[id] === this.requirements - 1) {
          this.required[id] = this.requirements;
        }
      }
    }
  }

  /** Documents in these lists are not wanted. */
  exclude(lists) {
    this.excluded ??= new Uint8Array(this.numbers);
    for (const ids of lists) {
      for (const id of ids) {
        this.check(id);
        this.excluded[id] = 1;
      }
    }
  }

  /** Documents that are in a list of every group are not wanted. */
  excludeAll(groups) {
    this.excluded ??= new Uint8Array(this.numbers);
    const met = new Uint8Array(this.numbers);
    groups.forEach((lists, i) => {
      for (const id of lists.flatMap((ids) => Array.from(ids))) {
        this.check(id);
        if (met[id] === i) {
          met[id] = i + 1;
        }
        if (met[id] === groups.length) {
          this.excluded[id] = 1;
        }
      }
    });
  }

  /** Adds these documents to those that are looked at. */
  consider(ids) {
    for (let i = 0; i < ids.length; i++) {
      this.check(ids[i]);
      this.seen[ids[i]] = 1;
    }
  }

  check(id) {
    if (id >= this.numbers) {
      throw new RangeError('no such document');
    }
  }

  /** The documents that were asked for, by number. */
  documents() {
    const seen = [];
    for (let id = 0; id < this.numbers; id++) {
      if (this.seen[id] === 1) {
        seen.push(id);
      }
    }
    this.sum(seen);
    const most = seen.reduce((greatest, id) => Math.max(greatest, this.told[id]), 0);
    if (most * 100 < this.asked * REQUIRED_SHARE) {
      return [];
    }
    const wanted = seen.filter((id) => this.isWanted(id));
    const good = this.withShare(wanted, most * SHARE_OF_MANY);
    return good.length >= MANY ? good : this.withShare(wanted, most * SHARE_OF_BEST);
  }

  isWanted(id) {
    return (this.required === null || this.required[id] === this.requirements)
      && (this.excluded === null || this.excluded[id] === 0);
  }

  /** The documents that answer at least this much of the query, in hundredths. */
  withShare(documents, least) {
    return documents.filter((id) => this.told[id] * 100 >= least);
  }
}
