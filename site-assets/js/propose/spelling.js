// Compares spellings as the build does (org.waymark.text.Folding, org.waymark.text.Suggestion).

/** What Java takes for white space: no-break spaces are not among it. */
const WHITE = '\\t-\\r\\x1c-\\x1f \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000';
const EDGES = new RegExp(`^[${WHITE}]+|[${WHITE}]+$`, 'gu');
const GAPS = new RegExp(`[${WHITE}_-]+`, 'gu');

/** Matches a text with white space. */
export const HAS_WHITE = new RegExp(`[${WHITE}]`, 'u');

/** A text without white space around it. */
export function strip(text) {
  return text.replace(EDGES, '');
}

/** The form in which spellings are compared. */
export function fold(spelling) {
  const lower = [...spelling.normalize('NFKC')].map(lowerCase).join('');
  const folded = lower.replace(GAPS, ' ').replace(/^ | $/gu, '');
  const address = /^https?:\/\/(.*)$/su.exec(folded);
  return address ? address[1].replace(/\/$/u, '') : folded;
}

/** A letter in lower case, as one letter: İ alone would become two. */
function lowerCase(letter) {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : 'i';
}

/** The known name that was probably meant, or null. */
export function nearest(given, known) {
  const wanted = lettersOf(given);
  const bound = Math.min(wanted.length <= 4 ? 1 : wanted.length <= 8 ? 2 : 3, wanted.length - 1);
  let best = bound + 1;
  let found = null;
  for (const name of known) {
    const distance = distanceOf(wanted, lettersOf(name), Math.min(best, bound));
    if (distance < best || (distance === best && found !== null && comesBefore(name, found))) {
      best = distance;
      found = name;
    }
  }
  return found;
}

function lettersOf(name) {
  return [...fold(name)].filter((letter) => letter !== ' ');
}

function comesBefore(name, other) {
  const [one, two] = [fold(name), fold(other)];
  return one < two || (one === two && name < other);
}

/** Edits from one word, an array of letters, to another: a letter added, dropped or changed, or two neighbours swapped. */
export function distanceOf(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) {
    return limit + 1;
  }
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), last[j] + 1, row[j - 1] + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
      }
    }
    if (Math.min(...row) > limit) {
      return limit + 1;
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length];
}
