// Finds where the words of a phrase stand side by side. Words that are left out of the index are as if not there.
import { Bytes } from './bytes.js';
import { readIds } from './shards.js';

const PAIR_BITS = 24;

/** Two stems side by side as a number that few others share: the first bits of FNV-1a over both and a space. */
export function pairKey(first, second) {
  let hash = 0x811c9dc5;
  const text = `${first} ${second}`;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> (32 - PAIR_BITS);
}

/** For each two words of a phrase that follow each other, lists of the documents in which they stand so. */
export async function neighbours(phrase, reader, store) {
  const all = [];
  let before = [];
  for (const word of phrase) {
    const terms = await reader.exact(word);
    if (terms.length === 0) {
      continue;
    }
    if (before.length > 0) {
      const pairs = before.flatMap((first) => terms.map((second) => pairKey(first.term.key, second.term.key)));
      all.push(await Promise.all(pairs.map((key) => documentsOf(key, store))));
    }
    before = terms;
  }
  return all;
}

async function documentsOf(key, store) {
  const { pairs } = await store.manifest();
  if (pairs.length === 0) {
    return [];
  }
  const rest = PAIR_BITS - Math.log2(pairs.length);
  const file = new Bytes(await store.file(pairs[key >>> rest]));
  const wanted = key & ((1 << rest) - 1);
  let at = 0;
  for (let left = file.count(); left > 0 && at <= wanted; left--) {
    at += file.number();
    const ids = readIds(file, file.count());
    if (at === wanted) {
      return ids;
    }
  }
  return [];
}
