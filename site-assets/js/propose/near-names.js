// Finds the names that a mistyped text may mean: "office for natinal" means Office for National Statistics.
import { distanceOf, fold } from './spelling.js';

const SHORTEST_WORD = 4;

/** The options with names like the typed text, the nearest first. */
export function nearOptions(typed, options, most) {
  const wanted = wordsOfName(typed);
  if (wanted.join('').length < SHORTEST_WORD) {
    return [];
  }
  return options
    .map((option) => ({ option, far: Math.min(...option.names.map((name) => farness(wanted, wordsOfName(name)))) }))
    .filter(({ far }) => far < Infinity)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ option }) => option);
}

/** How many mistakes lie between typed words and a name; words of the name that were not typed count little. */
function farness(wanted, name) {
  const slips = wanted.map((word) => Math.min(...name.map((each) => slipsBetween(word, each))));
  return slips.reduce((sum, each) => sum + each, Math.abs(name.length - wanted.length) / 100);
}

/** Mistakes between a word and the beginning of another; Infinity where there are too many. */
function slipsBetween(word, other) {
  const allowed = word.length < SHORTEST_WORD ? 0 : word.length < 6 ? 1 : 2;
  const letters = [...word];
  const least = Math.min(...[-1, 0, 1].map((more) =>
    distanceOf(letters, [...other].slice(0, Math.max(1, letters.length + more)), allowed)));
  return least <= allowed ? least : Infinity;
}

function wordsOfName(name) {
  return fold(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
