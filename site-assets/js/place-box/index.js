// A field that leads to the page of a place.
import { placeField } from './field.js';

for (const form of document.querySelectorAll('form[data-place-box]')) {
  placeField(form, ([id]) => new URL(`${form.dataset.folder}${encodeURIComponent(id)}.html`, document.baseURI).href);
}
