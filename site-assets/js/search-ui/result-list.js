// Results as lines: a title, one sentence, a few facts.
import { highlight } from '../search/highlight.js';
import { element, markedText } from './elements.js';

/** Results as elements of a list. */
export function resultItems(hits, words, phrases, home, level) {
  return hits.map((hit) => resultItem(hit, words, phrases, home, level));
}

function resultItem(hit, words, phrases, home, level) {
  const link = element('a', { href: pageOf(hit, home) }, ...markedText(highlight(hit.title, words)));
  const item = element('li', {}, element(level, {}, link));
  if (hit.summary !== '') {
    item.append(element('p', {}, ...markedText(highlight(hit.summary, words))));
  }
  for (const figure of hit.figure ? [{ ...hit.figure, name: hit.figure.place }] : hit.figures ?? []) {
    item.append(figureLine(figure));
  }
  const facts = resultFacts(hit, words, phrases);
  if (facts.length > 0) {
    item.append(element('ul', { class: 'item-facts' }, ...facts));
  }
  return item;
}

/** A figure of a place: what or where it is, its value with the unit, and for when. */
function figureLine({ name, value, unit, period }) {
  return element('p', { class: 'result-figure' }, `${name}: `, element('strong', {}, value), `${unit === '' ? '' : ` ${unit}`} (${period})`);
}

/** Where a record is only about a wider place: which one, and how small its areas are. */
function widerFact({ wider, smallest }, phrases) {
  const places = wider.join(', ');
  const text = smallest === '' ? phrases.say('search.only', places) : phrases.say('search.only.smallest', places, smallest);
  return element('li', { class: 'wider' }, text);
}

function resultFacts(hit, words, phrases) {
  const kind = hit.kind === 'place' ? hit.level || phrases.say('search.facet.place') : phrases.say(`kind.${hit.kind}`);
  const facts = hit.kind === 'dataset' ? [] : [element('li', {}, kind)];
  if (hit.wider?.length > 0) {
    facts.push(widerFact(hit, phrases));
  }
  if (hit.publisher !== '') {
    facts.push(element('li', {}, ...markedText(highlight(hit.publisher, words))));
  }
  if (hit.access !== '' && phrases.has(`access.${hit.access}`)) {
    facts.push(element('li', { class: `access access-${hit.access}` }, phrases.say(`access.${hit.access}`)));
  }
  if (hit.formats.length > 0) {
    const names = hit.formats.map((id) => (phrases.has(`format.${id}`) ? phrases.say(`format.${id}`) : id));
    facts.push(element('li', {}, names.join(', ')));
  }
  if (hit.modified !== '') {
    facts.push(element('li', {}, phrases.say('item.modified', phrases.date(hit.modified))));
  }
  return facts;
}

/** The address of a result's page; the home page where the address is not on this site. */
export function pageOf(hit, home) {
  const page = new URL(hit.address, home);
  return page.origin === new URL(home).origin ? page.href : String(home);
}
