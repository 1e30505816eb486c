// Fetches the files of an index, each once.
import { Bytes, SearchError } from './bytes.js';
import { findShard, kindOf, readManifest } from './manifest.js';
import { TermShard, cardPlaces, readCard, readIds, readWords } from './shards.js';

const LARGEST = 64 * 1024 * 1024;

/** Undoes raw DEFLATE (RFC 1951). */
async function inflate(response) {
  const stream = response.body.pipeThrough(new DecompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  if (bytes.length > LARGEST) {
    throw new SearchError('A file of the search index is too large.');
  }
  return bytes;
}

/** The files of one index. What could not be fetched is fetched again when it is next wanted. */
export class Store {
  /** @param {string} base address of the index's folder, ending in a slash */
  constructor(base) {
    this.base = base;
    this.files = new Map();
    this.shards = new Map();
  }

  async manifest() {
    this.known ??= readManifest(await this.file('manifest', 'manifest.bin', { cache: 'no-cache' }));
    return this.known;
  }

  file(name, path = `parts/${name}.bin`, options = {}) {
    let file = this.files.get(name);
    if (!file) {
      file = this.load(path, options);
      this.files.set(name, file);
      file.catch(() => this.files.delete(name));
    }
    return file;
  }

  async load(path, options) {
    let response;
    try {
      response = await fetch(this.base + path, options);
    } catch {
      throw new SearchError('The search index cannot be reached. Are you offline?', 'offline');
    }
    if (!response.ok) {
      throw new SearchError('A file of the search index is missing. Reload the page.', 'missing');
    }
    try {
      return await inflate(response);
    } catch {
      throw new SearchError('A file of the search index is damaged.');
    }
  }

  /** The part of the dictionary that would hold a key. */
  async shardFor(key) {
    const { terms } = await this.manifest();
    if (terms.length === 0) {
      return null;
    }
    const { name } = terms[findShard(terms, key)];
    let shard = this.shards.get(name);
    if (!shard) {
      const bytes = await this.file(name);
      shard = this.shards.get(name) ?? new TermShard(bytes);
      this.shards.set(name, shard);
    }
    return shard;
  }

  async term(key) {
    const shard = await this.shardFor(key);
    return shard?.terms.get(key) ?? null;
  }

  /** The postings that lie beside a term. */
  async head(term) {
    return (await this.shardFor(term.key)).postings(term);
  }

  /** The documents of a term that do not lie beside it. */
  async tail(term) {
    if (term.tail === '') {
      return new Int32Array(0);
    }
    const file = new Bytes(await this.file(term.tail));
    return readIds(file, file.count());
  }

  /** All documents of each term. */
  async lists(terms) {
    const lists = [];
    for (const { term } of terms) {
      lists.push((await this.head(term)).ids, await this.tail(term));
    }
    return lists;
  }

  async words(name) {
    return readWords(await this.file(name));
  }

  /** A reader of a facet or of something to sort by. */
  async column(key) {
    const manifest = await this.manifest();
    const column = manifest.columns.find((each) => each.key === key);
    if (!column) {
      throw new SearchError(`This search index has no '${key}'.`);
    }
    return new Bytes(await this.file(column.name));
  }

  /** Where documents are. */
  async places() {
    const manifest = await this.manifest();
    return { slots: manifest.slots, kindAt: (id) => kindOf(manifest, id) };
  }

  /** The card of a document from the block that it belongs to. */
  async block(id) {
    const manifest = await this.manifest();
    return this.card(manifest.blocks[Math.floor(id / manifest.slots)], id);
  }

  /** The card of a document from a file of cards. */
  async card(name, id) {
    const manifest = await this.manifest();
    const file = new Bytes(await this.file(name));
    const place = cardPlaces(file).get(id);
    if (place === undefined) {
      throw new SearchError('The search index does not fit together. Reload the page.');
    }
    file.seek(place);
    return readCard(file, kindOf(manifest, id).folder);
  }
}
