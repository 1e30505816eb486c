// Writes a correction into the text of a file. Fields that did not change stay exactly as they were written, with their
// comments.
import { writeRecord } from './yaml.js';

const KEY = /^(?:"([^"]+)"|'([^']+)'|([^\s#'"&*!|>%@`{}[\],:-][^\s:#]*))\s*:(?=\s|$)/u;
/** A value that other values may refer to. Correcting it would change them too, or leave them without a value. */
const ANCHOR = /(?:^|[\s[{,])&[\w-]+(?=[\s,\]}]|$)/mu;

/**
 * The text of a file after a correction. Where it is not clear which lines belong to which field, the whole record is written
 * again.
 *
 * @param schema the kind's
 * @param {string} text of the file as it is
 * @param before its values, and `after`: the corrected values; both tidied
 * @param {string} language of texts that do not name one
 */
export function correctRecord(schema, text, before, after, language) {
  const changed = schema.fields.filter((field) => JSON.stringify(before[field.key]) !== JSON.stringify(after[field.key]));
  if (changed.length === 0) {
    return text;
  }
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const parts = ANCHOR.test(text) ? null : partsOf(schema, text.split(/\r?\n/u));
  const corrected = parts && changed.every((field) => correctField(schema, field, parts, before, after, language));
  if (!corrected) {
    return writeRecord(schema, after, language);
  }
  const keys = parts.blocks.flatMap((block) => [...block.lead, ...block.lines]);
  return [...parts.head, ...keys, ...parts.foot, ...parts.body].join(eol);
}

/** A file in parts: what comes before the keys, the lines of each key, what follows, and the text below a header. */
function partsOf(schema, lines) {
  let from = 0;
  let to = lines.length;
  if (schema.markdown) {
    from = lines.findIndex((line) => line.trimEnd() === '---') + 1;
    const length = lines.slice(from).findIndex((line) => ['---', '...'].includes(line.trimEnd()));
    if (from === 0 || length < 0 || lines.slice(0, from - 1).some((line) => line.trim() !== '')) {
      return null;
    }
    to = from + length;
  }
  const parts = { head: lines.slice(0, from), blocks: [], foot: [], body: lines.slice(to) };
  let lead = [];
  for (const line of lines.slice(from, to)) {
    const key = KEY.exec(line);
    if (key) {
      parts.blocks.push({ key: key[1] ?? key[2] ?? key[3], lead, lines: [line] });
      lead = [];
    } else if (/^(?:\s*$|#)/u.test(line)) {
      lead.push(line);
    } else if (parts.blocks.length === 0) {
      return null;
    } else {
      parts.blocks.at(-1).lines.push(...lead, line);
      lead = [];
    }
  }
  parts.foot = lead;
  return parts;
}

/** Changes a field; returns whether that was possible. */
function correctField(schema, field, parts, before, after, language) {
  const names = [field.key, ...(field.aliases ?? [])];
  const found = parts.blocks.filter((block) => names.includes(block.key));
  const lines = linesOf(schema, field, after, language);
  const under = schema.markdown && field.body && found.length === 0;
  if (under && lines.under !== undefined) {
    parts.body = [parts.body[0], '', ...lines.under.split('\n'), ''];
    return true;
  }
  if (under) {
    parts.body = [parts.body[0], ''];
  } else if (found.length > 1 || (found.length === 0 && field.key in before)) {
    return false;
  }
  if (found.length === 1) {
    found[0].lines = lines.header;
    found[0].lead = lines.header.length === 0 ? [] : found[0].lead;
  } else if (lines.header.length > 0) {
    parts.blocks.splice(placeOf(schema, field, parts.blocks), 0, { key: field.key, lead: [], lines: lines.header });
  }
  return true;
}

/** The lines of one field as a key in the `header`, and the text that can go `under` the header instead. */
function linesOf(schema, field, after, language) {
  const alone = { ...schema, fields: [field] };
  const texts = field.body && schema.markdown ? after[field.key] ?? {} : {};
  const only = Object.keys(texts).length === 1 ? texts[language] : undefined;
  const header = writeRecord({ ...alone, markdown: false }, after, language).split('\n').slice(0, -1);
  return { header, under: only };
}

/** The place after the nearest field that comes before it in the schema. */
function placeOf(schema, field, blocks) {
  const order = schema.fields.map((each) => each.key);
  const own = order.indexOf(field.key);
  for (let i = own - 1; i >= 0; i--) {
    const at = blocks.findIndex((block) => block.key === order[i]);
    if (at >= 0) {
      return at + 1;
    }
  }
  return blocks.length;
}
