// Finds what a misspelt word may mean. One mistake leaves the first or the last half of a word intact, so it is enough to
// look in two places of the lexicon: among words with the same beginning, and among words with the same end.
import { byCodePoint, findShard } from './manifest.js';

const SHORTEST = 4;
const TWO_MISTAKES = 8;
const MOST_FILES = 3;

/** How the lexicon marks the name of a place that no record mentions. */
const PLACE = 255;

/** The words in names of places of this catalogue that no record mentions; they count as rare ones. */
export const NAME = 254;

/** How many letters differ: insertions, deletions, changes and swaps of neighbours; `most + 1` where it is more than `most`. */
export function editDistance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) {
    return most + 1;
  }
  let twoBefore = new Int32Array(b.length + 1);
  let before = Int32Array.from({ length: b.length + 1 }, (_, j) => j);
  let row = new Int32Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const cost = Math.min(row[j - 1] + 1, before[j] + 1, before[j - 1] + change);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = swapped ? Math.min(cost, twoBefore[j - 2] + 1) : cost;
      best = Math.min(best, row[j]);
    }
    if (best > most) {
      return most + 1;
    }
    [twoBefore, before, row] = [before, row, twoBefore];
  }
  return Math.min(before[b.length], most + 1);
}

/**
 * The nearest words of the catalogue, the most frequent first; all of them equally near.
 *
 * @param ordinary whether stems of ordinary words that it does not hold are wanted instead
 */
export async function corrections(store, word, limit, ordinary = false) {
  if (word.length < SHORTEST || /\p{Nd}/u.test(word)) {
    return [];
  }
  const manifest = await store.manifest();
  const most = word.length < TWO_MISTAKES ? 1 : 2;
  const half = Math.floor(word.length / 2);
  const beginning = word.slice(0, most === 1 ? half : 3);
  const found = await nearIn(store, manifest.words, beginning, { word, most, ordinary, reversed: false });
  if (!found.some((each) => each.distance === 1)) {
    const end = word.slice(most === 1 ? half : word.length - 4);
    found.push(...await nearIn(store, manifest.reversed, backwards(end), { word, most, ordinary, reversed: true }));
  }
  const nearest = Math.min(...found.map((each) => each.distance));
  const sorted = found
    .filter((each) => each.distance === nearest)
    .sort((a, b) => b.frequency % NAME - a.frequency % NAME || byCodePoint(a.word, b.word));
  return sorted.filter((each, i) => i === 0 || each.word !== sorted[i - 1].word).slice(0, limit);
}

/** Whether a word is spelled correctly although the catalogue does not use it, by its stem. */
export async function isOrdinary(store, stem) {
  return [0, PLACE].includes(await frequencyOf(store, stem));
}

/** Whether it is the name of a place somewhere that no record mentions. */
export async function isPlace(store, stem) {
  return await frequencyOf(store, stem) === PLACE;
}

/** Whether it is part of the name of a place of the catalogue and no record mentions it. */
export async function isPartOfName(store, surface) {
  return await frequencyOf(store, surface) === NAME;
}

async function frequencyOf(store, stem) {
  const { words } = await store.manifest();
  if (stem === '' || words.length === 0) {
    return -1;
  }
  const known = await store.words(words[findShard(words, stem)].name);
  return known.find((each) => each.word === stem)?.frequency ?? -1;
}

async function nearIn(store, shards, part, { word, most, ordinary, reversed }) {
  if (shards.length === 0) {
    return [];
  }
  const first = findShard(shards, part);
  const last = Math.min(findShard(shards, `${part}\uffff`), first + MOST_FILES - 1);
  const files = await Promise.all(shards.slice(first, last + 1).map((shard) => store.words(shard.name)));
  const found = [];
  for (const each of files.flat()) {
    if (each.frequency !== PLACE && (each.frequency === 0) === ordinary && each.word.startsWith(part)) {
      const candidate = reversed ? backwards(each.word) : each.word;
      const distance = editDistance(word, candidate, most);
      if (distance > 0 && distance <= most) {
        found.push({ word: candidate, distance, frequency: each.frequency });
      }
    }
  }
  return found;
}

function backwards(word) {
  return Array.from(word).reverse().join('');
}
