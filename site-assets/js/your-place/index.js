// The field for the reader's place: outlines it on the map, keeps its row in the table and says its figure. The address
// says which place it is, so that a link leads to it.

import { placeField } from '../place-box/field.js';

const form = document.querySelector('.your-place');
const table = document.querySelector('table[data-table]');
const rows = new Map();

for (const row of table?.tBodies[0].rows ?? []) {
  const [rank, name, value] = [...row.cells].map((cell) => cell.textContent.trim());
  rows.set(row.dataset.row, { rank, name, value });
}

if (form && rows.size > 0) {
  const count = [...rows.values()].filter(({ rank }) => rank !== '').length;
  form.hidden = false;
  placeField(form, ([id]) => addressOf(id), ([id]) => choose(id, count));
  const asked = new URLSearchParams(location.search).get('place');
  if (asked) {
    choose(asked, count);
  }
}

/** Shows a place. */
function choose(wanted, count) {
  const output = form.querySelector('output');
  const id = rows.has(wanted) ? wanted : null;
  keep(id);
  outline(id);
  history.replaceState(null, '', addressOf(id));
  if (id === null) {
    output.textContent = form.dataset.unknown;
    return;
  }
  const { name, value, rank } = rows.get(id);
  form.querySelector('input').value = name;
  const { said, saidNone, prefix, suffix } = form.dataset;
  output.textContent =
    rank === ''
      ? filled(saidNone, [name, value])
      : filled(said, [name, prefix + value + suffix, rank.replace('=', ''), String(count)]);
}

function filled(message, values) {
  return message.replace(/\{(\d)\}/g, (place, index) => values[index]);
}

/** The row of the place stays in sight; the table's script may have started or not. */
function keep(id) {
  for (const row of table.tBodies[0].rows) {
    row.toggleAttribute('aria-current', false);
    if (row.dataset.row === id) {
      row.setAttribute('aria-current', 'true');
    }
  }
  table.dispatchEvent(new CustomEvent('keep-row', { detail: id }));
}

/** Draws the outline of the place once more, on top of all areas. */
function outline(id) {
  document.querySelectorAll('.your-outline').forEach((path) => path.remove());
  for (const area of document.querySelectorAll(`.c-area[data-code="${CSS.escape(id ?? '')}"]`)) {
    for (const style of ['c-outline-halo', 'c-outline']) {
      const path = area.cloneNode();
      path.removeAttribute('data-code');
      path.removeAttribute('fill');
      path.setAttribute('class', `${style} your-outline`);
      area.parentNode.append(path);
    }
  }
}

/** The address of this page with a place, or without any. */
function addressOf(id) {
  const address = new URL(location.href);
  if (id === null) {
    address.searchParams.delete('place');
  } else {
    address.searchParams.set('place', id);
  }
  return address.href;
}
