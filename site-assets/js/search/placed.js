// Ranks what was found for places and levels that a query names.
import { PART, WIDER } from './areas.js';
import { Places } from './places.js';

/** To come before all others, a figure must answer this share of what the best record answers, and weigh this share of it. */
const GOOD_SHARE = 80;
const GOOD_WEIGHT = 50;

const MOST_PLACES = 3;

/** The kinds of record of which readers want to know whether they have data for a place. */
const DATA = ['dataset', 'indicator'];

const KEY_FIGURES = 3;

/**
 * The figure for the place first, then the dataset that it comes from, what reaches the place, what is only about a wider
 * place or says no place, what reaches the place but hardly answers the query, and the rest.
 */
const FIGURE = 0;
const SOURCE = 1;
const HERE = 2;
const AROUND = 4;
const WEAK = 6;
const ELSEWHERE = 8;

/** What answers less than this share of what the best record answers, in hundredths, comes after what is only wider. */
const STRONG = 60;

/** The places and levels that a query names. */
export class Placed {
  constructor(store, names, places) {
    this.store = store;
    this.names = names;
    this.places = places;
    this.levels = names.levels.map(({ number }) => number - names.records - places.values.length);
    this.groups = this.narrowed(names.places.map(({ key, numbers }) => ({ key, places: numbers.map((number) => number - names.records) })));
    this.reaches = new Map();
  }

  static async load(store, names) {
    store.asked.add('place');
    return new Placed(store, names, await Places.load(store, names.records));
  }

  /** A place that contains another one of the query only says which one is meant. */
  narrowed(groups) {
    const { values } = this.places;
    const contains = (outer, inner) => values[inner].above.has(outer);
    const within = groups.map((group) => ({
      ...group,
      places: groups.reduce((left, { places }) => {
        const inside = left.filter((inner) => places.some((outer) => contains(outer, inner)));
        return inside.length > 0 ? inside : left;
      }, group.places),
    }));
    return within.filter((group) => !within.some(({ places }) => places.some((inner) =>
      group.places.every((outer) => contains(outer, inner)))));
  }

  /** How far the data of an extent goes for the places: of places with the same name the best, of several names the worst. */
  reachOf(extent) {
    if (!this.reaches.has(extent)) {
      const reach = this.groups.map(({ places }) => Math.min(...places.map((place) => this.places.reach(extent, place))));
      this.reaches.set(extent, Math.max(...reach, 0));
    }
    return this.reaches.get(extent);
  }

  /** The documents to look at where a query names nothing but places and levels. */
  all() {
    const found = [];
    this.places.own.forEach((extent, id) => {
      if (extent > 0 && (this.groups.length === 0 ? this.isFine(id) : this.reachOf(this.places.extents[extent]) <= WIDER)) {
        found.push(id);
      }
    });
    return found;
  }

  /** Whether the areas of a document are as small as the query wants. */
  isFine(id) {
    const { level } = this.places.extentOf(id);
    return this.levels.every((wanted) => this.places.serves(level, wanted));
  }

  tier(id, isNamed, figures) {
    const extent = this.places.extentOf(id);
    const coarse = this.isFine(id) ? 0 : 1;
    if (this.groups.length === 0 || figures.has(id)) {
      return HERE + coarse;
    }
    if (extent.places.length === 0) {
      return (isNamed ? HERE : AROUND) + coarse;
    }
    const reach = this.reachOf(extent);
    if (reach <= PART) {
      return HERE + coarse;
    }
    return reach === WIDER || isNamed ? AROUND + coarse : ELSEWHERE;
  }

  /**
   * Gives each document its tier. Those about another place are left out where there are others.
   *
   * @param candidates what was found, summed up
   * @param {number[]} found its documents
   */
  async rank(candidates, found) {
    const tiers = new Uint8Array(candidates.numbers);
    const figures = await this.figures();
    const most = found.reduce((greatest, id) => Math.max(greatest, candidates.told[id]), 0);
    found.forEach((id) => {
      const tier = this.tier(id, candidates.isNamed(id), figures);
      tiers[id] = tier < AROUND && candidates.told[id] * 100 < most * STRONG ? WEAK + tier - HERE : tier;
    });
    candidates.tiers = tiers;
    if (candidates.asked === 0) {
      this.gather(candidates, found.filter((id) => tiers[id] < AROUND && !figures.has(id)));
    }
    this.promote(candidates, found, figures, most);
    const near = found.filter((id) => tiers[id] < ELSEWHERE);
    return near.length > 0 && this.groups.length > 0 ? near : found;
  }

  /** Where nothing else was asked for, records beside many others that reach the place come first, since few files hold their cards. */
  gather({ scores }, here) {
    const blockOf = (id) => Math.floor(id / this.names.slots);
    const beside = new Map();
    here.forEach((id) => beside.set(blockOf(id), (beside.get(blockOf(id)) ?? 0) + 1));
    here.forEach((id) => {
      scores[id] += beside.get(blockOf(id));
    });
  }

  /** Puts the figure first that answers the query best and has a value for the place; one of the key figures if it can. */
  promote(candidates, found, figures, most) {
    const heaviest = found.reduce((greatest, id) => Math.max(greatest, candidates.score(id)), 0);
    const good = found.filter((id) => figures.has(id)
      && candidates.told[id] * 100 >= most * GOOD_SHARE && candidates.score(id) * 100 >= heaviest * GOOD_WEIGHT);
    const key = good.filter((id) => figures.get(id).headline);
    for (const id of candidates.asked === 0 ? [] : candidates.best(key.length > 0 ? key : good, 1)) {
      const { source } = figures.get(id);
      candidates.tiers[id] = FIGURE;
      if (found.includes(source)) {
        candidates.tiers[source] = SOURCE;
      }
    }
  }

  /** The figures of the place by the document of their indicator; none where several places are meant. */
  async figures() {
    const [group] = this.groups;
    if (this.places.figures.length === 0 || this.groups.length !== 1 || group.places.length !== 1) {
      return new Map();
    }
    const place = group.places[0];
    const card = await this.card(group.key, place);
    const { label } = this.places.values[place];
    return new Map(this.places.figuresOf(card).map((figure) => [figure.document, { ...figure, place: label }]));
  }

  /** The card of a place, which lies beside its own name; the query may have another name for it. */
  async card(key, place) {
    const number = this.names.records + place;
    const { label } = this.places.values[place];
    for (const each of [key, this.names.keyOf(label)]) {
      const card = (await this.store.shardFor(each)).card(number, 'places/');
      if (card !== null) {
        return card;
      }
    }
    return { title: label, address: `places/${this.places.values[place].id}.html`, publisher: '', summary: '' };
  }

  /** The places as results, with key figures where nothing else was asked for. */
  async results(alone) {
    const found = [];
    for (const { key, places } of this.groups) {
      for (const place of places.slice(0, MOST_PLACES)) {
        const card = await this.card(key, place);
        const figures = this.places.figuresOf(card).filter((figure) => alone && figure.headline).slice(0, KEY_FIGURES);
        const { id } = this.places.values[place];
        found.push({ ...card, kind: 'place', id, level: card.publisher, publisher: '', summary: '', access: '', formats: [], figures });
      }
    }
    return found;
  }

  /** What a hit says about the places: the figure of an indicator, and where it is only about a wider place, which. */
  async describe(hits) {
    const figures = await this.figures();
    const { values, levels } = this.places;
    return hits.map((hit) => {
      const extent = this.places.extentOf(hit.document);
      const isWider = DATA.includes(hit.kind) && !figures.has(hit.document) && this.groups.length > 0 && this.reachOf(extent) === WIDER;
      const wider = isWider
        ? extent.places.filter((outer) => this.groups.some(({ places }) => places.some((place) => values[place].above.has(outer))))
        : [];
      return {
        ...hit,
        figure: figures.get(hit.document) ?? null,
        wider: wider.map((place) => values[place].label),
        smallest: wider.length > 0 && extent.level >= 0 && levels[extent.level].serves.size > 1 ? levels[extent.level].label : '',
      };
    });
  }

  /** How many of the documents reach the places. */
  reached(candidates, documents) {
    const isHere = (id) => candidates.tiers[id] < AROUND || candidates.tiers[id] >= WEAK;
    return this.groups.length === 0 ? documents.length : documents.filter(isHere).length;
  }

  /**
   * What the query names as parts of a question to the finder.
   *
   * @param {string[]} words those of the query
   */
  asked(words) {
    const { values, levels } = this.places;
    return [
      ...this.groups.map(({ places: [place] }) => ({ part: 'place', id: values[place].id, text: values[place].label })),
      ...this.levels.map((level, i) => {
        const { first, end } = this.names.levels[i];
        return { part: 'level', id: levels[level].id, text: words.slice(first, end).join(' ') };
      }),
    ];
  }

  get wanted() {
    return this.levels.map((level) => this.places.levels[level].label);
  }
}
