// What to ask instead where a query finds nothing.

const MOST_LOOSENED = 6;

/**
 * Asks again with less.
 *
 * @param ask answers a query
 * @param {string} text what found nothing
 * @param words what the search made of each word
 * @returns `text` that finds something, what was `dropped` from the query, and the `result`; null where nothing helps
 */
export async function loosen(ask, text, words) {
  for (const group of alternatives(text.slice(0, 300), words)) {
    let best = null;
    for (const attempt of group) {
      const result = await ask(attempt.text);
      const found = total(result);
      // Of words alone the one that few records have says most; of several words those that most have.
      const better = best === null || (attempt.alone ? found < total(best.result) : found > total(best.result));
      if (found > 0 && better) {
        best = { ...attempt, result };
      }
    }
    if (best) {
      return best;
    }
  }
  return null;
}

/** Records of all kinds. */
export function total(result) {
  return Object.values(result.kinds).reduce((sum, count) => sum + count, 0);
}

/** The query with the spelling that the search took for what was meant, or null. */
export function respelled(text, words) {
  let better = text;
  for (const word of words.filter((each) => each.how === 'corrected' && each.used.length > 0)) {
    better = better.replace(new RegExp(`(^|[^\\p{L}\\p{N}])${word.word}(?![\\p{L}\\p{N}])`, 'iu'), `$1${word.used[0]}`);
  }
  return better === text ? null : better;
}

/** Queries that ask for less, the nearest first. */
function alternatives(text, words) {
  const parts = text.split(/\s+/u).filter((part) => part !== '');
  const kept = parts.filter((part) => !/^-./u.test(part)).map(bare).filter((part) => part !== '');
  const groups = [];
  const add = (lists, alone) => {
    const attempts = lists
      .filter((list) => list.length > 0)
      .map((list) => ({ text: list.join(' '), dropped: parts.filter((part) => !list.includes(bare(part))), alone }))
      .filter((attempt) => attempt.text !== text.trim());
    groups.push(attempts);
  };
  add([kept], false);
  const unknown = new Set(words.filter((word) => word.how === 'unknown').map((word) => word.word));
  const known = kept.filter((part) => !unknown.has(part.toLowerCase()));
  if (known.length < kept.length) {
    add([known], false);
  }
  const few = known.slice(0, MOST_LOOSENED);
  if (few.length > 2) {
    add(few.map((_, i) => few.filter((__, j) => j !== i)), false);
  }
  if (kept.length > 1) {
    add(few.map((part) => [part]), true);
  }
  return groups;
}

/** A word without its field and its quotes. */
function bare(part) {
  return part.replace(/^-?[a-z]+:|["“”„«»]/gu, '');
}
