// The field that adds a place to a comparison.
import { element } from '../search-ui/elements.js';
import { folded, match } from '../place-box/match.js';

/**
 * @param names all places as `[id, label, other names, whether it exists]`
 * @param ids those that are compared
 * @param linkTo makes the address of a comparison
 * @param most as many can be compared
 */
export function listenForPlaces(form, names, ids, sentences, linkTo, most) {
  const status = form.querySelector('[role=status]');
  const input = form.querySelector('input');
  const add = (place) => linkTo([...ids, place[0]]);
  input.addEventListener('focus', () => offer(form, names), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const found = match(input.value, names);
    const [first] = found;
    if (ids.length >= most) {
      status.replaceChildren(element('p', {}, sentences.say('add.full')));
    } else if (first && ids.includes(first[0])) {
      status.replaceChildren(element('p', {}, sentences.say('add.known', first[1])));
    } else if (first && (found.length === 1 || (folded(first[1]) === folded(input.value) && first[3]))) {
      location.assign(add(first));
    } else {
      const links = found.map((place) => element('li', {}, element('a', { href: add(place) }, place[1])));
      const key = found.length > 0 ? 'place.find.several' : 'place.find.none';
      const says = sentences.phrases.say(key, input.value.trim());
      status.replaceChildren(element('p', {}, says), ...(links.length > 0 ? [element('ul', {}, ...links)] : []));
    }
  });
}

function offer(form, names) {
  const options = names.filter((place) => place[3]).map((place) => element('option', { value: place[1] }));
  form.querySelector('datalist').replaceChildren(...options);
}
