// What to ask instead where a query finds nothing.
import { partsOf } from './parse.js';

const MOST_LOOSENED = 6;
const LONGEST_LOOSENED = 300;

/**
 * Tries queries that ask for less.
 *
 * @param count gives how many records a query finds
 * @param {string} text the query that found nothing
 * @param words what the search made of each word
 * @returns `text` that finds something, and what was `dropped` from the query; null where nothing helps
 */
export async function loosened(count, text, words) {
  for (const group of alternatives(partsOf(text.slice(0, LONGEST_LOOSENED)), words)) {
    let best = null;
    for (const attempt of group) {
      const found = await count(attempt.text);
      // Of single words the rarest says most; of several words, those that most records have.
      const better = best === null || (attempt.alone ? found < best.found : found > best.found);
      if (found > 0 && better) {
        best = { ...attempt, found };
      }
    }
    if (best) {
      return { text: best.text, dropped: best.dropped };
    }
  }
  return null;
}

/** Queries that ask for less, the nearest first. */
function alternatives(parts, words) {
  const kept = parts.filter((part) => !(part.length > 1 && part.startsWith('-'))).map(bare).filter((part) => part !== '');
  const unknown = new Set(words.filter((word) => word.how === 'unknown').map((word) => word.word));
  const known = kept.filter((part) => !unknown.has(part.toLowerCase()));
  const few = known.slice(0, MOST_LOOSENED);
  return [
    [attemptAt(kept, parts, false)],
    [attemptAt(known, parts, false)],
    few.length > 2 ? few.map((_, i) => attemptAt(few.filter((__, j) => j !== i), parts, false)) : [],
    kept.length > 1 ? few.map((part) => attemptAt([part], parts, true)) : [],
  ].map((group) => group.filter((attempt) => attempt.text !== '' && attempt.text !== parts.join(' ')));
}

function attemptAt(list, parts, alone) {
  return { text: list.join(' '), dropped: parts.filter((part) => !list.includes(bare(part))), alone };
}

/** A word without its field and its quotes. */
function bare(part) {
  return part.replace(/^-?[a-z]+:|["“”„«»]/g, '');
}
