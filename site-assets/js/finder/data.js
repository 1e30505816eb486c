// Fetches the files of the finder, each once.
import { figureOf } from '../compare/rows.js';
import { SearchError } from '../search/bytes.js';
import { Answers } from './answers.js';
import { Facts } from './facts.js';

/** The labels, facts and names of records of one edition. */
export class FinderData {
  /**
   * @param {string | URL} labels the address of the labels
   * @param {string | URL} parts the address of the folder of all other files
   * @param {string | URL} figures the address of what comparisons call the figures
   * @param {string | URL} places the address of the folder of the figures of each place
   */
  constructor(labels, parts, figures, places) {
    this.address = labels;
    this.folder = parts;
    this.figureWords = figures;
    this.places = places;
    this.names = new Map();
  }

  /** Fetches what every answer needs. */
  async load() {
    this.labels = await (await fetched(this.address, { cache: 'no-cache' })).json();
    const packed = await fetched(new URL(this.labels.facts, this.folder));
    const stream = packed.body.pipeThrough(new DecompressionStream('deflate-raw'));
    this.facts = new Facts(new Uint8Array(await new Response(stream).arrayBuffer()));
    this.answers = new Answers(this.facts);
    return this;
  }

  /** What a term is called, alone or inside a sentence. */
  label(vocabulary, term, inside = false) {
    const label = this.labels[vocabulary][term];
    return typeof label === 'string' ? label : label[inside ? 1 : 0];
  }

  /**
   * The names of records.
   *
   * @param {string} kind `datasets`, `gaps` or `questions`
   * @param {number[]} records their numbers
   */
  async named(kind, records) {
    const { size } = this.labels;
    return Promise.all(records.map(async (record) => {
      const part = this.labels[kind][Math.floor(record / size)];
      if (!this.names.has(part)) {
        this.names.set(part, fetched(new URL(part, this.folder)).then((response) => response.json()));
      }
      const [address, title, lang, of, publisher, spoken] = (await this.names.get(part))[record % size];
      return { address, title, lang, publisher: of ? { address: of, title: publisher, lang: spoken } : null };
    }));
  }

  /** What the indicators have for a place; nothing where its file does not come. */
  async figuresAt(place) {
    const json = async (address) => (await fetched(address)).json();
    try {
      const [{ indicators }, file] = await Promise.all([
        (this.ofFigures ??= json(this.figureWords)),
        json(new URL(`${encodeURIComponent(this.facts.ids.places[place])}.json`, this.places)),
      ]);
      return indicators.map((indicator, order) => ({ indicator, order, ...figureOf(file, indicator) }));
    } catch {
      return [];
    }
  }

  placeName(id) {
    return this.label('places', this.facts.number('places', id));
  }

  /** The name of an indicator. */
  indicator(number) {
    const [address, title, lang] = this.labels.indicators[number];
    return { address, title, lang };
  }
}

async function fetched(address, options = {}) {
  let response;
  try {
    response = await fetch(address, options);
  } catch {
    throw new SearchError('The finder cannot be reached. Are you offline?', 'offline');
  }
  if (!response.ok) {
    throw new SearchError('A file of the finder is missing. Reload the page.', 'missing');
  }
  return response;
}
