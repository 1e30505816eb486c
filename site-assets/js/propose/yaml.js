// Writes the file of a record. Single values have the forms of org.waymark.yaml.YamlScalar.
import { isTranslated } from './tidy.js';

/** What has a meaning of its own at the beginning of a value, or may have. */
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`=<~\p{Zs}]/u;

/** What ends a value that is not in quotes, or may (YAML 1.2.2, 7.3.3). */
const ENDING = /[[\]{},]|:(?: |$)| #| $/u;

/** What some readers take for a number or a date. */
const NUMBER = /^(?:[-+.]?[0-9][0-9a-fA-F_.:+xXoO-]*|\.(?:inf|nan))$/iu;
const PLAIN_DATE = /^[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?$/u;
const FIGURED = ['integer', 'date', 'period'];
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null)$/iu;

/** Characters that YAML needs escaped or that are invisible (YAML 1.2.2, 5.1). */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Cn}]/u;
const WIDTH = 96;

/**
 * The text of a record's file.
 *
 * @param schema the kind's
 * @param values tidied
 * @param {string} language of texts without a language tag
 */
export function writeRecord(schema, values, language) {
  const body = schema.markdown ? schema.fields.find((field) => field.body) : null;
  const under = body && onlyText(values[body.key] ?? {}, language);
  const lines = [];
  for (const [key, node] of entriesOf(schema, schema.groups, values, language)) {
    if (!(under && key === body.key)) {
      put(`${key}:`, node, '', lines);
    }
  }
  const header = lines.map((line) => `${line}\n`).join('');
  return schema.markdown ? `---\n${header}---\n${under ? `\n${under}\n` : ''}` : header;
}

/** Keys with their values as nodes: a scalar has a text, a list has items, a mapping has entries. */
function entriesOf(group, groups, values, language) {
  return group.fields
    .filter((field) => field.key in values)
    .map((field) => [field.key, nodeOf(field, groups, values[field.key], language)]);
}

function nodeOf(field, groups, value, language) {
  if (field.list) {
    return { items: value.map((item) => singleNode(field, groups, item, language)) };
  }
  return singleNode(field, groups, value, language);
}

function singleNode(field, groups, value, language) {
  if (field.group) {
    const group = groups[field.group];
    const entries = entriesOf(group, groups, value, language);
    const alone = entries.length === 1 && entries[0][0] === group.shorthand && 'text' in entries[0][1];
    return alone ? entries[0][1] : { entries };
  }
  if (isTranslated(field)) {
    const only = onlyText(value, language);
    const first = ([one]) => (one === language ? 0 : 1);
    return only ? { text: only, type: 'text' } : { entries: textEntries(value).sort((a, b) => first(a) - first(b)) };
  }
  return field.type === 'map' ? { entries: textEntries(value) } : { text: value, type: field.type };
}

function onlyText(byLanguage, language) {
  return Object.keys(byLanguage).length === 1 ? byLanguage[language] : undefined;
}

function textEntries(map) {
  return Object.entries(map).map(([key, text]) => [scalar(key, 'string'), { text, type: 'string' }]);
}

/** Adds the lines of a node after its key or its hyphen. */
function put(lead, node, indent, lines) {
  if (node.items) {
    lines.push(indent + lead);
    node.items.forEach((item) => put('-', item, `${indent}  `, lines));
  } else if (node.entries && lead === '-') {
    const from = lines.length;
    node.entries.forEach(([key, inner]) => put(`${key}:`, inner, `${indent}  `, lines));
    lines[from] = `${indent}- ${lines[from].slice(indent.length + 2)}`;
  } else if (node.entries) {
    lines.push(indent + lead);
    node.entries.forEach(([key, inner]) => put(`${key}:`, inner, `${indent}  `, lines));
  } else {
    lines.push(...scalarLines(lead, node, indent));
  }
}

function scalarLines(lead, { text, type }, indent) {
  const within = `${indent}  `;
  if (isBlock(text)) {
    return [`${indent}${lead} |-`, ...text.split('\n').map((line) => (line === '' ? '' : within + line))];
  }
  if (isFolded(text)) {
    return [`${indent}${lead} >-`, ...wrapped(text, WIDTH - within.length).map((line) => within + line)];
  }
  return [`${indent}${lead} ${scalar(text, type)}`];
}

/** Whether a text can be a literal block without escapes (YAML 1.2.2, 8.1.2). */
function isBlock(text) {
  return text.includes('\n') && !/^\s|\n$/u.test(text) && !UNSEEN.test(text.replaceAll('\n', ''));
}

/** Whether a long text can be folded at its spaces (YAML 1.2.2, 8.1.3). */
function isFolded(text) {
  return text.length > WIDTH && text.includes(' ') && !/ {2}|^\s|\s$/u.test(text) && !UNSEEN.test(text);
}

function wrapped(text, width) {
  const lines = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line += (line === '' ? '' : ' ') + word;
    }
  }
  return [...lines, line];
}

/** A text on one line: plain where that is safe, else in double quotes (YAML 1.2.2, 7.3.1). */
function scalar(text, type) {
  const bare = (type === 'boolean' && /^[a-z]+$/iu.test(text))
    || (text !== '' && !INDICATOR.test(text) && !ENDING.test(text) && !RESERVED.test(text) && !UNSEEN.test(text)
      && (FIGURED.includes(type) || PLAIN_DATE.test(text) || !NUMBER.test(text)));
  return bare ? text : `"${[...text].map(escaped).join('')}"`;
}

function escaped(character) {
  const known = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t' }[character];
  if (known || !UNSEEN.test(character)) {
    return known ?? character;
  }
  const hex = character.codePointAt(0).toString(16);
  return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}
