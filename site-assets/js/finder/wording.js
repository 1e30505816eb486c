// Says in short sentences what data lacks, as the class AnswerWords does, and what a question asks for.

/** More terms than these are not listed. */
const MOST_LISTED = 3;

/** The vocabulary of what each kind of shortfall wants and has. */
const VOCABULARIES = {
  population: 'populations', breakdown: 'dimensions', 'breakdown-unknown': 'dimensions', crossing: 'dimensions',
  level: 'levels', 'level-unknown': 'levels', access: 'access', 'access-unknown': 'access',
};

/** What each kind of shortfall falls short of (Shortfall.Criterion). */
const CRITERIA = {
  people: ['population'],
  breakdown: ['breakdown', 'breakdown-unknown', 'crossing'],
  places: ['elsewhere', 'places-unknown', 'part', 'wider'],
  level: ['level', 'level-unknown'],
  time: ['begins', 'stops', 'time-unknown'],
  access: ['access', 'access-unknown'],
};

/** The sentences of one edition. */
export class Wording {
  constructor(phrases, data) {
    this.phrases = phrases;
    this.data = data;
  }

  /** What a dataset lacks, as a sentence about it. */
  sentence({ kind, wanted, has, date }) {
    const vocabulary = VOCABULARIES[kind] ?? 'places';
    const [needed, instead] = [this.terms(vocabulary, wanted), this.terms(vocabulary, has)];
    const key = `shortfall.${kind}`;
    if (kind === 'begins' || kind === 'stops') {
      return this.phrases.say(key, this.phrases.date(date));
    }
    if (CRITERIA.breakdown.includes(kind)) {
      return this.dimensions(key, kind === 'crossing', wanted).join(' ');
    }
    if (kind === 'part' && (has.length === 0 || has.length > MOST_LISTED)) {
      return this.phrases.say('shortfall.part.some', needed);
    }
    const own = `${key}.${this.data.facts.ids.access[has[0]]}`;
    return kind === 'access' && this.phrases.has(own) ? this.phrases.say(own) : this.phrases.say(key, ...(kind === 'access' ? [instead] : [needed, instead]));
  }

  /** What there is to say of dimensions; those with a message of their own, such as time, apart from the others. */
  dimensions(key, together, terms) {
    const own = (term) => `${key}.${this.data.facts.ids.dimensions[term]}`;
    const others = terms.filter((term) => !this.phrases.has(own(term)));
    const named = this.terms('dimensions', others);
    const first = others.length > 0 && (!together || others.length === terms.length) ? [this.phrases.say(key, named)] : [];
    return [...first, ...terms.filter((term) => !others.includes(term)).map((term) => this.phrases.say(own(term), named))];
  }

  /** What each dataset is held against, in the order of a table's columns: the kinds of shortfall, and a label. */
  criteria(need) {
    const { phrases } = this;
    const label = (key, vocabulary, terms) => (terms.length === 0 ? '' : phrases.say(key, this.terms(vocabulary, terms)));
    const own = `wanted.access.${this.data.facts.ids.access[need.access]}`;
    const labels = {
      people: label('wanted.populations', 'populations', need.populations),
      breakdown: this.list(this.dimensions(need.crossed.length === 1 ? 'wanted.broken-down' : 'wanted.crossed', true, need.crossed)),
      places: label('wanted.places', 'places', need.places),
      level: label('wanted.level', 'levels', need.level < 0 ? [] : [need.level]),
      time: need.since === '' ? '' : phrases.say('wanted.since', phrases.date(need.since)),
      access: need.access < 0 ? '' : phrases.has(own) ? phrases.say(own) : phrases.say('wanted.access', this.data.label('access', need.access)),
    };
    return Object.entries(labels).filter(([, each]) => each !== '').map(([key, each]) => ({ kinds: CRITERIA[key], label: each }));
  }

  /** What a dataset has instead, in the few words of a table's cell. */
  brief({ kind, has, date }) {
    const say = (key, ...values) => this.phrases.say(`brief.${key}`, ...values);
    switch (kind) {
      case 'crossing':
        return say(kind);
      case 'part':
      case 'wider':
        return has.length === 0 || has.length > MOST_LISTED ? say('part') : say('only', this.terms('places', has));
      case 'level':
        return has.length === 0 ? say('no') : say(kind, this.terms('levels', has));
      case 'begins':
      case 'stops':
        return say(kind, this.phrases.date(date));
      case 'access':
        return has.length === 0 ? say('no') : this.data.label('access', has[0]);
      default:
        return say(kind.endsWith('unknown') ? 'unknown' : 'no');
    }
  }

  /** Terms as words inside a sentence: age, sex and tenure. */
  terms(vocabulary, terms) {
    return this.list(terms.map((term) => this.data.label(vocabulary, term, true)));
  }

  list(words) {
    return words.reduce((all, word, i) =>
      (i === 0 ? word : this.phrases.say(i === words.length - 1 ? 'list.last' : 'list.next', all, word)), '');
  }

  /** The answer in a sentence that follows its word. */
  verdict({ answerable, candidates, figures }) {
    const serving = candidates.filter(({ lacks }) => lacks.length === 0).length;
    if (answerable === 'yes') {
      return serving > 0 ? this.phrases.count('answer.yes', serving) : this.phrases.count('finder.yes.figures', figures.length);
    }
    const fewest = Math.min(...candidates.filter(({ strangers }) => strangers === 0).map(({ lacks }) => lacks.length));
    return answerable === 'partly' ? this.phrases.count('answer.partly', fewest)
      : this.phrases.say(candidates.length === 0 ? 'answer.no' : 'answer.no.people');
  }

  /** The question in a few words: disabled people and private renters, Leeds, by ward, since 2020. */
  question(need) {
    const { phrases } = this;
    const level = need.level < 0 ? '' : phrases.say('finder.by.level', this.data.label('levels', need.level, true));
    const access = need.access < 0 ? '' : phrases.say('finder.with.access', this.data.label('access', need.access, true));
    const parts = [
      this.terms('themes', need.themes),
      this.terms('populations', need.populations),
      this.terms('places', need.places),
      level,
      this.list(this.dimensions('finder.by.dimensions', false, need.crossed)),
      need.since === '' ? '' : phrases.say('finder.since.year', need.since),
      access,
    ].filter((part) => part !== '');
    const all = parts.reduce((before, part) => phrases.say('list.next', before, part));
    return all.charAt(0).toUpperCase() + all.slice(1);
  }
}
