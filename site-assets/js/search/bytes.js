// Reads the numbers and texts of the search format: see generator/docs/search-format.md.

/** Why a search could not be answered: a message for readers, and a reason for pages in other languages. */
export class SearchError extends Error {
  /** @param {string} reason `offline`, `missing` or `damaged` */
  constructor(message, reason = 'damaged') {
    super(message);
    this.reason = reason;
  }
}

const utf8 = new TextDecoder();

/** Reads a file from its beginning to its end. Throws a SearchError where the file is damaged or ends too soon. */
export class Bytes {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  seek(position) {
    if (position < 0 || position > this.bytes.length) {
      throw new SearchError('A file of the search index is cut off.');
    }
    this.at = position;
  }

  byte() {
    if (this.at >= this.bytes.length) {
      throw new SearchError('A file of the search index is cut off.');
    }
    return this.bytes[this.at++];
  }

  /** An unsigned number: seven bits a byte, the lowest first. */
  number() {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) {
        if (value < 0) {
          break;
        }
        return value;
      }
    }
    throw new SearchError('A file of the search index holds a number that is too large.');
  }

  /** How many items follow; each takes at least one byte. */
  count() {
    const value = this.number();
    if (value > this.bytes.length - this.at) {
      throw new SearchError('A file of the search index is cut off.');
    }
    return value;
  }

  /** As many items as the count before them says. */
  list(read) {
    return Array.from({ length: this.count() }, () => read(this));
  }

  /** A text: its length in bytes, then its UTF-8. */
  text() {
    const length = this.count();
    const text = utf8.decode(this.bytes.subarray(this.at, this.at + length));
    this.at += length;
    return text;
  }

  /** A text that shares its beginning with the text before. */
  front(before) {
    const shared = this.number();
    if (shared > before.length) {
      throw new SearchError('A file of the search index is out of order.');
    }
    return before.slice(0, shared) + this.text();
  }

  /** The name of a file: four bytes, as hexadecimal digits. */
  name() {
    let name = '';
    for (let i = 0; i < 4; i++) {
      name += this.byte().toString(16).padStart(2, '0');
    }
    return name;
  }
}
