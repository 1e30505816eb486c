// Puts rows in order and finds rows. A row has `texts`, which are shown, and `values`, which are compared.
import { numberIn } from './notation.js';

/** A text for comparisons: without case and accents. */
export function folded(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The rows that have each word of a text, in any order.
 *
 * @param {string} wanted what a reader typed
 * @param {number} column where to look; a negative number for all columns
 */
export function matching(rows, wanted, column) {
  const words = folded(wanted).split(/\s+/).filter(Boolean);
  return words.length === 0 ? rows : rows.filter((row) => words.every((word) => has(row, word, column)));
}

function has(row, word, column) {
  row.folded ??= row.texts.map(folded);
  return column < 0 ? row.folded.some((text) => text.includes(word)) : row.folded[column].includes(word);
}

/**
 * The rows in the order of a column. Cells without a value, and in a column of numbers those without a number, come
 * last in either direction.
 *
 * @param {number} column from 0
 * @param {string | undefined} notation how its numbers are written; undefined for a column of texts
 * @param {number} direction 1 or -1
 */
export function sorted(rows, column, notation, direction) {
  const language = document.documentElement.lang || 'en';
  const texts = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const compare = notation ? (one, other) => one - other : texts.compare;
  return rows
    .map((row) => ({ row, key: notation ? numberIn(row.values[column], notation) : row.values[column].trim() || null }))
    .sort((one, other) =>
      one.key === null || other.key === null
        ? (one.key === null) - (other.key === null)
        : direction * compare(one.key, other.key),
    )
    .map((each) => each.row);
}
