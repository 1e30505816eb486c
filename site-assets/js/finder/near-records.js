// Which gaps and questions are about the same as a need.
import { NONE } from '../search/areas.js';

/** The gaps or questions that concern a need, those that share most with it first. */
export function concerning(records, need, facts) {
  const found = [];
  records.forEach((record, number) => {
    const shared = sharedBy(record, need, facts);
    if (shared > 0) {
      found.push({ number, shared });
    }
  });
  return found.sort((a, b) => b.shared - a.shared || a.number - b.number).map(({ number }) => number);
}

/** How much a record shares with a need: nothing where its subject, people or places are others. */
function sharedBy(record, need, facts) {
  const themes = common('themes', record.themes, need.themes, facts);
  const populations = common('populations', record.populations, need.populations, facts);
  if (themes < need.themes.length || (need.populations.length > 0 && populations === 0)
    || (need.themes.length === 0 && need.populations.length === 0)) {
    return 0;
  }
  const places = need.places.filter((place) => record.places.length === 0
    || facts.areas.reach({ level: -1, places: record.places }, place) !== NONE);
  if (places.length < need.places.length) {
    return 0;
  }
  const exact = need.places.filter((place) => record.places.includes(place)).length;
  const crossed = need.crossed.filter((dimension) => record.crossed.includes(dimension)).length;
  return 1 + 4 * populations + 2 * crossed + exact;
}

/** How many of the terms of a need are those of a record, or above or below them. */
function common(vocabulary, own, wanted, facts) {
  const above = facts.withAbove(vocabulary, own);
  return wanted.filter((term) => above.has(term) || own.some((each) => facts.withAbove(vocabulary, [term]).has(each))).length;
}
