// Loads the search in the head of a page, or on the home page, when a reader first uses it; until then a page loads only this file.
import { goToSearchOnSlash } from '../search-ui/shortcut.js';

const form = document.querySelector('form[data-script]');
const input = form?.querySelector('input');

/** Where loading fails, the form still leads to the search page. */
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
