// Splits text into words, by the same rules as the program that made the index.
import { englishStem } from './porter.js';

const LONGEST = 64;
const RUN = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const ONLY_MARKS = /^\p{M}+$/u;

/** Writing without spaces between words, or with few. */
const PAIRED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\\u30fc';
const PARTS = new RegExp(`[${PAIRED}]+|[^${PAIRED}]+`, 'gu');
const IS_PAIRED = new RegExp(`^[${PAIRED}]`, 'u');
const SPELLED = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i', ς: 'σ' };

/** The words of a text in order: in compatibility form and lower case, accents kept. */
export function tokens(text) {
  const plain = text.normalize('NFKC').toLowerCase().replace(/[\u2019\u02bc]/g, "'").replace(INVISIBLE, '');
  const found = [];
  for (const [run] of plain.matchAll(RUN)) {
    for (const [part] of run.matchAll(PARTS)) {
      addPart(part, found);
    }
  }
  return found;
}

function addPart(part, found) {
  const points = Array.from(part);
  if (!IS_PAIRED.test(part) || points.length === 1) {
    const bare = part.replace(/^'+|'+$/g, '');
    if (bare !== '' && !ONLY_MARKS.test(bare)) {
      found.push(cut(bare));
    }
    return;
  }
  for (let i = 0; i + 1 < points.length; i++) {
    found.push(points[i] + points[i + 1]);
  }
}

function cut(token) {
  if (token.length <= LONGEST) {
    return token;
  }
  const last = token.charCodeAt(LONGEST - 1);
  return token.slice(0, last >= 0xd800 && last <= 0xdbff ? LONGEST - 1 : LONGEST);
}

/** The word without accents. */
export function fold(word) {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßæœøđðłþıς]/g, (letter) => SPELLED[letter])
    .normalize('NFC');
}

/** A word of a query as it is shown, with its English stem; the stem is empty where the word is too common to look for. */
export function englishWord(token, stopWords) {
  const bare = (token.endsWith("'s") ? token.slice(0, -2) : token).replaceAll("'", '');
  const surface = fold(bare);
  return { surface, stem: surface === '' || stopWords.has(surface) ? '' : englishStem(surface) };
}

/** A word of a query in any other language; the index knows its stem. */
export function plainWord(token) {
  const surface = fold(token.replaceAll("'", ''));
  return { surface, stem: surface };
}
