// The search on pages of the catalogue: on its own page, or in the head of any other.
import { SearchIndex } from '../search/engine.js';
import { Phrases } from './phrases.js';
import { SearchCombobox } from './search-combobox.js';
import { SearchPage } from './search-page.js';

const form = document.querySelector('form[data-index]');

if (form && !('started' in form.dataset)) {
  form.dataset.started = '';
  const index = new SearchIndex(new URL(form.dataset.index, document.baseURI));
  const Search = form.closest('.site-head') ? SearchCombobox : SearchPage;
  new Search(form, index, new Phrases(form)).start();
}
