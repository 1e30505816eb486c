// A field that takes a place by its name, another name or its code, or by the first half of a postcode. The names come
// when a reader first uses it.
import { element } from '../search-ui/elements.js';
import { match, folded } from './match.js';

/** The answer of the server as JSON; null if there is none. */
async function fetchedJson(address) {
  try {
    const response = await fetch(new URL(address, document.baseURI));
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/** The places that a text means, those of a postcode with the share of each in per cent. */
async function find(text, form, names) {
  const places = match(text, names);
  if (places.length > 0 || !form.dataset.postcodes) {
    return places.map((place) => ({ place }));
  }
  const postcodes = (await (form.postcodes ??= fetchedJson(form.dataset.postcodes))) ?? {};
  // A whole postcode counts by its first half.
  const half = text.toUpperCase().replace(/\s+/g, ' ').replace(/ ?\d[A-Z]{2}$/, '');
  const found = postcodes[text.toUpperCase()] ?? postcodes[half] ?? [];
  return found
    .map(([id, share]) => ({ place: names.find((name) => name[0] === id), share }))
    .filter((each) => each.place);
}

/** Several places to choose from, or that there is none. */
function answer(found, text, words, address) {
  const shares = found.some((each) => each.share);
  const key = found.length === 0 ? 'place.find.none' : shares ? 'place.find.postcode' : 'place.find.several';
  const links = found.map(({ place, share }) =>
    element('li', {}, element('a', { href: address(place) }, place[1]), share ? ` ${share}%` : ''),
  );
  const says = element('p', {}, words[key].replace('{0}', text));
  return links.length > 0 ? [says, element('ul', {}, ...links)] : [says];
}

/**
 * Lets a form do so.
 *
 * @param form one whose data names the files and words
 * @param address makes the address that chooses a place
 * @param choose takes the place that is meant; without it the browser goes to its address
 */
export function placeField(form, address, choose = (place) => location.assign(address(place))) {
  const input = form.querySelector('input');
  const words = JSON.parse(form.dataset.words);
  const bring = async () => {
    const names = (await (form.names ??= fetchedJson(form.dataset.names))) ?? [];
    const offered = names.filter((place) => place[3]).map((place) => element('option', { value: place[1] }));
    form.querySelector('datalist').replaceChildren(...offered);
    return names;
  };
  input.addEventListener('focus', bring, { once: true });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const text = input.value.trim();
    const found = await find(text, form, await bring());
    const [first] = found;
    const whole = first && !first.share && first.place[3] && folded(first.place[1]) === folded(text);
    const clear = found.length === 1 || whole;
    form.querySelector('[role=status]').replaceChildren(...(clear ? [] : answer(found, text, words, address)));
    if (clear) {
      choose(first.place);
    }
  });
}
