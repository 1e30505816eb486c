// Which datasets meet a need, and what exactly the others lack. The rules are those of the classes Answers and Missing.
import { NONE, PART, WIDER } from '../search/areas.js';
import { first, last } from './days.js';
import { Measures } from './measures.js';

/** Answers needs. A need has lists of numbers of terms, one or no level and access (-1), and since when ('' or a date). */
export class Answers {
  constructor(facts) {
    this.facts = facts;
    this.measures = new Measures(facts);
    this.closures = new Map();
    this.extents = new Map();
  }

  /**
   * The answer to a need.
   *
   * @returns answerable: yes, partly or no; candidates: the datasets that meet it or come near, those that lack least
   *     first, each with what it lacks and how many of the groups of people it does not tell apart; figures: the indicators whose figures meet it
   */
  to(need) {
    const candidates = [];
    this.facts.datasets.forEach((dataset, number) => {
      if (this.isAbout(dataset, need)) {
        const lacks = this.lacks(dataset, need);
        if (lacks.every(({ kind }) => kind !== 'elsewhere')) {
          candidates.push({ dataset: number, lacks, strangers: lacks.find(({ kind }) => kind === 'population')?.wanted.length ?? 0 });
        }
      }
    });
    candidates.sort((a, b) => a.strangers - b.strangers || a.lacks.length - b.lacks.length || a.dataset - b.dataset);
    const figures = this.measures.of(need);
    return { answerable: figures.length > 0 ? 'yes' : this.answerable(candidates), candidates, figures };
  }

  /** Whether datasets meet a need. */
  answerable(candidates) {
    if (candidates.some(({ lacks }) => lacks.length === 0)) {
      return 'yes';
    }
    return candidates.some(({ strangers }) => strangers === 0) ? 'partly' : 'no';
  }

  isAbout(dataset, need) {
    const themes = this.closure('themes', dataset.themes);
    return need.themes.every((theme) => themes.has(theme));
  }

  /** Terms and all above them; records that name the same share the list and the answer. */
  closure(vocabulary, terms) {
    let closure = this.closures.get(terms);
    if (!closure) {
      closure = this.facts.withAbove(vocabulary, terms);
      this.closures.set(terms, closure);
    }
    return closure;
  }

  /** What a dataset lacks, in the order of the kinds. */
  lacks(dataset, need) {
    const level = this.level(dataset, need);
    return [
      ...this.populations(dataset, need),
      ...this.breakdowns(dataset, need),
      ...this.places(dataset, need, level.length > 0),
      ...level,
      ...this.time(dataset, need),
      ...this.access(dataset, need),
    ];
  }

  /** A dataset tells people apart if it names them, or is broken down by what makes the difference. */
  populations(dataset, need) {
    const own = this.closure('populations', dataset.populations);
    const wanted = need.populations.filter((group) =>
      !own.has(group) && !isBrokenDownBy(dataset, this.facts.dimensionOf[group]));
    return wanted.length === 0 ? [] : [shortfall('population', wanted)];
  }

  breakdowns({ breakdowns, begins }, { crossed }) {
    const wanted = crossed.filter((dimension) => !isBrokenDownBy({ breakdowns }, dimension));
    const mayBe = (dimension) =>
      breakdowns.length === 0 || (begins === '?' && this.facts.ids.dimensions[dimension] === 'time');
    const [lacking, unknown] = [wanted.filter((each) => !mayBe(each)), wanted.filter(mayBe)];
    const together = crossed.length === 0
      || breakdowns.some((each) => crossed.every((dimension) => each.includes(dimension)));
    return [
      ...(lacking.length > 0 ? [shortfall('breakdown', lacking)] : []),
      ...(unknown.length > 0 ? [shortfall('breakdown-unknown', unknown)] : []),
      ...(wanted.length === 0 && !together ? [shortfall('crossing', crossed)] : []),
    ];
  }

  level({ levels }, { level }) {
    const [smallest] = levels;
    const { areas } = this.facts;
    if (level < 0 || levels.some((each) => areas.serves(each, level))) {
      return [];
    }
    return this.facts.isKnown('levels', smallest)
      ? [shortfall('level', [level], [smallest])]
      : [shortfall('level-unknown', [level])];
  }

  /** @param coarse whether its areas are too large anyway; then figures for a larger place are nothing new */
  places({ places, levels }, need, coarse) {
    if (!places.named && need.places.length > 0) {
      return [shortfall('places-unknown', need.places)];
    }
    const { areas } = this.facts;
    const reached = need.places.map((place) => areas.reach({ level: levels[0], places: places.known }, place));
    const only = (how) => need.places.filter((_, i) => reached[i] === how);
    const [elsewhere, part, wider] = [only(NONE), only(PART), coarse ? [] : only(WIDER)];
    const inside = places.known.filter((inner) => part.some((place) => areas.contains(place, inner)));
    const around = places.known.filter((outer) => wider.some((place) => areas.contains(outer, place)));
    return [
      ...(elsewhere.length > 0 ? [shortfall('elsewhere', elsewhere)] : []),
      ...(part.length > 0 ? [shortfall('part', part, inside)] : []),
      ...(wider.length > 0 ? [shortfall('wider', wider, around)] : []),
    ];
  }

  /** Data from a time on begins no later, has not stopped before, and is still kept up or reaches beyond it. */
  time({ begins, ends }, { since }) {
    if (since === '') {
      return [];
    }
    if (begins === '?') {
      return [shortfall('time-unknown', [])];
    }
    if (ends !== '' && last(ends) < first(since)) {
      return [shortfall('stops', [], [], ends)];
    }
    if (begins === '') {
      return [shortfall('time-unknown', [])];
    }
    return first(begins) > last(since) ? [shortfall('begins', [], [], begins)] : [];
  }

  /** The vocabulary of access is in order, from open to closed. */
  access({ access }, need) {
    if (need.access < 0) {
      return [];
    }
    if (!this.facts.isKnown('access', access)) {
      return [shortfall('access-unknown', [need.access])];
    }
    return access <= need.access ? [] : [shortfall('access', [need.access], [access])];
  }
}

/** One thing that a dataset lacks: what is needed and not met, what it has instead, and the date at which it begins or stops. */
function shortfall(kind, wanted, has = [], date = '') {
  return { kind, wanted, has, date };
}

function isBrokenDownBy({ breakdowns }, dimension) {
  return dimension >= 0 && breakdowns.some((each) => each.includes(dimension));
}
