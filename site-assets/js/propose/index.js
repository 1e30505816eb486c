// The pages on which anyone can propose a record or a correction. Nothing is sent from them.
import { element } from '../search-ui/elements.js';
import { Phrases } from '../search-ui/phrases.js';
import { RecordChecks } from './checks.js';
import { correctRecord } from './correction.js';
import { ProposalData } from './data.js';
import { Draft } from './draft.js';
import { DuplicateWarning } from './duplicates.js';
import { Ending } from './ending.js';
import { hostOf, mailLink, newFileLink } from './hosts.js';
import { inLanguage } from './known.js';
import { wayBack } from './new-name.js';
import { ProposalForm } from './proposal-form.js';
import { isTranslated, tidy } from './tidy.js';
import { writeRecord } from './yaml.js';

const LONGEST_GIVEN = 2000;
const MOST_GIVEN = 20;
const LONGEST_SHOWN = 100;
const place = document.querySelector('[data-propose]');

if (place) {
  begin(place).catch((fault) => {
    place.querySelector('.propose-fault').hidden = false;
    console.warn(String(fault));
  });
}

async function begin(home) {
  const { propose: kind, files, repository, edit, email, contribute, issue } = home.dataset;
  const phrases = new Phrases(home);
  const store = new ProposalData(new URL(files, document.baseURI));
  const asked = new URLSearchParams(location.search);
  const data = await store.of(kind);
  const slug = asked.get('record');
  const known = data.names[kind].bySlug.get(slug);
  const record = known ? await store.record(kind, slug) : null;
  const published = record?.values ?? null;
  const was = record ? { ...known, text: record.text } : null;
  // Each correction has a draft of its own, and so has each form that an address fills in.
  const draft = new Draft(location.pathname + location.search);
  const back = asked.has('back') ? wayBack(asked.get('back')) : null;
  const settings = { repository, edit, email, contribute, issue, back };
  const form = new ProposalForm(data, published ?? {}, was, phrases, settings, draft);
  const restored = restore(form, draft);
  if (!restored) {
    fillAgain(form, published ?? { ...standing(data.schema), ...given(asked, data) });
  }
  show(home, form, was, phrases, restored, back);
  if (slug && !known) {
    home.prepend(element('p', { class: 'notice' }, phrases.say('propose.no-record', slug.slice(0, LONGEST_SHOWN))));
  }
  if (!was) {
    warn(form, home, kind, phrases);
  }
}

/** The draft that was filled in, or null. A draft of an older form may no longer fit. */
function restore(form, draft) {
  const kept = draft.read();
  try {
    if (kept) {
      fillAgain(form, kept.values, kept.named);
      form.values();
    }
    return kept;
  } catch {
    draft.throwAway();
    return null;
  }
}

/** Builds the form again with other values. */
function fillAgain(form, values, named) {
  const kept = form.kept;
  form.build(values);
  form.kept = { ...kept, ...values };
  form.named = named ?? form.named;
}

/** Values from the address: texts, terms and records, and those within a single group, such as `needs.level`. */
function given(asked, { schema, common }, fields = schema.fields, before = '') {
  const values = {};
  for (const field of fields) {
    const texts = asked.getAll(before + field.key).slice(0, MOST_GIVEN).map((text) => text.slice(0, LONGEST_GIVEN)).filter((text) => text !== '');
    if (field.group && !field.list && before === '') {
      const group = given(asked, { schema, common }, schema.groups[field.group].fields, `${field.key}.`);
      if (Object.keys(group).length > 0) {
        values[field.key] = group;
      }
    } else if (texts.length > 0 && !field.group && field.type !== 'map') {
      const [first] = texts.map((text) => (isTranslated(field) ? { [languageOfPage(common.languages)]: text } : text));
      values[field.key] = field.list && !isTranslated(field) ? texts : field.list ? [first] : first;
    }
  }
  return values;
}

/** The language of the page, if texts can be in it. */
function languageOfPage(languages) {
  const { lang } = document.documentElement;
  return languages.includes(lang) ? lang : languages[0];
}

/** The history of a new gap: reported today. */
function standing(schema) {
  const today = new Date();
  const pad = (number) => String(number).padStart(2, '0');
  const date = `${today.getFullYear()}-${pad(today.getMonth() + 1)}-${pad(today.getDate())}`;
  return schema.fields.some((field) => field.key === 'history') ? { history: [{ status: 'reported', date }] } : {};
}

function show(home, form, was, phrases, restored, back) {
  const away = element('button', { type: 'button', class: 'second throw-away' }, phrases.say('propose.throw-away'));
  away.addEventListener('click', () => {
    form.forget();
    location.replace(location.href.split('#')[0]);
  });
  const kept = element('div', { class: 'kept' },
    element('p', {}, phrases.say('propose.kept'), restored ? ` ${phrases.say('propose.restored')}` : ''),
    element('p', {}, away));
  if (back) {
    kept.append(element('p', {}, element('a', { href: back }, phrases.say('propose.back-to'))));
  }
  if (was) {
    const title = inLanguage(was.title, document.documentElement.lang);
    const heading = document.querySelector('main h1');
    document.title = document.title.replace(heading.textContent, () => phrases.say('propose.correct', title));
    heading.textContent = phrases.say('propose.correct', title);
  }
  home.replaceChildren(kept, form.element);
  home.classList.add('started');
  document.querySelectorAll('.propose-plain').forEach((plain) => plain.remove());
  form.start(restored?.at);
}

/** Looks for records with similar titles while the title is typed. */
function warn(form, home, kind, phrases) {
  if (home.dataset.index === '') {
    return; // the site was built without the search
  }
  const title = form.steps[0].controls.get('title') ?? form.steps[0].controls.get('name');
  let index = null;
  const ask = async (text) => {
    index ??= import(new URL(home.dataset.search, document.baseURI))
      .then(({ SearchIndex }) => new SearchIndex(new URL(home.dataset.index, document.baseURI)));
    return (await (await index).search(text, { kinds: [kind], limit: 5, typing: true })).hits;
  };
  const warning = new DuplicateWarning(title.element, ask, phrases, new URL(home.dataset.home, document.baseURI));
  const { input } = title.main ?? title;
  input.addEventListener('input', () => warning.typed(input.value));
}

export { Ending, ProposalData, RecordChecks, correctRecord, hostOf, mailLink, newFileLink, tidy, writeRecord };
