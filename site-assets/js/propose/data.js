// Fetches what the build wrote for the forms. Each file is fetched once, and only when it is needed.
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
    const [common, schema] = await Promise.all([this.json('common.json'), this.json(`schema/${kind}.json`)]);
    const fields = [schema, ...Object.values(schema.groups)].flatMap((group) => group.fields);
    const used = (get) => [...new Set(fields.map(get).filter((name) => name))];
    const vocabularies = await this.each(used((field) => field.vocabulary),
      async (name) => new TermList(name, await this.json(`vocabulary/${name}.json`)));
    const names = await this.each([...new Set([kind, ...used((field) => field.target?.name)])],
      async (name) => new NameList((await this.json(`names/${name}.json`)).names));
    return { common, schema, vocabularies, names };
  }

  async each(names, load) {
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await load(name)])));
  }

  /** A published record, or undefined: its `values`, and the `text` of its file. */
  async record(kind, slug) {
    const { files } = await this.json(`names/${kind}.json`);
    let hash = 0;
    for (let i = 0; i < slug.length; i++) {
      hash = (Math.imul(31, hash) + slug.charCodeAt(i)) | 0;
    }
    const records = await this.json(`records/${kind}/${((hash % files) + files) % files}.json`);
    return Object.hasOwn(records, slug) ? records[slug] : undefined;
  }
}
