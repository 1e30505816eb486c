// The search in the head of a page: a combobox with a list, as the ARIA Authoring Practices Guide describes it.
import { highlight } from '../search/highlight.js';
import { AfterKeys } from './after-keys.js';
import { element, markedText } from './elements.js';
import { pageOf } from './result-list.js';

const PAUSE = 60;
const DATASETS = 5;
const OTHERS = 3;
const PLACES = 3;

/** Suggests pages while a reader types. */
export class SearchCombobox {
  constructor(form, index, phrases) {
    this.form = form;
    this.index = index;
    this.phrases = phrases;
    this.input = form.querySelector('input');
    this.list = element('ul', { id: 'search-options', role: 'listbox', 'aria-label': phrases.say('search.options') });
    this.list.hidden = true;
    this.status = element('p', { role: 'status', class: 'visually-hidden' });
    this.note = element('p', { class: 'search-note' });
    this.note.hidden = true;
    this.active = -1;
    this.turn = 0;
    this.keys = new AfterKeys(PAUSE, () => this.suggest());
  }

  start() {
    const attributes = {
      role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'search-options',
    };
    Object.entries(attributes).forEach(([name, value]) => this.input.setAttribute(name, value));
    this.form.append(this.list, this.note, this.status);
    this.input.addEventListener('input', () => this.later());
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.form.addEventListener('focusout', (event) => {
      if (!this.form.contains(event.relatedTarget)) {
        this.close();
      }
    });
    // The field keeps the focus while an option is pressed.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => this.follow(event.target.closest('[role=option]')));
    this.index.prepare().catch(() => {});
    if (this.input.value !== '') {
      this.later();
    }
  }

  later() {
    this.keys.key();
  }

  async suggest() {
    const text = this.input.value;
    const turn = ++this.turn;
    if (text.trim() === '') {
      this.close();
      return;
    }
    let found;
    try {
      found = await this.ask(text);
    } catch (fault) {
      this.fail(turn, fault);
      return;
    }
    if (turn === this.turn && document.activeElement === this.input) {
      this.show(found, text);
    }
  }

  /** Places first, then datasets, then all other results. */
  async ask(text) {
    const result = await this.index.search(text, { typing: true, limit: DATASETS + OTHERS });
    const places = [...result.places.slice(0, PLACES), ...result.named];
    const hits = result.hits.filter((hit) => !places.some((place) => place.address === hit.address));
    const datasets = hits.filter((hit) => hit.kind === 'dataset');
    const others = hits.filter((hit) => hit.kind !== 'dataset');
    const all = DATASETS + OTHERS - places.length;
    const room = Math.max(OTHERS, all - datasets.length);
    const most = all - Math.min(room, others.length);
    return { ...result, hits: [...places, ...datasets.slice(0, most), ...others.slice(0, room)] };
  }

  show({ hits, total, words }, text) {
    this.say('');
    const options = hits.map((hit, i) => this.option(i, pageOf(hit, this.form.action),
      element('span', { class: 'option-title' }, ...markedText(highlight(hit.title, words))),
      ' ', element('span', { class: 'option-kind' }, hit.level ?? this.phrases.say(`kind.${hit.kind}`))));
    if (total > hits.length) {
      const all = new URL(this.form.action);
      all.searchParams.set('q', text);
      options.push(this.option(hits.length, all.href, this.phrases.say('search.all')));
    }
    const chosen = this.options()[this.active]?.dataset.href;
    this.list.replaceChildren(...options);
    this.activate(options.findIndex((option) => option.dataset.href === chosen));
    this.expand(hits.length > 0);
    this.status.textContent = this.phrases.count('search.suggestions', hits.length);
    if (hits.length === 0) {
      this.say(this.phrases.say('search.none'));
    }
  }

  option(place, href, ...content) {
    return element('li', { role: 'option', id: `search-option-${place}`, 'aria-selected': 'false', 'data-href': href },
      ...content);
  }

  fail(turn, fault) {
    if (turn === this.turn) {
      this.close();
      this.say(this.phrases.fault(fault));
      this.status.textContent = this.note.textContent;
    }
  }

  /** Shows a line below the field. */
  say(text) {
    this.note.textContent = text;
    this.note.hidden = text === '';
  }

  expand(open) {
    this.list.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
  }

  close() {
    this.turn++;
    this.keys.cancel();
    this.expand(false);
    this.activate(-1);
    this.say('');
    this.status.textContent = '';
  }

  activate(place) {
    this.options()[this.active]?.setAttribute('aria-selected', 'false');
    this.active = place;
    const option = this.options()[place];
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      this.input.setAttribute('aria-activedescendant', option.id);
    } else {
      this.input.removeAttribute('aria-activedescendant');
    }
  }

  options() {
    return this.list.children;
  }

  key(event) {
    if (event.isComposing) {
      return;
    }
    const open = !this.list.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.arrow(open, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && open && this.active >= 0) {
      event.preventDefault();
      this.follow(this.options()[this.active]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (!open && this.note.hidden) {
        this.input.value = '';
      }
      this.close();
    }
  }

  /** Moves to the next option or the one before; the field itself is one of the stops. */
  arrow(open, step) {
    if (!open) {
      this.later();
      return;
    }
    const places = this.options().length + 1;
    this.activate((this.active + 1 + step + places) % places - 1);
  }

  follow(option) {
    if (option) {
      location.assign(option.dataset.href);
    }
  }
}
