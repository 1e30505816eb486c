// The one file of an index whose name does not change.
import { Bytes, SearchError } from './bytes.js';

const FORMAT = 4;

/** What there is in an index, and in which files. */
export function readManifest(bytes) {
  const file = new Bytes(bytes);
  if (file.text() !== 'waymark-search' || file.number() !== FORMAT) {
    throw new SearchError('The search index is of another version than this page. Reload it.', 'missing');
  }
  const language = file.text();
  const languages = file.list(() => ({
    tag: file.text(),
    stopWords: new Set(file.text().split(' ')),
    questions: new Set(file.text().split(' ')),
    vague: new Set(file.text().split(' ')),
    each: new Set(file.text().split(' ')),
  }));
  const documents = file.number();
  const slots = file.number();
  const kinds = file.list(() => ({ kind: file.text(), folder: file.text(), firstBlock: file.number() }));
  const blocks = Array.from({ length: file.count() });
  const lists = [keys(file), keys(file), keys(file)];
  const columns = file.list(() => ({ key: file.text(), size: file.number(), name: file.name() }));
  const pairs = pairFiles(file);
  blocks.forEach((_, i) => { blocks[i] = file.name(); });
  const [terms, words, reversed] = lists.map((each) => each.map((first) => ({ first, name: file.name() })));
  return { language, languages, documents, slots, kinds, blocks, terms, words, reversed, columns, pairs };
}

function pairFiles(file) {
  const count = file.number();
  if (!Number.isInteger(Math.log2(count || 1))) {
    throw new SearchError('A file of the search index is damaged.');
  }
  return { count, name: count === 0 ? '' : file.name() };
}

function keys(file) {
  let first = '';
  return file.list(() => {
    first = file.front(first);
    return first;
  });
}

/** The kind of a document, with the folder of its pages. */
export function kindOf(manifest, id) {
  const { kinds } = manifest;
  const block = Math.floor(id / manifest.slots);
  let at = kinds.length - 1;
  while (at > 0 && kinds[at].firstBlock > block) {
    at--;
  }
  return kinds[at];
}

/** Orders texts by code point, as their bytes in UTF-8 are ordered. */
export function byCodePoint(a, b) {
  const most = Math.min(a.length, b.length);
  for (let i = 0; i < most; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) {
      return lifted(x) - lifted(y);
    }
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above all others. */
function lifted(unit) {
  if (unit < 0xd800) {
    return unit;
  }
  return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000;
}

/** The place of the shard that would hold a key: the last whose first key is not greater. */
export function findShard(list, key) {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (byCodePoint(list[middle].first, key) <= 0) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}
