// The facts of the finder: terms, and what is asked of each record. See generator/docs/finder.md.
import { Areas, ascending } from '../search/areas.js';
import { Bytes, SearchError } from '../search/bytes.js';

const MARK = 'waymark-finder';
const FORMAT = 1;

/** What the finder knows of a catalogue. Terms and records are numbers, in the order in which their names are given. */
export class Facts {
  constructor(bytes) {
    const file = new Bytes(bytes);
    if (file.text() !== MARK || file.number() !== FORMAT) {
      throw new SearchError('The finder is of another version than this page. Reload it.', 'missing');
    }
    this.areas = new Areas(file);
    const { levels, values } = this.areas;
    const [kinds, ids] = [aboveOf(file, levels.length), () => file.list(() => file.text())];
    const [themes, populations, dimensions, access] = [ids(), ids(), ids(), ids()];
    this.ids = {
      themes, populations, dimensions, access, levels: levels.map(({ id }) => id), places: values.map(({ id }) => id),
    };
    this.above = { levels: kinds, themes: aboveOf(file, themes.length), populations: aboveOf(file, populations.length) };
    this.dimensionOf = populations.map(() => file.number() - 1);
    this.datasets = datasets(file);
    this.gaps = asked(file);
    this.questions = asked(file);
    this.indicators = file.list(() => ({
      themes: numbers(file), populations: numbers(file), begins: file.text(), ends: file.text(), places: new Set(ascending(file)),
    }));
    this.parts = values.map(() => []);
    values.forEach(({ parent, exists }, place) => {
      if (parent >= 0 && exists) {
        this.parts[parent].push(place);
      }
    });
  }

  /** Terms and all above them. */
  withAbove(vocabulary, terms) {
    const above = this.above[vocabulary];
    const all = new Set();
    for (const term of terms) {
      for (let next = term; next >= 0 && !all.has(next); next = above[next]) {
        all.add(next);
      }
    }
    return all;
  }

  /** The number of a term, or -1. */
  number(vocabulary, id) {
    return this.ids[vocabulary].indexOf(id);
  }

  /** Whether a term says what is the case. */
  isKnown(vocabulary, term) {
    return term >= 0 && this.ids[vocabulary][term] !== 'unknown';
  }
}

function aboveOf(file, count) {
  return Array.from({ length: count }, () => file.number() - 1);
}

function numbers(file) {
  return file.list(() => file.number());
}

/** One value of each record; records that say the same share it. */
function column(file, count, read) {
  const values = file.list(() => read(file));
  return Array.from({ length: count }, () => {
    const value = file.number();
    if (value >= values.length) {
      throw new SearchError('The file of the finder is damaged.');
    }
    return values[value];
  });
}

function datasets(file) {
  const count = file.count();
  const lists = (read) => column(file, count, read);
  const themes = lists(numbers);
  const populations = lists(numbers);
  const breakdowns = lists(() => file.list(() => numbers(file)));
  const levels = lists(() => firstLessOne(numbers(file)));
  const places = lists(() => {
    const [named, ...known] = numbers(file);
    return { named: named === 1, known };
  });
  const begins = lists(() => file.text());
  const ends = lists(() => file.text());
  const access = lists(() => file.number() - 1);
  return themes.map((_, i) => ({
    themes: themes[i], populations: populations[i], breakdowns: breakdowns[i], levels: levels[i], places: places[i], begins: begins[i], ends: ends[i], access: access[i],
  }));
}

/** The smallest level, or -1, then the others. */
function firstLessOne([first, ...rest]) {
  return [first - 1, ...rest];
}

function asked(file) {
  const count = file.count();
  const [themes, populations, crossed, places] = Array.from({ length: 4 }, () => column(file, count, numbers));
  return themes.map((_, i) => ({ themes: themes[i], populations: populations[i], crossed: crossed[i], places: places[i] }));
}
