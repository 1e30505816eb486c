// The values that a term or a reference can have: the terms of a vocabulary, the records of a kind.
import { fold } from './spelling.js';

/** The terms of a vocabulary. Ids win over labels, labels over other names. */
export class TermList {
  constructor(name, terms) {
    this.name = name;
    this.terms = terms;
    this.byId = new Map(terms.map((term) => [term.id, term]));
    this.bySpelling = new Map();
    terms.forEach((term) => this.note(term, [term.id]));
    terms.forEach((term) => this.note(term, Object.values(term.label)));
    terms.forEach((term) => this.note(term, term.names ?? []));
  }

  note(term, spellings) {
    for (const spelling of spellings) {
      const folded = fold(spelling);
      if (!this.bySpelling.has(folded)) {
        this.bySpelling.set(folded, term);
      }
    }
  }

  /** The term that a spelling means, or undefined. */
  resolve(spelling) {
    return this.byId.get(spelling) ?? this.bySpelling.get(fold(spelling));
  }

  /** The texts to suggest: ids and labels. */
  suggestions() {
    return this.terms.flatMap((term) => [term.id, ...Object.values(term.label)]);
  }

  /** The options of a picker: the value to write, its label, and the names that find it. */
  options(language) {
    return this.terms.map((term) => ({
      value: term.id,
      label: inLanguage(term.label, language),
      note: term.broader ? this.labelOf(term.broader, language) : '',
      names: [term.id, ...Object.values(term.label), ...(term.names ?? [])],
    }));
  }

  labelOf(id, language) {
    const term = this.byId.get(id);
    return term ? inLanguage(term.label, language) : id;
  }
}

/** The records of a kind by all names that references may use. */
export class NameList {
  /** @param names each with slug, title by language and file; some with aliases and names */
  constructor(names) {
    this.names = names;
    this.bySlug = new Map(names.map((name) => [name.slug, name]));
    this.byName = new Map();
    const several = new Set();
    for (const name of names) {
      for (const alias of name.aliases ?? []) {
        this.byName.set(fold(alias), this.byName.get(fold(alias)) ?? name);
      }
    }
    for (const name of names) {
      for (const title of [...Object.values(name.title), ...(name.names ?? [])]) {
        const other = this.byName.get(fold(title));
        if (other && other !== name) {
          several.add(fold(title));
        } else {
          this.byName.set(fold(title), name);
        }
      }
    }
    several.forEach((title) => this.byName.delete(title));
  }

  /** The same list with one more record, or with a record replaced. */
  with(name) {
    return new NameList([...this.names.filter((other) => other.slug !== name.slug), name]);
  }

  /** The record that a name means, or undefined. */
  resolve(target) {
    return this.bySlug.get(target) ?? this.byName.get(fold(target));
  }

  suggestions() {
    return this.names.flatMap((name) => [name.slug, ...Object.values(name.title)]);
  }

  options(language) {
    return this.names.map((name) => ({
      value: name.slug,
      label: inLanguage(name.title, language),
      note: '',
      names: [name.slug, ...Object.values(name.title), ...(name.names ?? [])],
    }));
  }

  labelOf(slug, language) {
    const name = this.bySlug.get(slug);
    return name ? inLanguage(name.title, language) : slug;
  }
}

/** A text in a language, or else in English, or else in any language. */
export function inLanguage(texts, language) {
  return texts[language] ?? texts.en ?? Object.values(texts)[0] ?? '';
}
