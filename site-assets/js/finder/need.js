// A need as part of the page's address, so that a question can be shared as a link.

/** How many terms of one kind a question can have. */
export const MOST_TERMS = 3;

const MOST_READ = 5;

/** The parts of a need: the key in the address, the key in the need, and the vocabulary; some hold one term only. */
export const PARTS = [
  { key: 'theme', field: 'themes', vocabulary: 'themes', list: true },
  { key: 'population', field: 'populations', vocabulary: 'populations', list: true },
  { key: 'place', field: 'places', vocabulary: 'places', list: true },
  { key: 'level', field: 'level', vocabulary: 'levels', list: false },
  { key: 'by', field: 'crossed', vocabulary: 'dimensions', list: true },
  { key: 'access', field: 'access', vocabulary: 'access', list: false },
];

/** A need with no conditions. */
export const NOTHING = { themes: [], populations: [], places: [], level: -1, crossed: [], since: '', access: -1 };

/** Reads the part of an address after the question mark, and ignores what is not valid. */
export function readNeed(query, facts) {
  const asked = new URLSearchParams(query);
  const need = { ...NOTHING };
  for (const { key, field, vocabulary, list } of PARTS) {
    const terms = asked.getAll(key).map((id) => facts.number(vocabulary, id)).filter((term) => facts.isKnown(vocabulary, term));
    need[field] = list ? [...new Set(terms)].slice(0, MOST_READ) : terms[0] ?? -1;
  }
  const since = asked.get('since') ?? '';
  need.since = /^[12]\d{3}$/.test(since) ? since : '';
  return need;
}

/** The ids of the terms of a need, each with the key of its part, in the order of the address. */
export function idsOf(need, facts) {
  return PARTS.flatMap(({ key, field, vocabulary, list }) =>
    (list ? need[field] : [need[field]]).filter((term) => term >= 0).map((term) => [key, facts.ids[vocabulary][term]]));
}

/** The end of the address, from the question mark on. */
export function writeNeed(need, facts) {
  const asked = new URLSearchParams(idsOf(need, facts));
  if (need.since !== '') {
    asked.set('since', need.since);
  }
  return `?${asked}`;
}

/** Whether a need asks for anything. */
export function asksForAnything(need) {
  return need.since !== '' || PARTS.some(({ field, list }) => (list ? need[field].length > 0 : need[field] >= 0));
}

/** The same need with one thing less, for each thing that it asks for. */
export function lessThan(need) {
  const less = need.since === '' ? [] : [{ ...need, since: '' }];
  for (const { field, list } of PARTS.filter((part) => part.key !== 'theme')) {
    if (list) {
      less.push(...need[field].map((term) => ({ ...need, [field]: need[field].filter((other) => other !== term) })));
    } else if (need[field] >= 0) {
      less.push({ ...need, [field]: -1 });
    }
  }
  return less.filter(asksForAnything);
}
