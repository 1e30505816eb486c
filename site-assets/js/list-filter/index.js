// Narrows and sorts a list of records in the page. The records on the other pages of the list are fetched when a reader
// first asks for something, so that a filter never speaks of a part as if it were the whole.

import { matching } from '../table/rows.js';

const language = document.documentElement.lang || 'en';
const collator = new Intl.Collator(language, { numeric: true });

for (const tools of document.querySelectorAll('[data-list-filter]')) {
  start(tools);
}

function start(tools) {
  const section = tools.closest('section');
  const list = section.querySelector('.items');
  const first = [...list.children].map(asRow);
  const words = tools.querySelector('input');
  const choices = [...tools.querySelectorAll('select[data-field]')];
  const order = tools.querySelector('select[data-sort]');
  const status = tools.querySelector('[role="status"]');
  const more = Object.assign(document.createElement('button'), { type: 'button', className: 'list-more', hidden: true });
  const say = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (place, index) => values[index]);
  let items = first;
  let whole = null;
  let limit = first.length;
  let timer;

  list.after(more);
  tools.hidden = false;
  tools.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => change(first.length), 200);
  });
  more.addEventListener('click', () => change(limit + first.length));

  async function change(shown) {
    limit = shown;
    whole ??= fetchRest(tools.dataset.rest.split(' ').filter(Boolean));
    try {
      items = [...first, ...(await whole)];
    } catch {
      whole = null;
      status.textContent = tools.dataset.fault;
      return;
    }
    section.querySelectorAll('.pager, .range').forEach((part) => (part.hidden = true));
    show();
  }

  function show() {
    const found = matching(items, words.value, -1).filter((item) =>
      choices.every(({ value, dataset }) => !value || marks(item, dataset.field).includes(value)),
    );
    const { value: key, dataset } = order.selectedOptions[0];
    if (key) {
      found.sort(by(key, 'descending' in dataset ? -1 : 1));
    }
    list.replaceChildren(...found.slice(0, limit).map((item) => item.element));
    more.hidden = found.length <= limit;
    more.textContent = say(tools.dataset.more, Math.min(first.length, found.length - limit));
    status.textContent = say(tools.dataset.said, found.length, items.length);
  }
}

/** Compares records by a mark; those without it come last. */
function by(key, direction) {
  return (one, other) => {
    const [a, b] = [one, other].map((item) => marks(item, key)[0] ?? '');
    return a && b ? direction * collator.compare(a, b) : (a ? 0 : 1) - (b ? 0 : 1);
  };
}

function asRow(element) {
  return { element, texts: [element.textContent] };
}

function marks({ element }, key) {
  return (element.getAttribute(`data-${key}`) ?? '').split('\n').filter(Boolean);
}

/** The records on the other pages, with their links made for this page. */
async function fetchRest(addresses) {
  const pages = await Promise.all(addresses.map(fetchItems));
  return pages.flat();
}

async function fetchItems(address) {
  const url = new URL(address, document.baseURI);
  const answer = await fetch(url);
  if (!answer.ok) {
    throw new Error(`${answer.status}`);
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const items = [...page.querySelector('#list-heading').closest('section').querySelectorAll('.items > li')];
  for (const link of items.flatMap((item) => [...item.querySelectorAll('a[href]')])) {
    link.href = new URL(link.getAttribute('href'), url).href;
  }
  return items.map((item) => asRow(document.importNode(item, true)));
}
