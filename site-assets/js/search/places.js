// Places and levels: which contains which, and what each record says about a place. The rules are those of the class Reach.
import { SearchError } from './bytes.js';
import { derivedSlug } from './shards.js';

/** How far a record goes for a place: it names it, it has figures for it, it names a part of it, or only a wider place. */
export const ABOUT = 0;
export const REACHES = 1;
export const PART = 2;
export const WIDER = 3;
export const NONE = 4;

/** The column of places. */
export class Places {
  constructor(file, numbers) {
    this.levels = file.list(() => ({ id: file.text(), label: file.text(), serves: new Set(ascending(file)) }));
    this.values = file.list(() => {
      const id = file.text();
      const label = file.text();
      return {
        id: id === '' ? derivedSlug(label) : id,
        label,
        level: file.number() - 1,
        parent: file.number() - 1,
        exists: file.byte() === 1,
        apart: ascending(file),
      };
    });
    const isPlace = (place) => place < this.values.length;
    const isLevel = (level) => level < this.levels.length;
    if (!this.values.every(({ parent, level, apart }) => isPlace(parent) && isLevel(level) && apart.every(isPlace))) {
      throw new SearchError('The places of the search index are damaged.');
    }
    this.values.forEach((value) => this.aboveOf(value));
    this.extents = [{ level: -1, places: [] },
      ...file.list(() => ({ level: file.number() - 1, places: ascending(file) }))];
    this.own = Int32Array.from({ length: numbers }, () => file.number());
    this.figures = file.list(() => ({
      document: file.number(),
      source: file.number() - 1,
      headline: file.byte() === 1,
      name: file.text(),
      unit: file.text(),
      period: file.text(),
    }));
    if (!this.extents.every((extent) => isLevel(extent.level) && extent.places.every(isPlace))
      || !this.own.every((extent) => extent < this.extents.length)) {
      throw new SearchError('The places of the search index are damaged.');
    }
    this.reached = new Map();
  }

  /** The places that contain one: those around its parent, and others. */
  aboveOf(value) {
    if (!value.above) {
      value.above = new Set(value.apart);
      const parent = this.values[value.parent];
      [value.parent, ...(parent ? this.aboveOf(parent) : [])].forEach((outer) => value.above.add(outer));
      value.above.delete(-1);
    }
    return value.above;
  }

  static async load(store, numbers) {
    store.read.places ??= new Places(await store.column('place'), numbers);
    return store.read.places;
  }

  /** How far what is about these places and has areas of this level goes for a place. */
  reach({ level, places }, place) {
    if (places.includes(place)) {
      return ABOUT;
    }
    const { above, exists, level: own } = this.values[place];
    const inside = places.some((outer) => above.has(outer));
    if (inside && exists && this.serves(level, own)) {
      return REACHES;
    }
    if (places.some((inner) => this.values[inner].above.has(place))) {
      return PART;
    }
    return inside ? WIDER : NONE;
  }

  /** Whether data for areas of one level says something about each place of the other. */
  serves(granularity, level) {
    return granularity >= 0 && level >= 0 && this.levels[granularity].serves.has(level);
  }

  extentOf(id) {
    return this.extents[this.own[id]];
  }

  /** The places for which a document has something; on request also those for which it has only wider figures. */
  of(id, wider = false) {
    const key = this.own[id] * 2 + (wider ? 1 : 0);
    if (!this.reached.has(key)) {
      const extent = this.extents[this.own[id]];
      const places = extent.places.length === 0 ? [] : this.values.keys();
      const most = wider ? WIDER : PART;
      this.reached.set(key, new Set([...places].filter((place) => this.reach(extent, place) <= most)));
    }
    return this.reached.get(key);
  }

  /** What a card's summary says of a place, for each indicator that has a value: `document`, `name`, `value`, `unit`, `period`. */
  figuresOf({ summary }) {
    const lines = summary.split('\n');
    return this.figures.flatMap((figure, i) => {
      const [value, period = figure.period] = (lines[i] ?? '').split('\t');
      return value === '' ? [] : [{ ...figure, value, period }];
    });
  }
}

/** Numbers, each written as its distance from the one before. */
function ascending(file) {
  let number = 0;
  return file.list(() => {
    number += file.number();
    return number;
  });
}
