// Levels and places: which contains which, and how far data goes for a place. The rules are those of the class Reach.
import { SearchError } from './bytes.js';
import { derivedSlug } from './shards.js';

/** How far a record goes for a place: it names it, it has figures for it, it names a part of it, or only a wider place. */
export const ABOUT = 0;
export const REACHES = 1;
export const PART = 2;
export const WIDER = 3;
export const NONE = 4;

/** The levels and places of a catalogue, as the class PlaceBytes writes them. */
export class Areas {
  constructor(file) {
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
    if (!this.values.every(({ parent, level, apart }) => this.isPlace(parent) && this.isLevel(level) && apart.every((each) => this.isPlace(each)))) {
      throw damaged();
    }
    this.values.forEach((value) => this.aboveOf(value));
  }

  isPlace(place) {
    return place < this.values.length;
  }

  isLevel(level) {
    return level < this.levels.length;
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

  /** Whether one place lies in another. */
  contains(outer, inner) {
    return this.values[inner].above.has(outer);
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
    if (places.some((inner) => this.contains(place, inner))) {
      return PART;
    }
    return inside ? WIDER : NONE;
  }

  /** Whether data for areas of one level says something about each place of the other. */
  serves(granularity, level) {
    return granularity >= 0 && level >= 0 && this.levels[granularity].serves.has(level);
  }
}

/** Numbers, each written as its distance from the one before. */
export function ascending(file) {
  let number = 0;
  return file.list(() => {
    number += file.number();
    return number;
  });
}

/** What is said of a file that does not hold together. */
export function damaged() {
  return new SearchError('The places of the search index are damaged.');
}
