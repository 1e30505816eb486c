// Fetches what the build wrote for the forms: one file for each form, and the record to correct.
import { NameList, TermList } from './known.js';

/** The files for the forms of a site. */
export class ProposalData {
  /** @param {URL} base the folder that holds them */
  constructor(base) {
    this.base = base;
    this.files = new Map();
  }

  json(name) {
    if (!this.files.has(name)) {
      const coming = fetch(new URL(name, this.base)).then((answer) => {
        if (!answer.ok) {
          throw new Error(`${name} cannot be had: ${answer.status}`);
        }
        return answer.json();
      });
      coming.catch(() => this.files.delete(name));
      this.files.set(name, coming);
    }
    return this.files.get(name);
  }

  /** The schema of a kind, the vocabularies and names that it needs, and what all kinds share. */
  async of(kind) {
    const { common, schema, vocabularies, names } = await this.json(`${kind}.json`);
    const each = (all, make) => Object.fromEntries(Object.entries(all).map(([name, one]) => [name, make(name, one)]));
    return {
      common,
      schema,
      vocabularies: each(vocabularies, (name, terms) => new TermList(name, terms)),
      names: each(names, (_, known) => new NameList(known.names)),
    };
  }

  /** A published record, or undefined: its `values`, and the `text` of its file. */
  async record(kind, slug) {
    const { files } = (await this.json(`${kind}.json`)).names[kind];
    let hash = 0;
    for (let i = 0; i < slug.length; i++) {
      hash = (Math.imul(31, hash) + slug.charCodeAt(i)) | 0;
    }
    const records = await this.json(`records/${kind}/${((hash % files) + files) % files}.json`);
    return Object.hasOwn(records, slug) ? records[slug] : undefined;
  }
}
