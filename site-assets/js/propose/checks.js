// Those checks of the build that need only one record, the names of records and the vocabularies.
import { NameList } from './known.js';
import { SINGLE, daysOf } from './single-values.js';
import { foldSlug, slugOf } from './slug.js';
import { nearest } from './spelling.js';
import { isTranslated } from './tidy.js';

const LONG_TEXT = 100000;
const LONG_NAME = 300;
const NAMES = ['title', 'name', 'keywords', 'tags'];
const MOST_KEYWORDS = 100;
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

/** Checks records of one kind. */
export class RecordChecks {
  /**
   * @param schema the kind's
   * @param common languages, schemes and wordings
   * @param vocabularies a TermList by name
   * @param names a NameList by kind
   */
  constructor(schema, common, vocabularies, names) {
    Object.assign(this, { schema, common, vocabularies, names });
  }

  /**
   * What is wrong with a record.
   *
   * @param values tidied
   * @param slug the name of its file, without the ending
   * @returns findings, each with wording, code, severity, places, message, hint and the path of its field, such as `history.0.date`
   */
  check(values, slug) {
    this.findings = [];
    this.later = [];
    const whole = this.group(this.schema, values, '');
    if (whole) {
      this.own = this.names[this.schema.name].with({ slug, title: this.titles(values), names: values.alternate_names });
      this.later.forEach((check) => check());
      this.dates(values);
      this.resources(values);
    }
    return this.findings;
  }

  /** What is wrong with the name of a file; `was` is the record's slug where it has one already. */
  checkName(name, was) {
    this.findings = [];
    const slug = slugOf(name);
    if (slug !== name) {
      this.find('FILE_NAME', 'slug', { name: slug + (this.schema.markdown ? '.md' : '.yaml') });
    }
    const same = this.names[this.schema.name].names.find((other) => foldSlug(other.slug) === foldSlug(slug));
    if (same && same.slug !== was) {
      this.find('SAME_SLUG', 'slug', { kind: this.schema.word, file: same.file });
    }
    return this.findings;
  }

  titles(values) {
    return values.title ?? values.name ?? {};
  }

  /** Checks the values of a group; returns whether a record can be made of them. */
  group(group, values, path) {
    let whole = true;
    for (const field of group.fields) {
      const at = path + field.key;
      const there = field.key in values;
      const read = there && this.field(field, values[field.key], at);
      if (field.required && !read) {
        if (!there || field.list) {
          const { key, doc, example } = field;
          this.find(example ? 'MISSING_WITH_EXAMPLE' : 'MISSING', at, { record: group.name, key, doc, example });
        }
        whole &&= !field.essential;
      }
    }
    return whole;
  }

  /** Checks a field; returns whether it has a value that can be used. */
  field(field, value, at) {
    if (!field.list) {
      return this.one(field, value, at);
    }
    if (value.length > MOST_KEYWORDS && field.key === 'keywords') {
      this.find('TOO_MANY', at, { key: field.key, count: value.length });
    }
    return value.map((item, i) => this.one(field, item, `${at}.${i}`)).includes(true);
  }

  one(field, value, at) {
    const { key } = field;
    if (field.group) {
      const before = this.later.length;
      const whole = this.group(this.schema.groups[field.group], value, `${at}.`);
      this.later.length = whole ? this.later.length : before;
      return whole;
    }
    if (isTranslated(field)) {
      return this.texts(field, value, at);
    }
    if (field.type === 'term') {
      return this.term(field, value, at);
    }
    if (field.type === 'ref') {
      this.later.push(() => this.reference(field, value, at));
      return true;
    }
    if (field.type === 'string') {
      this.look(key, value, at);
    }
    const fault = SINGLE[field.type]?.(field, value, this.common) ?? null;
    if (fault) {
      this.find(fault[0], at, { key, value, ...fault[1] });
    }
    return fault === null;
  }

  texts(field, value, at) {
    Object.values(value).forEach((text) => this.look(field.key, text, at));
    const language = this.common.languages[0];
    if (!(language in value)) {
      this.later.push(() => this.find('UNTRANSLATED', at, { key: field.key, language }));
    }
    return true;
  }

  look(key, text, at) {
    const seen = INVISIBLE.exec(text);
    if (seen) {
      const character = seen[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      this.find('INVISIBLE', at, { key, character });
    }
    const name = NAMES.includes(key);
    if (text.length > (name ? LONG_NAME : LONG_TEXT)) {
      this.find(name ? 'TITLE_TOO_LONG' : 'TOO_LONG', at, { key, length: text.length });
    }
  }

  term(field, value, at) {
    const known = this.vocabularies[field.vocabulary];
    if (!known.resolve(value)) {
      const near = nearest(value, known.suggestions());
      this.find(near ? 'TERM_NEAR' : 'TERM', at, { key: field.called ?? field.key, value, near, vocabulary: known.name });
    }
    return true;
  }

  reference(field, value, at) {
    const { name, word: kind, folder } = field.target;
    const known = name === this.schema.name ? this.own : this.names[name] ?? new NameList([]);
    if (!known.resolve(value)) {
      const near = nearest(value, known.suggestions());
      const wording = isNamedBy(field.target, value) ? 'NAMED' : 'REFERENCE';
      this.find(near ? `${wording}_NEAR` : wording, at, { key: field.key, kind, value, folder, near });
    }
  }

  /** Dates are in order (org.waymark.catalogue.check.DatesAgree). */
  dates(values) {
    const [issued, modified, due] = ['issued', 'modified', 'next_due'].map((key) => daysOf(values[key] ?? ''));
    if (isBefore(modified, issued)) {
      this.find('CHANGED_BEFORE_ISSUED', 'modified', { modified: modified.text, issued: issued.text });
    }
    if (isBefore(due, modified)) {
      this.find('DUE_BEFORE_CHANGED', 'next_due', { due: due.text, modified: modified.text });
    }
    const steps = (values.history ?? []).map((step) => daysOf(step.date ?? ''));
    for (let i = 1; i < steps.length; i++) {
      if (isBefore(steps[i], steps[i - 1])) {
        const [date, earlier] = [steps[i].text, steps[i - 1].text];
        this.find('STEPS_OUT_OF_ORDER', `history.${i}.date`, { date, earlier });
      }
    }
  }

  /** Each resource has an address (org.waymark.catalogue.check.ResourcesHaveAddresses). */
  resources(values) {
    for (const [i, resource] of (values.resources ?? []).entries()) {
      if (!('url' in resource) && !('file' in resource)) {
        this.find('NO_ADDRESS', `resources.${i}`, {});
      }
    }
  }

  find(wording, path, places) {
    const { code, severity, message, hint } = this.common.wordings[wording];
    this.findings.push({ wording, code, severity, path, places, message: fill(message, places), hint: fill(hint, places) });
  }
}

/** Whether a reference may be a plain name, without a record here (org.waymark.model.Kind.isNamedBy). */
export function isNamedBy(target, value) {
  return Boolean(target.outside) && !(slugOf(value) === value && /\p{Lowercase}/u.test(value));
}

function isBefore(later, earlier) {
  return later !== null && earlier !== null && later.last < earlier.first;
}

function fill(pattern, places) {
  return pattern.replace(/\{([a-z]+)\}/gu, (place, name) => String(places[name] ?? place));
}
