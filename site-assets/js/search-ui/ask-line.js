// The line above results that leads to the finder, where a query has the parts of a question.
import { element } from './elements.js';

const FEWEST_PARTS = 2;
const MOST_PARTS = 8;

/**
 * A link to the finder with what a query names, as nodes; none where that is less than two parts.
 *
 * @param asks what the query names: `part` is a key of the finder's address, `id` a term, `text` what readers see
 * @param {string} finder the finder's address
 */
export function askLine(asks, { text }, phrases, finder) {
  const since = sinceIn(text, phrases.say('search.ask.since').split(' '));
  const parts = since === '' ? asks : [...asks, { part: 'since', id: since, text: phrases.say('finder.since.year', since) }];
  const subject = asks.some(({ part }) => !['place', 'level'].includes(part));
  if (parts.length < FEWEST_PARTS || parts.length > MOST_PARTS || !(subject || since !== '')) {
    return [];
  }
  const address = `${finder}?${new URLSearchParams(parts.map(({ part, id }) => [part, id]))}`;
  const said = parts.map((each) => (each.part === 'level' ? phrases.say('finder.by.level', each.text) : each.text));
  return [phrases.say('search.ask'), ' ', element('a', { href: address }, said.join(' · '))];
}

/** The year after a word such as "since"; empty if there is none. */
function sinceIn(text, words) {
  const found = text.toLowerCase().split(/[\s,]+/);
  const at = found.findIndex((word, i) => words.includes(word) && /^(19|20)\d\d$/.test(found[i + 1] ?? ''));
  return at < 0 ? '' : found[at + 1];
}
