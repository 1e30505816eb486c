// What a query could have meant.

/** Records of all kinds. */
export function total(result) {
  return Object.values(result.kinds).reduce((sum, count) => sum + count, 0);
}

/** The query in the spelling that the search assumed; null where it changed nothing. */
export function respelled(text, words) {
  let better = text;
  for (const word of words.filter((each) => each.how === 'corrected' && each.used.length > 0)) {
    better = better.replace(new RegExp(`(^|[^\\p{L}\\p{N}])${word.word}(?![\\p{L}\\p{N}])`, 'iu'), `$1${word.used[0]}`);
  }
  return better === text ? null : better;
}
