// Reads a published table as the build reads it: the same rows, the same cells (RFC 4180).

/** As many rows as the build reads. */
const MOST_ROWS = 100000;

/** How many bytes tell the encoding of a file without a byte order mark. */
const LOOKED_AT = 400;

/** A line that some spreadsheets write before the header. */
const SEPARATOR_SAID = /^"?sep=[,;\t|]"?[ \t]*(?=[\r\n])/i;

/** What Java calls white space: no-break spaces are not. */
const BLANK_CELL = /^[\t-\r\x1c-\x20\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]*$/;

/**
 * The rows below the header, without those whose number of cells is wrong.
 *
 * @param {Uint8Array} bytes the file
 * @param {string} separator the character between cells
 * @param {number} columns how many cells a row has
 */
export function readTable(bytes, separator, columns) {
  const text = decoded(bytes).replace(SEPARATOR_SAID, '');
  return parseCsv(text, separator)
    .filter((cells) => !cells.every(isBlankCell))
    .slice(1)
    .map((cells) => withoutEmptyEnd(cells, columns))
    .filter((cells) => cells.length === columns)
    .slice(0, MOST_ROWS);
}

/** The text of UTF-8 or UTF-16, without byte order marks. */
function decoded(bytes) {
  return new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/^\ufeff+/, '');
}

/** In UTF-16 every second byte of Latin letters, digits and separators is zero. */
function encodingOf(bytes) {
  const mark = (bytes[0] << 8) + bytes[1];
  if (mark === 0xfffe || mark === 0xfeff) {
    return mark === 0xfffe ? 'utf-16le' : 'utf-16be';
  }
  const start = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    zeros[at % 2] += byte === 0 ? 1 : 0;
  });
  const [even, odd] = zeros.map((count) => count > Math.floor(start.length / 4));
  if (start.length < 4 || (zeros[0] > 0 && zeros[1] > 0) || !(even || odd)) {
    return 'utf-8';
  }
  return odd ? 'utf-16le' : 'utf-16be';
}

/** All rows, each a list of cells without their quotes. */
function parseCsv(text, separator) {
  const cellEnd = new RegExp(`[\\r\\n${separator}]`, 'g');
  const rows = [];
  let row = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    const quote = afterBlanks(text, at, separator);
    let end;
    if (text[quote] === '"') {
      const close = closingQuote(text, quote);
      row.push(text.slice(quote + 1, close).replaceAll('""', '"'));
      end = afterBlanks(text, close + 1, separator);
    } else {
      cellEnd.lastIndex = at;
      end = cellEnd.exec(text)?.index ?? text.length;
      row.push(text.slice(at, end));
    }
    if (text[end] === separator) {
      at = end + 1;
    } else {
      at = end + (text.startsWith('\r\n', end) ? 2 : 1);
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

function closingQuote(text, opening) {
  let at = text.indexOf('"', opening + 1);
  while (at >= 0 && text[at + 1] === '"') {
    at = text.indexOf('"', at + 2);
  }
  return at < 0 ? text.length : at;
}

function afterBlanks(text, start, separator) {
  let at = start;
  while (text[at] === ' ' || (text[at] === '\t' && separator !== '\t')) {
    at++;
  }
  return at;
}

function isBlankCell(cell) {
  return BLANK_CELL.test(cell);
}

/** Separators at the end of a line make no cells. */
function withoutEmptyEnd(cells, columns) {
  let length = cells.length;
  while (length > columns && isBlankCell(cells[length - 1])) {
    length--;
  }
  return cells.slice(0, length);
}
