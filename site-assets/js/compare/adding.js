// The field that adds a place to a comparison.
import { element } from '../search-ui/elements.js';
import { placeField } from '../place-box/field.js';

/**
 * @param ids those that are compared
 * @param linkTo makes the address of a comparison
 * @param most as many can be compared
 */
export function listenForPlaces(form, ids, sentences, linkTo, most) {
  const status = form.querySelector('[role=status]');
  const address = ([id]) => linkTo([...ids, id]);
  placeField(form, address, (place) => {
    if (ids.length >= most) {
      status.replaceChildren(element('p', {}, sentences.say('add.full')));
    } else if (ids.includes(place[0])) {
      status.replaceChildren(element('p', {}, sentences.say('add.known', place[1])));
    } else {
      location.assign(address(place));
    }
  });
}
