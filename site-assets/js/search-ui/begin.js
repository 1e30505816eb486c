// Starts the search on a page, once.
import { SearchIndex } from '../search/engine.js';
import { Phrases } from './phrases.js';

/** @param Search what to make of the form of the page */
export function begin(Search) {
  const form = document.querySelector('form[data-index]');
  if (form && !('started' in form.dataset)) {
    form.dataset.started = '';
    const index = new SearchIndex(new URL(form.dataset.index, document.baseURI));
    new Search(form, index, new Phrases(form)).start();
  }
}
