// The finder: a reader composes a question and gets the answer that the catalogue's data gives. Nothing is sent.
import { Phrases } from '../search-ui/phrases.js';
import { FinderData } from './data.js';
import { FinderPage } from './finder-page.js';

const home = document.querySelector('[data-finder]');

if (home) {
  open(home).catch((fault) => console.warn(String(fault)));
}

async function open(place) {
  const phrases = new Phrases(place);
  const { labels, parts, figures, figuresOf } = place.dataset;
  const files = [labels, parts, figures, figuresOf].map((address) => new URL(address, document.baseURI));
  try {
    const data = await new FinderData(...files).load();
    await new FinderPage(place, data, phrases).start();
  } catch (fault) {
    place.replaceChildren(Object.assign(document.createElement('p'), { className: 'notice', role: 'alert', textContent: phrases.fault(fault) }));
    throw fault;
  }
}
