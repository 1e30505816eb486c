// Removes from values what was left empty.
import { strip } from './spelling.js';

/**
 * The values of a group as they will be written: no white space around texts, and nothing empty.
 *
 * @param group the group's schema; `groups` those inside it, by name
 * @param values by key; texts that can be translated by language
 * @returns values of the same form
 */
export function tidy(group, groups, values) {
  const kept = {};
  for (const field of group.fields) {
    const value = values[field.key];
    const tidied = field.list
      ? (value ?? []).map((item) => tidyOne(field, groups, item)).filter((item) => item !== null)
      : tidyOne(field, groups, value);
    if (tidied !== null && !(field.list && tidied.length === 0)) {
      kept[field.key] = tidied;
    }
  }
  return kept;
}

function tidyOne(field, groups, value) {
  if (value === undefined || value === null) {
    return null;
  }
  if (field.group) {
    const inner = tidy(groups[field.group], groups, value);
    return Object.keys(inner).length === 0 ? null : inner;
  }
  if (isTranslated(field)) {
    return texts(value);
  }
  if (field.type === 'map') {
    return Object.keys(value).length === 0 ? null : value;
  }
  return tidyText(value) || null;
}

function texts(byLanguage) {
  const said = Object.entries(byLanguage).map(([language, text]) => [language, tidyText(text)]).filter(([, text]) => text);
  return said.length === 0 ? null : Object.fromEntries(said);
}

/** Halves of surrogate pairs, which no file can hold, become the replacement character. */
function tidyText(text) {
  return strip(text.replace(/\r\n?/gu, '\n').replace(/\p{Cs}/gu, '\ufffd'));
}

/** Whether a field's texts are held by language. */
export function isTranslated(field) {
  return field.type === 'text' || field.type === 'markdown';
}
