// Says in short sentences what data lacks, as the class AnswerWords does, and what a question asks for.

/** More terms than these are not listed. */
const MOST_LISTED = 3;

/** The vocabulary of what each kind of shortfall wants and has. */
const VOCABULARIES = {
  population: 'populations', breakdown: 'dimensions', 'breakdown-unknown': 'dimensions', crossing: 'dimensions',
  level: 'levels', 'level-unknown': 'levels', access: 'access', 'access-unknown': 'access',
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
    if (kind === 'part' && (has.length === 0 || has.length > MOST_LISTED)) {
      return this.phrases.say('shortfall.part.some', needed);
    }
    const own = `${key}.${this.data.facts.ids.access[has[0]]}`;
    return kind === 'access' && this.phrases.has(own) ? this.phrases.say(own) : this.phrases.say(key, ...(kind === 'access' ? [instead] : [needed, instead]));
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
      need.crossed.length === 0 ? '' : phrases.say('finder.by.dimensions', this.terms('dimensions', need.crossed)),
      need.since === '' ? '' : phrases.say('finder.since.year', need.since),
      access,
    ].filter((part) => part !== '');
    const all = parts.reduce((before, part) => phrases.say('list.next', before, part));
    return all.charAt(0).toUpperCase() + all.slice(1);
  }
}
