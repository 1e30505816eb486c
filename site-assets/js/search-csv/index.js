// Saves results of a search as comma-separated values (RFC 4180). Loaded when a reader asks for it.
import { element } from '../search-ui/elements.js';
import { pageOf } from '../search-ui/result-list.js';

const COLUMNS = ['record_type', 'title', 'page', 'publisher', 'modified', 'access', 'formats'];
const BEGINS_A_FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^[+-]?[0-9]+([.,][0-9]+)*$/;

/**
 * Lets the browser save a file with a row for each result.
 *
 * @param hits what a search gave
 * @param {URL} home the home page, to which addresses are relative
 */
export function saveResults(hits, home) {
  const rows = hits.map((hit) => [
    hit.kind, hit.title, pageOf(hit, home), hit.publisher, hit.modified, hit.access, (hit.formats ?? []).join('; '),
  ]);
  const text = [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
  const href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = element('a', { href, download: 'results.csv' });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), 1000);
}

/** A cell that no spreadsheet takes for a formula, as in the files of the API. */
function cell(value) {
  const text = String(value ?? '');
  const safe = BEGINS_A_FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
