// Finds the words of a query in a text that is shown.
import { englishStem } from './porter.js';
import { fold, tokens } from './words.js';

const SHOWN_RUN = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * Splits a text at the words of the query.
 *
 * @param {string} text plain text, such as the title or summary of a hit
 * @param words the `words` of an answer
 * @returns parts in order, each with its `text` and whether it is `marked`; together they are the text
 */
export function highlight(text, words) {
  const sought = words.filter((word) => word.how !== 'common');
  const keys = new Set(sought.flatMap((word) => word.keys));
  const forms = new Set(sought.flatMap((word) => [word.word, ...word.used]));
  const beginnings = words.filter((word) => word.how === 'beginning').map((word) => word.word);
  const parts = [];
  let done = 0;
  for (const match of text.matchAll(SHOWN_RUN)) {
    const marked = tokens(match[0]).some((token) => {
      const surface = fold(token.replace(/'s$/, '').replaceAll("'", ''));
      return forms.has(surface)
        || keys.has(englishStem(surface))
        || keys.has(surface)
        || beginnings.some((beginning) => surface.startsWith(beginning));
    });
    if (marked) {
      parts.push({ text: text.slice(done, match.index), marked: false }, { text: match[0], marked: true });
      done = match.index + match[0].length;
    }
  }
  parts.push({ text: text.slice(done), marked: false });
  return parts.filter((part) => part.text !== '');
}
