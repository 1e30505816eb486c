// The parts of the dictionary, and the cards of results.
import { Bytes, SearchError } from './bytes.js';

/** Terms that follow each other, with their postings and the cards of their best documents. */
export class TermShard {
  constructor(bytes) {
    this.file = new Bytes(bytes);
    this.cards = cardPlaces(this.file);
    const files = Array.from({ length: this.file.count() }, () => this.file.name());
    this.terms = new Map();
    this.stems = new Map();
    let key = '';
    for (let left = this.file.count(); left > 0; left--) {
      key = this.file.front(key);
      this.terms.set(key, this.readTerm(key, files));
    }
    const aliases = this.readAliases();
    let offset = this.file.at;
    for (const term of this.terms.values()) {
      term.offset = offset;
      offset += term.length;
      for (const form of term.forms) {
        if (!this.stems.has(form) && !term.key.endsWith('*')) {
          this.stems.set(form, term.key);
        }
      }
    }
    aliases.forEach(([form, stem]) => {
      if (!this.stems.has(form)) {
        this.stems.set(form, stem);
      }
    });
  }

  readTerm(key, files) {
    const documents = this.file.number();
    const head = this.file.number();
    const rest = head === 0 ? 0 : this.file.number();
    const tail = head === 0 ? '' : this.file.name();
    const place = this.file.number();
    if (place > files.length) {
      throw new SearchError('A file of the search index is damaged.');
    }
    const held = place === 0 ? 0 : this.file.number();
    const cards = place === 0 ? '' : files[place - 1];
    const forms = Array.from({ length: this.file.count() }, () => this.file.front(key));
    const published = head === 0 ? documents : head;
    return { key, documents, published, rest, tail, cards, held, forms, length: this.file.number() };
  }

  readAliases() {
    let form = '';
    return Array.from({ length: this.file.count() }, () => {
      form = this.file.front(form);
      return [form, this.file.front(form)];
    });
  }

  /** The documents of a term, and its weight in each. */
  postings(term) {
    this.file.seek(term.offset);
    const ids = readIds(this.file, term.published);
    const impacts = new Uint8Array(ids.length);
    for (let i = 0; i < impacts.length; i++) {
      impacts[i] = this.file.byte();
    }
    return { ids, impacts };
  }

  /** The card of a document, or null when it is not here. */
  card(id, folder) {
    const place = this.cards.get(id);
    if (place === undefined) {
      return null;
    }
    this.file.seek(place);
    return readCard(this.file, folder);
  }
}

/** A file of cards: a block, or one that a shard names. */
export class CardFile {
  constructor(bytes) {
    this.file = new Bytes(bytes);
    this.places = cardPlaces(this.file);
  }

  holds(id) {
    return this.places.has(id);
  }

  /** The card of a document, or null when it is not here. */
  card(id, folder) {
    const place = this.places.get(id);
    if (place === undefined) {
      return null;
    }
    this.file.seek(place);
    return readCard(this.file, folder);
  }
}

/** Document numbers, each written as its distance from the one before. */
export function readIds(file, count) {
  const ids = new Int32Array(Math.min(count, file.bytes.length));
  let id = 0;
  for (let i = 0; i < count; i++) {
    id += file.number();
    ids[i] = id;
  }
  return ids;
}

/** Where in a file the card of each document begins. */
function cardPlaces(file) {
  const places = new Map();
  let id = 0;
  for (let left = file.count(); left > 0; left--) {
    id += file.number();
    const length = file.count();
    places.set(id, file.at);
    file.seek(file.at + length);
  }
  return places;
}

/** What a list of results shows of a record. */
function readCard(file, folder) {
  const title = file.text();
  const derives = file.byte() === 1;
  const address = file.text();
  const publisher = file.text();
  const summary = file.text();
  const modified = file.text();
  const access = file.text();
  const formats = file.text();
  return {
    title,
    address: derives ? `${folder}${derivedSlug(title)}${address}.html` : address,
    publisher,
    summary,
    modified,
    access,
    formats: formats === '' ? [] : formats.split(' '),
  };
}

/** A title as the beginning of an address: ASCII letters and digits in lower case, with hyphens for everything between. */
export function derivedSlug(title) {
  const ascii = title.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** The words of the catalogue from one file of the lexicon, with how common each is. */
export function readWords(bytes) {
  const file = new Bytes(bytes);
  let word = '';
  const words = Array.from({ length: file.count() }, () => {
    word = file.front(word);
    return word;
  });
  return words.map((each) => ({ word: each, frequency: file.byte() }));
}
