// Finds where the words of a phrase follow each other. Words that are left out of the index are ignored.
import { Bytes } from './bytes.js';
import { readIds } from './shards.js';

const PAIR_BITS = 24;
const NAME_BYTES = 4;

/** The number of a pair of stems, which few other pairs share: the first bits of FNV-1a over both with a space between. */
export function pairKey(first, second) {
  let hash = 0x811c9dc5;
  const text = `${first} ${second}`;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> (32 - PAIR_BITS);
}

/**
 * The groups of lists that a phrase needs: a document must be in at least one list of each group. There is a group for each
 * two words that follow each other, or for each word where the index has no pairs.
 */
export async function neighbours(phrase, reader, store) {
  const { pairs } = await store.manifest();
  const groups = [];
  let before = [];
  for (const word of phrase) {
    const terms = await reader.exact(word);
    if (pairs.count === 0) {
      groups.push(await store.lists(terms));
    } else if (terms.length > 0) {
      if (before.length > 0) {
        const keys = before.flatMap((first) => terms.map((second) => pairKey(first.term.key, second.term.key)));
        groups.push(await Promise.all(keys.map((key) => documentsOf(key, pairs, store))));
      }
      before = terms;
    } else if (reader.stem(word) !== '') {
      groups.push([]);
    }
  }
  return groups;
}

async function documentsOf(key, { count, name }, store) {
  const rest = PAIR_BITS - Math.log2(count);
  let holder = name;
  if (count > 1) {
    const names = new Bytes(await store.file(name));
    names.seek((key >>> rest) * NAME_BYTES);
    holder = names.name();
  }
  const file = new Bytes(await store.file(holder));
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
