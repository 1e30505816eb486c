// Fetches the files of an index, each once.
import { Bytes, SearchError } from './bytes.js';
import { findShard, kindOf, readManifest } from './manifest.js';
import { CardFile, TermShard, readIds, readWords } from './shards.js';

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

/** The files of one index. A file that could not be fetched is tried again the next time. */
export class Store {
  /** @param {string} base address of the index's folder, ending in a slash */
  constructor(base) {
    this.base = base;
    this.files = new Map();
    this.shards = new Map();
    this.read = { manifest: null };
    this.asked = new Set();
  }

  /** The same files for one query; `asked` collects the parts of the dictionary and the lexicon that its words need. */
  forQuery() {
    return Object.assign(Object.create(this), { asked: new Set() });
  }

  async manifest() {
    this.read.manifest ??= readManifest(await this.file('manifest', 'manifest.bin', { cache: 'no-cache' }));
    return this.read.manifest;
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
    this.asked.add(name);
    let shard = this.shards.get(name);
    if (!shard) {
      const bytes = await this.file(name);
      shard = this.shards.get(name) ?? new TermShard(bytes);
      this.shards.set(name, shard);
    }
    return shard;
  }

  /** Notes that this query needs the part of the dictionary that would hold a key. */
  async ask(key) {
    const { terms } = await this.manifest();
    if (terms.length > 0) {
      this.asked.add(terms[findShard(terms, key)].name);
    }
  }

  /** Whether this query needs the part of the dictionary that would hold a key. */
  async isAsked(key) {
    const { terms } = await this.manifest();
    return terms.length > 0 && this.asked.has(terms[findShard(terms, key)].name);
  }

  async term(key) {
    const shard = await this.shardFor(key);
    return shard?.terms.get(key) ?? null;
  }

  /** The postings in the same file as a term. */
  async head(term) {
    return (await this.shardFor(term.key)).postings(term);
  }

  /** The documents of a term that are in a file of their own. */
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
    this.asked.add(name);
    return readWords(await this.file(name));
  }

  /** A reader of a facet or of a sort order. */
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
    const { manifest } = this.read;
    return {
      kindAt: (id) => kindOf(manifest, id),
      blockOf: (id) => manifest.blocks[Math.floor(id / manifest.slots)],
    };
  }

  /** The cards of a file of cards. */
  async cards(name) {
    return new CardFile(await this.file(name));
  }
}
