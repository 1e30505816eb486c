// Facets and sort orders: the values of all documents, by document number.
import { SearchError } from './bytes.js';
import { Places } from './places.js';

/** One number for each document, 0 where there is none. */
export async function numberColumn(store, key) {
  const manifest = await store.manifest();
  const file = await store.column(key);
  return Int32Array.from({ length: manifest.blocks.length * manifest.slots }, () => file.number());
}

/** A facet: its values, and which of them each document has. */
class Facet {
  constructor(file, numbers) {
    this.values = Array.from({ length: file.count() }, () => ({
      id: file.text(),
      label: file.text(),
      parent: file.number() - 1,
    }));
    this.own = Array.from({ length: numbers }, () => Array.from({ length: file.count() }, () => file.number()));
    const isPlace = (place) => place < this.values.length;
    if (!this.values.every((value) => isPlace(value.parent)) || !this.own.every((own) => own.every(isPlace))) {
      throw new SearchError('A facet of the search index is damaged.');
    }
  }

  /** The places of the values, and of wider ones, that a document has. */
  of(id) {
    const has = new Set();
    for (const value of this.own[id]) {
      for (let each = value; each >= 0 && !has.has(each); each = this.values[each].parent) {
        has.add(each);
      }
    }
    return has;
  }

}

/** What a reader chose in each facet, and how many documents each further choice would leave. */
export class Filters {
  constructor(wanted, facets, wider) {
    this.wanted = wanted;
    this.facets = facets;
    this.wider = wider;
  }

  /**
   * @param wanted for each facet the ids chosen
   * @param counted the facets to count
   * @param wider whether a place may have only figures of a wider place
   */
  static async load(store, wanted, counted, wider) {
    const manifest = await store.manifest();
    const numbers = manifest.blocks.length * manifest.slots;
    const chosen = new Map(
      Object.entries(wanted).map(([key, ids]) => [key, new Set(ids)]).filter(([, ids]) => ids.size > 0));
    const keys = [...new Set([...chosen.keys(), ...counted])];
    const facets = new Map(await Promise.all(keys.map(async (key) => {
      store.facets ??= new Map();
      if (!store.facets.has(key)) {
        store.facets.set(key, key === 'place'
          ? await Places.load(store, numbers)
          : new Facet(await store.column(key), numbers));
      }
      return [key, store.facets.get(key)];
    })));
    return new Filters(chosen, facets, wider);
  }

  /** Whether a document passes all filters except that of one facet. */
  accept(id, but = '') {
    for (const [key, ids] of this.wanted) {
      if (key !== but && !this.matches(key, id, ids)) {
        return false;
      }
    }
    return true;
  }

  matches(key, id, wanted) {
    const { values } = this.facets.get(key);
    for (const place of this.facets.get(key).of(id, this.wider)) {
      if (wanted.has(values[place].id)) {
        return true;
      }
    }
    return false;
  }

  /** How many of the documents have each value; choices in this facet itself do not count. */
  count(key, documents) {
    const facet = this.facets.get(key);
    const counts = new Int32Array(facet.values.length);
    for (const id of documents) {
      if (this.accept(id, key)) {
        facet.of(id, this.wider).forEach((place) => {
          counts[place]++;
        });
      }
    }
    return facet.values.map(({ id, label, parent }, place) => ({
      id,
      label,
      parent: parent < 0 ? '' : facet.values[parent].id,
      count: counts[place],
    }));
  }
}
