// Adds up what the words of a query weigh in each document, in whole numbers, so that all clients come to the same sums.
import { FULL } from './readings.js';

/** Some document must have words that make up this share of what all words of the query tell, in hundredths. */
const REQUIRED_SHARE = 35;

/** The others must have this share of what the best of them has, in hundredths. */
const SHARE_OF_BEST = 25;

/** Where so many have this share, the others are left out. */
const MANY = 10;
const SHARE_OF_MANY = 35;

export class Candidates {
  /** @param {number} numbers how many document numbers there are */
  constructor(numbers) {
    this.scores = new Int32Array(numbers);
    this.told = new Int32Array(numbers);
    this.required = new Int32Array(numbers);
    this.excluded = new Uint8Array(numbers);
    this.seen = new Uint8Array(numbers);
    this.weight = new Int32Array(numbers);
    this.share = new Int32Array(numbers);
    this.asked = 0;
    this.requirements = 0;
  }

  /**
   * Adds a word.
   *
   * @param found where its terms are, each with what it counts and how far it is the word asked for
   * @param more lists of documents that have it too, but of which only that is known
   * @param tells how telling it is
   * @param rest what is counted for documents of which it is not known whether they have it
   */
  add(found, more, tells, rest) {
    const { weight: best, share, scores, told, seen } = this;
    best.fill(rest);
    share.fill(rest > 0 ? FULL : 0);
    for (const { postings, weight, share: part } of found) {
      postings.ids.forEach((id, i) => {
        this.check(id);
        best[id] = Math.max(best[id], postings.impacts[i] * weight);
        share[id] = Math.max(share[id], part);
        seen[id] = 1;
      });
    }
    more.forEach((ids) => this.consider(ids));
    this.asked += tells;
    for (let id = 0; id < best.length; id++) {
      if (best[id] > 0) {
        scores[id] += Math.floor((tells * best[id]) / FULL);
        told[id] += Math.floor((tells * share[id]) / FULL);
      }
    }
  }

  /** A word that no document has. */
  miss(tells) {
    this.asked += tells;
  }

  /** What the words of a document weigh, times the share of the query that they make up. */
  score(id) {
    return this.asked === 0 ? 0 : Math.floor((this.scores[id] * this.told[id]) / this.asked);
  }

  /** The documents with the greatest scores, of equal ones the first; at most so many. */
  best(documents, most) {
    // One number says both, so that numbers can be sorted as they are: there are fewer than 2^22 documents.
    const numbers = this.seen.length;
    const keys = Float64Array.from(documents, (id) => this.score(id) * numbers + (numbers - 1 - id)).sort();
    return Array.from(keys.subarray(Math.max(0, keys.length - most)), (key) => numbers - 1 - (key % numbers)).reverse();
  }

  /** Only documents in one of these lists are wanted. */
  require(lists) {
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
    for (const ids of lists) {
      for (const id of ids) {
        this.check(id);
        this.excluded[id] = 1;
      }
    }
  }

  /** Documents are not wanted that are in lists of each group. */
  excludeAll(groups) {
    const met = new Uint8Array(this.excluded.length);
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

  /** Every document of these is looked at. */
  consider(ids) {
    for (const id of ids) {
      this.check(id);
      this.seen[id] = 1;
    }
  }

  check(id) {
    if (id >= this.seen.length) {
      throw new RangeError('no such document');
    }
  }

  /** The documents that were asked for, by number. */
  documents() {
    let most = 0;
    for (let id = 0; id < this.told.length; id++) {
      most = this.told[id] > most ? this.told[id] : most;
    }
    if (most * 100 < this.asked * REQUIRED_SHARE) {
      return [];
    }
    const good = this.withShare(most * SHARE_OF_MANY);
    return good.length >= MANY ? good : this.withShare(most * SHARE_OF_BEST);
  }

  /** The documents whose words tell at least so much, in hundredths. */
  withShare(least) {
    const found = [];
    for (let id = 0; id < this.seen.length; id++) {
      const wanted = this.seen[id] && this.required[id] === this.requirements && !this.excluded[id];
      if (wanted && this.told[id] * 100 >= least) {
        found.push(id);
      }
    }
    return found;
  }
}
