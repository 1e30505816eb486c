// Two to five places side by side. Which ones, the address says: ?places=southwark,lambeth. All files are the site's own.
import { element } from '../search-ui/elements.js';
import { Phrases } from '../search-ui/phrases.js';
import { listenForPlaces } from './adding.js';
import { rowOf } from './rows.js';
import { Sentences } from './sentences.js';
import { sheet } from './sheet.js';
import { ComparisonView } from './view.js';

const MOST = 5;

const article = document.querySelector('[data-compare]');

/** A file of the site as JSON. */
async function json(address) {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address}: ${response.status}`);
  }
  return response.json();
}

async function placeFile(id) {
  return { id, ...(await json(`${article.dataset.places}${encodeURIComponent(id)}.json`)) };
}

/** The comparison of these places, as a link. */
function linkTo(ids) {
  return `?places=${ids.map(encodeURIComponent).join(',')}`;
}

function wantedIds() {
  const asked = new URLSearchParams(location.search).get('places') ?? '';
  return [...new Set(asked.split(',').map((id) => id.trim()))].filter((id) => id !== '');
}

/** What is said above the comparison: places that nobody knows, and what took the place of former ones. */
function notices(unknown, former, many, ids, sentences) {
  const made = unknown.map((id) => element('p', { class: 'notice' }, sentences.say('unknown', id)));
  for (const place of former) {
    const links = (place.successors ?? []).map((id) =>
      element('a', { href: linkTo(ids.map((each) => (each === place.id ? id : each))) }, sentences.name(id)),
    );
    const list = links.flatMap((link, i) => (i > 0 ? [', ', link] : [' ', link]));
    made.push(element('p', { class: 'notice' }, sentences.say('former', sentences.name(place.id)), ...list));
  }
  if (many) {
    made.push(element('p', { class: 'notice' }, sentences.say('many')));
  }
  return made;
}

function head(heading, lede, ...more) {
  const title = element('h1', {}, heading);
  const kicker = element('p', { class: 'kicker' }, article.querySelector('.kicker').textContent);
  const intro = lede === '' ? [] : [element('p', { class: 'lede' }, lede)];
  document.title = document.title.replace(article.querySelector('h1').textContent, heading);
  return element('header', { class: 'place-head' }, kicker, title, ...intro, ...more);
}

/** One place alone: what to compare it with. */
function alone(place, sentences) {
  const others = (heading, ids, note) =>
    ids.length === 0
      ? []
      : [
          element(
            'div',
            {},
            element('h2', {}, heading),
            element(
              'ul',
              { class: 'lines' },
              ...ids.map((id, i) => {
                const label = sentences.phrases.say('place.compare.both', sentences.name(place.id), sentences.name(id));
                const link = element('a', { href: linkTo([place.id, id]), 'aria-label': label }, sentences.name(id));
                return element('li', {}, link, element('span', { class: 'note' }, note(i)));
              }),
            ),
          ),
        ];
  const similar = place.similar ?? [];
  const ids = similar.map(([id]) => id);
  const view = new ComparisonView({ places: [place], words: sentences.words }, sentences);
  const distance = (i) => sentences.phrases.say('place.distance', view.decimal(similar[i][1]));
  const columns = [
    ...others(sentences.say('similar'), ids, distance),
    ...others(sentences.say('near'), place.near ?? [], () => ''),
  ];
  const made = [head(sentences.say('alone', sentences.name(place.id)), ''), element('div', { class: 'two' }, ...columns)];
  if (ids.length > 0) {
    const all = [place.id, ...ids.slice(0, MOST - 1)];
    const link = element('a', { href: linkTo(all) }, sentences.say('alone.all', sentences.name(place.id)));
    const method = sentences.words.similar[place.family] ?? '';
    made.push(element('p', {}, link), element('p', { class: 'note' }, method));
  }
  return made;
}

/** The places within which all are ranked, and those around them, for the lines beside. */
async function widerPlaces(places) {
  const [first, ...others] = places;
  const shared = others.every((place) => place.scope === first.scope);
  const scope = shared ? first.scope : first.around.find((id) => others.every((place) => place.around.includes(id)));
  if (!scope) {
    return [];
  }
  const wider = await placeFile(scope);
  // A region has its nation beside it; only a nation has no larger place whose figure can be used instead.
  return wider.around?.length === 1 ? [wider, await placeFile(wider.around[0])] : [wider];
}

function changeHeading() {
  return article.querySelector('#change-heading');
}

/** On a phone the three most wanted ways stay within reach of the thumb. */
function thumb(over, download, sentences) {
  const links = [
    ...(over ? [element('a', { href: '#over' }, sentences.say('over'))] : []),
    element('a', { href: '#change' }, changeHeading().textContent),
    element('a', download, sentences.phrases.say('place.download')),
  ];
  return element('nav', { class: 'thumb', 'aria-label': sentences.phrases.say('place.contents') }, ...links);
}

function actions(download, sentences) {
  const csv = element('a', { class: 'button', ...download }, sentences.say('download'));
  const copy = element('button', { type: 'button' }, sentences.say('copy'));
  const print = element('button', { type: 'button' }, sentences.phrases.say('place.print'));
  const status = element('span', { role: 'status', class: 'note' });
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(location.href);
    status.textContent = sentences.say('copied');
  });
  print.addEventListener('click', () => window.print());
  const change = element('a', { href: '#change' }, changeHeading().textContent);
  const all = navigator.clipboard ? [csv, change, copy, print] : [csv, change, print];
  return element('ul', { class: 'place-actions' }, ...all.map((each) => element('li', {}, each)), element('li', {}, status));
}

async function comparison(places, ids, sentences) {
  const [peers, wider] = await Promise.all([json(article.dataset.peers), widerPlaces(places)]);
  const rows = sentences.words.indicators.map((indicator) => rowOf(indicator, places, peers));
  const side = rows.filter((row) => !row.apart);
  const apart = rows.filter((row) => row.apart);
  const view = new ComparisonView({ places, wider, side, apart, words: sentences.words }, sentences);
  const lede = sentences.summary(side, apart).join(' ');
  const heading = sentences.all(places.map((place) => sentences.name(place.id)));
  const file = new Blob([sheet(rows, (id) => sentences.name(id))], { type: 'text/csv;charset=utf-8' });
  const download = { href: URL.createObjectURL(file), download: `${ids.join('-')}.csv` };
  const sections = view.sections();
  const over = sections.find((each) => each.id === 'over');
  article.after(thumb(over, download, sentences));
  return [head(heading, lede, actions(download, sentences)), ...sections];
}

/** The places of the comparison, each with a link that takes it out. */
function chosen(ids, sentences) {
  const rows = ids.map((id) => {
    const without = linkTo(ids.filter((each) => each !== id));
    const label = sentences.say('out.of', sentences.name(id));
    const page = element('a', { href: `${article.dataset.pages}${encodeURIComponent(id)}.html` }, sentences.name(id));
    return element('li', {}, page, element('a', { class: 'note', href: without, 'aria-label': label }, sentences.say('out')));
  });
  return element('ul', { class: 'lines' }, ...rows);
}

async function begin() {
  const phrases = new Phrases(article);
  const room = article.querySelector('.compare-room');
  const change = article.querySelector('#change');
  try {
    const wanted = wantedIds();
    const [all, words] = await Promise.all([json(article.dataset.names), json(article.dataset.figures)]);
    const names = new Map(all.map((place) => [place[0], place]));
    const sentences = new Sentences(phrases, words, names);
    const known = wanted.filter((id) => names.has(id));
    const files = await Promise.all(known.slice(0, MOST).map(placeFile));
    const places = files.filter((place) => !place.successors);
    const ids = places.map((place) => place.id);
    const unknown = wanted.filter((id) => !names.has(id));
    const former = files.filter((place) => place.successors);
    const above = notices(unknown, former, known.length > MOST, wanted, sentences);
    const made =
      places.length === 0
        ? [room]
        : places.length === 1
          ? alone(places[0], sentences)
          : await comparison(places, ids, sentences);
    change.querySelector('.compare-chosen').replaceChildren(chosen(ids, sentences));
    if (ids.length === 0) {
      changeHeading().textContent = sentences.say('choose');
    }
    const form = change.querySelector('form');
    form.names = all;
    listenForPlaces(form, ids, sentences, linkTo, MOST);
    room.replaceWith(...above, ...made);
  } catch {
    room.append(element('p', { class: 'notice' }, phrases.say('compare.fault')));
  }
  change.hidden = false;
  article.dataset.ready = '';
}

if (article) {
  await begin();
}
