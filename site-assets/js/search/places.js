// What each record of a search index says about each place.
import { Areas, PART, WIDER, ascending, damaged } from './areas.js';

/** The column of places. */
export class Places extends Areas {
  constructor(file, numbers) {
    super(file);
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
    const fits = ({ level, places }) => this.isLevel(level) && places.every((place) => this.isPlace(place));
    if (!this.extents.every(fits) || !this.own.every((extent) => extent < this.extents.length)) {
      throw damaged();
    }
    this.reached = new Map();
  }

  static async load(store, numbers) {
    store.read.places ??= new Places(await store.column('place'), numbers);
    return store.read.places;
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
