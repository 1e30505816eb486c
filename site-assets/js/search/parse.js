// Splits a query into its parts. Every text is a valid query.
import { tokens } from './words.js';

const LONGEST_QUERY = 1000;
const MOST_WORDS = 24;
const QUOTES = '"“”„«»';
const FIELD = /(?:theme|place|population|publisher|format|type):/y;
const SPACE = /[\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
// A hyphen before one of these excludes nothing: it is part of a sign, such as an arrow.
const NO_WORD = /[\u0000-!#-/:-@[-`{-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** The parts of a query: words, "phrases", -exclusions and field:values. */
export function parseQuery(query) {
  const text = query.slice(0, LONGEST_QUERY);
  const clauses = [];
  let words = 0;
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const excluded = text[at] === '-' && at + 1 < text.length && !NO_WORD.test(text[at + 1]);
    at += excluded ? 1 : 0;
    const field = fieldAt(text, at);
    at += field === '' ? 0 : field.length + 1;
    const phrase = QUOTES.includes(text[at]);
    at += phrase ? 1 : 0;
    const start = at;
    while (at < text.length && !QUOTES.includes(text[at]) && (phrase || !SPACE.test(text[at]))) {
      at++;
    }
    const taken = tokens(text.slice(start, at)).slice(0, MOST_WORDS - words);
    at += phrase ? 1 : 0;
    words += taken.length;
    if (taken.length > 0) {
      clauses.push({ field, excluded, phrase, words: taken });
    }
    at = skipSpace(text, at);
  }
  return clauses;
}

/** The parts between spaces. */
export function partsOf(text) {
  return text.split(SPACE).filter((part) => part !== '');
}

/** Whether a query is empty. */
export function isBlank(text) {
  return skipSpace(text, 0) === text.length;
}

function fieldAt(text, at) {
  FIELD.lastIndex = at;
  const match = FIELD.exec(text);
  const end = FIELD.lastIndex;
  return match && end < text.length && !SPACE.test(text[end]) ? match[0].slice(0, -1) : '';
}

function skipSpace(text, from) {
  let at = from;
  while (at < text.length && SPACE.test(text[at])) {
    at++;
  }
  return at;
}
