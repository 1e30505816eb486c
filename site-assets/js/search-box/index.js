// Brings the search to the head of a page when a reader first turns to it; until then a page costs no more than this.
import { goToSearchOnSlash } from '../search-ui/shortcut.js';

const form = document.querySelector('.site-head form[data-script]');
const input = form?.querySelector('input');

/** Where the search cannot be had the form leads to the page of the search. */
function bring() {
  import(new URL(form.dataset.script, document.baseURI)).catch(() => {});
}

if (input) {
  goToSearchOnSlash(input);
  if (document.activeElement === input) {
    bring();
  } else {
    input.addEventListener('focus', bring, { once: true });
  }
}
