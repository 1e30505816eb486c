// The page of the finder. Its address holds the question, so that links, back and forward work.
import { element } from '../search-ui/elements.js';
import { FinderForm } from './finder-form.js';
import { FigureWords } from '../compare/values.js';
import { concerning } from './near-records.js';
import { asksForAnything, idsOf, lessThan, readNeed, writeNeed } from './need.js';
import { Wording } from './wording.js';

const MOST_SERVING = 12;
const MOST_NEAR = 6;
const MOST_FIGURES = 8;
const FIRST_FIGURES = 3;
const MOST_RECORDS = 5;
const MOST_LESS = 4;
const MOST_ASKED = 3;

/** How the form for a gap calls the parts of a need, at the top and in the group of what is needed. */
const GAP_FIELDS = { theme: 'themes', population: 'populations', place: 'places' };
const NEED_FIELDS = { ...GAP_FIELDS, by: 'needs.crossed', level: 'needs.level', access: 'needs.access' };
const BETTER = { no: 0, partly: 1, yes: 2 };

/** The finder on its page. */
export class FinderPage {
  constructor(home, data, phrases) {
    this.home = home;
    this.data = data;
    this.phrases = phrases;
    this.wording = new Wording(phrases, data);
    this.title = document.title;
    this.turn = 0;
    this.heading = element('h2', { tabindex: '-1' });
    this.verdict = element('p', { class: 'verdict' });
    this.status = element('div', { role: 'status' }, this.verdict);
    this.numbers = element('div', {});
    this.answer = element('section', { class: 'finder-answer' }, this.heading, this.status, this.numbers);
    this.rest = element('div', { class: 'finder-rest' });
    this.form = new FinderForm(data, phrases, (need) => this.ask(need));
  }

  start() {
    window.addEventListener('popstate', () => this.read());
    this.home.replaceChildren(this.answer, this.form.element, this.rest);
    return this.read();
  }

  /** Does what the address says. */
  read() {
    return this.show(readNeed(location.search, this.data.facts));
  }

  async ask(need) {
    const address = writeNeed(need, this.data.facts);
    if (address !== location.search) {
      history.pushState(null, '', address === '?' ? location.pathname : address);
    }
    await this.show(need);
    if (asksForAnything(need)) {
      this.heading.focus();
    }
  }

  async show(need) {
    const turn = ++this.turn;
    const asked = asksForAnything(need);
    this.form.set(need, asked);
    this.answer.hidden = !asked;
    this.home.classList.toggle('asked', asked);
    document.title = asked ? `${this.wording.question(need)} – ${this.title}` : this.title;
    if (!asked) {
      this.rest.replaceChildren();
      return;
    }
    const answer = this.data.answers.to(need);
    this.heading.textContent = this.wording.question(need);
    this.verdict.className = `verdict verdict-${answer.answerable}`;
    const word = element('strong', {}, `${this.phrases.say(`answer.word.${answer.answerable}`)}.`);
    this.verdict.replaceChildren(word, ` ${this.wording.verdict(answer)}`);
    const [parts, numbers] = await Promise.all([this.parts(need, answer), this.numbersFor(need, answer.figures)]);
    if (turn === this.turn) {
      this.numbers.replaceChildren(...numbers);
      this.rest.replaceChildren(...parts.filter((part) => part !== null));
    }
  }

  async parts(need, answer) {
    const serving = answer.candidates.filter(({ lacks }) => lacks.length === 0);
    const near = answer.candidates.filter((candidate) => candidate.lacks.length > 0 && this.isNear(candidate, need));
    const { facts } = this.data;
    const named = (kind, numbers) => this.data.named(kind, numbers);
    const [served, nearest, gaps, questions] = await Promise.all([
      named('datasets', serving.slice(0, MOST_SERVING).map(({ dataset }) => dataset)),
      named('datasets', near.slice(0, MOST_NEAR).map(({ dataset }) => dataset)),
      named('gaps', concerning(facts.gaps, need, facts).slice(0, MOST_RECORDS)),
      named('questions', concerning(facts.questions, need, facts).slice(0, MOST_RECORDS)),
    ]);
    return [
      this.figures(need, answer.figures),
      this.serving(served, serving.length),
      this.near(need, near, nearest),
      answer.answerable === 'yes' ? null : this.less(need, answer),
      answer.answerable === 'yes' ? null : this.report(need, nearest),
      this.section('finder.gaps', this.links(gaps)),
      this.section('finder.questions.like', this.links(questions)),
    ];
  }

  /** Where only people are asked about, what is about others is not near. */
  isNear({ strangers }, { themes, populations }) {
    return themes.length > 0 || populations.length === 0 || strangers < populations.length;
  }

  section(key, ...content) {
    const filled = content.filter((each) => each !== null);
    return filled.length === 0 ? null : element('section', {}, element('h2', {}, this.phrases.say(key)), ...filled);
  }

  link({ address, title, lang }) {
    return element('a', { href: new URL(address, this.site), lang: lang || null }, title);
  }

  get site() {
    return new URL(this.home.dataset.home, document.baseURI);
  }

  links(records) {
    return records.length === 0 ? null
      : element('ul', { class: 'links' }, ...records.map((record) => element('li', {}, this.link(record))));
  }

  more(shown, all) {
    return all > shown ? element('p', { class: 'note' }, this.phrases.count('finder.more', all - shown)) : null;
  }

  /** The figures that answer it: the pages of the places, whose values are above, or those of the indicators. */
  figures(need, figures) {
    const shown = figures.slice(0, MOST_FIGURES).map((number) => this.data.indicator(number));
    const places = need.places.map((place) => ({
      address: new URL(`${this.data.facts.ids.places[place]}.html`, new URL(this.home.dataset.places, document.baseURI)),
      title: this.phrases.say('finder.figures.place', this.data.label('places', place)),
    }));
    if (figures.length > 0 && places.length > 0) {
      return element('p', {}, ...joined(places.map((place) => this.link(place))));
    }
    return this.section('finder.figures', this.links(shown), this.more(shown.length, figures.length));
  }

  /** The latest values of the figures that answer it at the places that are asked about, the headline figures first. */
  async numbersFor(need, figures) {
    const asked = figures.length === 0 ? [] : need.places;
    const places = await Promise.all(asked.map((place) => this.data.figuresAt(place)));
    const slugs = new Set(figures.map((number) => this.data.indicator(number).address.split('/').at(-1).slice(0, -5)));
    const known = places.flatMap((all, i) => all
      .filter(({ indicator, latest }) => slugs.has(indicator.id) && latest)
      .map((figure) => ({ ...figure, place: this.data.label('places', asked[i]) })));
    known.sort((a, b) => b.indicator.headline - a.indicator.headline || a.order - b.order);
    const lines = known.map((figure) => this.number(figure));
    const rest = lines.slice(FIRST_FIGURES);
    const more = element('details', {}, element('summary', {}, this.phrases.say('finder.figures.more', rest.length)), ...rest);
    return rest.length > 0 ? [...lines.slice(0, FIRST_FIGURES), more] : lines;
  }

  number({ indicator, latest, place, holder }) {
    const written = new FigureWords(indicator, this.phrases).of(latest.value);
    const of = holder ? [this.phrases.say('compare.county', this.data.placeName(holder))] : [];
    const link = element('a', { href: new URL(indicator.href, this.data.figureWords) }, indicator.name);
    const about = [place, ...of, indicator.periods[latest.period][1]].join(', ');
    return element('p', { class: 'finder-number' },
      element('b', {}, written), ' ', indicator.unit,
      element('span', { class: 'note' }, link, ', ', about, '. ', this.phrases.say('figure.source', indicator.source), '.'));
  }

  serving(datasets, all) {
    const items = datasets.map((dataset) => element('li', {}, this.link(dataset), this.publisher(dataset, ', ')));
    return this.section('answer.serving', items.length === 0 ? null : element('ul', { class: 'links' }, ...items), this.more(datasets.length, all));
  }

  publisher({ publisher }, before = ' ') {
    return publisher ? element('span', { class: 'note' }, before, this.link(publisher)) : '';
  }

  /** The nearest datasets and what each lacks. */
  near(need, near, datasets) {
    if (near.length === 0) {
      return null;
    }
    const criteria = this.wording.criteria(need);
    const head = [this.phrases.say('nearest.dataset'), ...criteria.map(({ label }) => label)]
      .map((label) => element('th', { scope: 'col' }, label));
    const rows = datasets.map((dataset, i) => element('tr', {},
      element('th', { scope: 'row' }, this.link(dataset), this.publisher(dataset)),
      ...criteria.map(({ kinds }) => this.cell(near[i].lacks.filter(({ kind }) => kinds.includes(kind))))));
    const table = element('table', { class: 'held-against' },
      element('caption', {}, this.phrases.say('answer.near.caption')),
      element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...rows));
    const count = near.length - datasets.length;
    return this.section('answer.near', table, count > 0 ? element('p', { class: 'note' }, this.phrases.count('answer.more', count)) : null);
  }

  /** Whether a dataset has one thing: a word, and in a sentence what it lacks. */
  cell(lacks) {
    if (lacks.length === 0) {
      return element('td', { class: 'has-yes' }, element('span', {}, this.phrases.say('brief.yes')));
    }
    const unknown = lacks.every(({ kind }) => kind.endsWith('unknown'));
    return element('td', { class: unknown ? 'has-unknown' : 'has-no' },
      element('span', { 'aria-hidden': 'true' }, this.wording.list(lacks.map((each) => this.wording.brief(each)))),
      element('span', {}, lacks.map((each) => this.wording.sentence(each)).join(' ')));
  }

  /** Questions that ask for one thing less and have a better answer. */
  less(need, { answerable }) {
    const items = lessThan(need)
      .map((each) => ({ need: each, verdict: this.data.answers.to(each).answerable }))
      .filter(({ verdict }) => BETTER[verdict] > BETTER[answerable])
      .sort((a, b) => BETTER[b.verdict] - BETTER[a.verdict])
      .slice(0, MOST_LESS)
      .map((each) => element('li', {},
        element('span', { class: `verdict-mark verdict-${each.verdict}` }, this.phrases.say(`answer.word.${each.verdict}`)), ' ',
        element('a', { href: writeNeed(each.need, this.data.facts) }, this.wording.question(each.need))));
    return this.section('finder.less', items.length === 0 ? null : element('ul', { class: 'finder-less' }, ...items));
  }

  /** Whom to ask, and how to report the gap. */
  report(need, nearest) {
    const publishers = new Map();
    nearest.slice(0, MOST_ASKED).forEach(({ publisher }) => publisher && publishers.set(publisher.address, publisher));
    const ask = publishers.size === 0 ? null
      : element('p', {}, this.phrases.say('finder.publishers'), ' ', ...joined([...publishers.values()].map((each) => this.link(each))));
    const button = element('a', { class: 'button', href: this.reportAddress(need) }, this.phrases.say('finder.report'));
    return this.section('answer.ask', ask, element('p', {}, button), element('p', { class: 'note' }, this.phrases.say('finder.report.how')));
  }

  /** The form for a gap with what the question says. */
  reportAddress(need) {
    const values = new URLSearchParams({ title: this.phrases.say('finder.report.title', this.wording.question(need)) });
    for (const [key, id] of idsOf(need, this.data.facts)) {
      if (GAP_FIELDS[key]) {
        values.append(GAP_FIELDS[key], id);
      }
      values.append(GAP_FIELDS[key] ? `needs.${GAP_FIELDS[key]}` : NEED_FIELDS[key], id);
    }
    if (need.since !== '') {
      values.set('needs.since', need.since);
    }
    return `${this.home.dataset.report}?${values}`;
  }
}

/** Elements with commas between them. */
function joined(elements) {
  return elements.flatMap((each, i) => (i === 0 ? [each] : [', ', each]));
}
