// A search field for pages of other sites: the element waymark-search. See generator/docs/embed.md.
import { SearchIndex } from '../search/engine.js';
import { highlight } from '../search/highlight.js';
import { element, markedText } from '../search-ui/elements.js';

const PAUSE_OF_EMBED = 150;
const MOST_OF_EMBED = 50;

const STYLE = `
:host { display: block; font: inherit; }
form { display: flex; gap: .5em; flex-wrap: wrap; }
label { flex-basis: 100%; }
input { flex: 1 1 12em; min-width: 0; font: inherit; padding: .4em; }
button { font: inherit; padding: .4em .8em; }
ul { list-style: none; margin: .5em 0; padding: 0; }
li { margin: .5em 0; }
li p { margin: 0; }
`;

/** Its texts; attributes of the same names replace them. */
const WORDS = {
  label: 'Search the data catalogue',
  go: 'Search',
  results: 'Results: {0}',
  none: 'Nothing found.',
  all: 'All results',
  fault: 'The search cannot be reached. Try the catalogue itself.',
};

/** A field that searches a catalogue and lists the first results as links to it. */
class EmbeddedSearch extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) {
      return;
    }
    this.home = new URL(this.getAttribute('site') ?? '.', document.baseURI);
    this.pages = new URL(this.getAttribute('pages') ?? '', this.home);
    this.turn = 0;
    this.build();
  }

  build() {
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [style];
    this.input = element('input', { type: 'search', id: 'words', name: 'q', autocomplete: 'off', spellcheck: 'false' });
    const form = element('form', { role: 'search', action: new URL('search.html', this.pages).href },
      element('label', { for: 'words' }, this.say('label')), this.input, element('button', {}, this.say('go')));
    this.status = element('p', { role: 'status' });
    this.list = element('ul', {});
    this.more = element('p', {});
    root.append(form, this.status, this.list, this.more, element('slot', {}));
    this.input.addEventListener('focus', () => this.index().prepare().catch(() => {}), { once: true });
    this.input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(), PAUSE_OF_EMBED);
    });
  }

  say(key, value = '') {
    return (this.getAttribute(key) ?? WORDS[key]).replace('{0}', () => value);
  }

  index() {
    const language = (this.getAttribute('language') ?? 'en').toLowerCase();
    this.asked ??= new SearchIndex(new URL(`search/${encodeURIComponent(language)}/`, this.home));
    return this.asked;
  }

  async ask() {
    const turn = ++this.turn;
    const text = this.input.value.slice(0, 1000);
    try {
      const limit = Math.min(MOST_OF_EMBED, Number.parseInt(this.getAttribute('limit') ?? '5', 10) || 5);
      const kinds = (this.getAttribute('type') ?? '').split(/\s+/).filter((kind) => kind !== '');
      const found = text.trim() === '' ? null : await this.index().search(text, { limit, kinds, typing: true });
      if (turn === this.turn) {
        this.show(found === null ? null : { ...found, hits: [...found.places, ...found.named, ...found.hits].slice(0, limit) }, text);
      }
    } catch {
      if (turn === this.turn) {
        this.show(null, text);
        this.status.textContent = this.say('fault');
      }
    }
  }

  show(found, text) {
    const hits = found?.hits ?? [];
    this.list.replaceChildren(...hits.map((hit) => this.item(hit, found.words)));
    this.status.textContent = found === null ? '' : this.counted(found);
    const all = new URL('search.html', this.pages);
    all.searchParams.set('q', text);
    this.more.replaceChildren(...(found !== null && found.total > hits.length
      ? [element('a', { href: all.href }, this.say('all'))]
      : []));
  }

  counted({ total, exact }) {
    return total === 0 ? this.say('none') : this.say('results', exact ? String(total) : `${total}+`);
  }

  item(hit, words) {
    const link = element('a', { href: new URL(hit.address, this.pages).href }, ...markedText(highlight(hit.title, words)));
    const publisher = hit.publisher === '' ? [] : [element('p', {}, hit.publisher)];
    return element('li', {}, link, ...publisher);
  }
}

if (!customElements.get('waymark-search')) {
  customElements.define('waymark-search', EmbeddedSearch);
}
