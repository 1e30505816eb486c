// What a reader asked for, as part of the page's address, so that a search can be saved as a link.

/** How many results are shown at first, and how many more each time. */
export const STEP = 10;

const MOST_SHOWN = 500;
const MOST_CHOSEN = 50;
const SORTS = ['relevance', 'newest', 'title'];

/** Reads the part of an address after the question mark, and ignores what is not valid. */
export function readState(query, facets) {
  const asked = new URLSearchParams(query);
  const chosen = (key) => [...new Set(asked.getAll(key))].filter((id) => id !== '').slice(0, MOST_CHOSEN);
  const filters = {};
  for (const facet of facets) {
    const ids = chosen(facet);
    if (ids.length > 0) {
      filters[facet] = ids;
    }
  }
  const shown = Number.parseInt(asked.get('show') ?? '', 10);
  return {
    text: (asked.get('q') ?? '').slice(0, 1000),
    kinds: chosen('type'),
    filters,
    sort: SORTS.includes(asked.get('sort')) ? asked.get('sort') : SORTS[0],
    wider: asked.get('wider') === '1',
    plain: asked.get('plain') === '1',
    shown: Number.isFinite(shown) ? Math.min(Math.max(shown, STEP), MOST_SHOWN) : STEP,
  };
}

/** The end of the address, from the question mark on. */
export function writeState(state) {
  const asked = new URLSearchParams();
  asked.set('q', state.text);
  state.kinds.forEach((kind) => asked.append('type', kind));
  for (const [facet, ids] of Object.entries(state.filters)) {
    ids.forEach((id) => asked.append(facet, id));
  }
  if (state.sort !== SORTS[0]) {
    asked.set('sort', state.sort);
  }
  for (const name of ['wider', 'plain'].filter((each) => state[each])) {
    asked.set(name, '1');
  }
  if (state.shown > STEP) {
    asked.set('show', state.shown);
  }
  return `?${asked}`;
}

/** Whether anything was asked for. */
export function asksForSomething(state) {
  return state.text.trim() !== '' || hasChoices(state);
}

/** Whether something was chosen in a facet. */
export function hasChoices(state) {
  return state.kinds.length > 0 || Object.keys(state.filters).length > 0;
}
