// Checks single values, and gives the name of a message with its values (org.waymark.catalogue.load.ValueReader).
import { HAS_WHITE, strip } from './spelling.js';

/** A time of day, which may follow a day (org.waymark.model.value.PartialDate). */
const TIME = '(?:[Tt]|[ \\t]+)'
  + '(?:(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:[.,][0-9]+)?)?|24:00(?::00(?:[.,]0+)?)?)'
  + '[ \\t]*(?:[Zz]|UTC|GMT|[+-](?:0?[0-9]|1[0-8])(?::?[0-5][0-9])?)?';
const DATE = new RegExp(`^(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:${TIME})?)?)?$`, 'u');
const LANGUAGE = new RegExp(
  '^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\\d{3}))?'
  + '(?:-(?:[a-z0-9]{5,8}|\\d[a-z0-9]{3}))*(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?$|^x(?:-[a-z0-9]{1,8})+$', 'iu');
const LARGEST = 9223372036854775807n;

/** The first and the last day that a date can mean, as texts that sort by day; null where it is no date. */
export function daysOf(text) {
  const parts = DATE.exec(text);
  if (!parts) {
    return null;
  }
  const [year, month, day] = [parts[1], parts[2], parts[3]].map((part) => (part === undefined ? null : Number(part)));
  const real = year >= 1 && (month === null || (month >= 1 && month <= 12))
    && (day === null || (day >= 1 && day <= lengthOf(year, month)));
  if (!real) {
    return null;
  }
  const pad = (number) => String(number).padStart(2, '0');
  const lastMonth = month ?? 12;
  return {
    text: [parts[1], parts[2], parts[3]].filter((part) => part !== undefined).join('-'),
    first: `${parts[1]}-${pad(month ?? 1)}-${pad(day ?? 1)}`,
    last: `${parts[1]}-${pad(lastMonth)}-${pad(day ?? lengthOf(year, lastMonth))}`,
  };
}

function lengthOf(year, month) {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a period can be read. */
export function isPeriod(text) {
  const ends = text.split('/');
  if (ends.length > 2) {
    return false;
  }
  const dates = ends.map((end) => daysOf(strip(end)));
  if (ends.length === 1) {
    return dates[0] !== null;
  }
  const open = ends.map((end) => ['', '..'].includes(strip(end)));
  const understood = dates.every((date, i) => date !== null || open[i]);
  const [start, end] = dates;
  return understood && (start !== null || end !== null) && !(start && end && end.last < start.first);
}

/** Faults of a value of each type that is a single text; `common` says which schemes are allowed. */
export const SINGLE = {
  string: (field, value) => stringFault(field, value),
  integer: (field, value) => (isNumber(value) ? null : ['NUMBER']),
  boolean: (field, value) => (/^(?:true|yes|on|false|no|off)$/iu.test(value) ? null : ['TRUTH']),
  date: (field, value) => (daysOf(value) ? null : digitFault('DATE', padded(value), daysOf)),
  period: (field, value) => (isPeriod(value) ? null : digitFault('PERIOD', paddedPeriod(value), isPeriod)),
  link: (field, value, common) => linkFault(value, common),
};

function digitFault(wording, better, isFine) {
  return isFine(better) ? [`${wording}_DIGITS`, { better }] : [wording];
}

/** The text with two digits in its month and day (org.waymark.model.value.PartialDate). */
function padded(text) {
  const parts = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/u.exec(strip(text));
  return parts ? parts.slice(1).filter(Boolean).map((part) => part.padStart(2, '0')).join('-') : text;
}

/** The same for a period. A year and one digit may mean several years, and stay (org.waymark.model.value.PeriodOfTime). */
function paddedPeriod(text) {
  const period = strip(text);
  const years = /^\d{4}-\d$/u.test(period) && period[5] > period[3];
  return years ? text : period.split('/').map(padded).join('/');
}

function stringFault(field, value) {
  if (field.values && !field.values.includes(value.toLowerCase())) {
    return ['CHOICE', { choices: field.values.join(', ') }];
  }
  if (field.key === 'email') {
    return isEmail(value) ? null : ['EMAIL'];
  }
  return field.key === 'languages' && !LANGUAGE.test(value) ? ['LANGUAGE'] : null;
}

function isNumber(text) {
  return /^(?:\+?\d+|-0+)$/u.test(text) && BigInt(text.replace(/^[+-]/u, '')) <= LARGEST;
}

function isEmail(text) {
  const address = text.startsWith('mailto:') ? text.slice(7) : text;
  const sign = address.indexOf('@');
  return sign > 0
    && address.indexOf('.', sign + 2) > 0
    && address.indexOf('@', sign + 1) < 0
    && !address.endsWith('.')
    && !HAS_WHITE.test(address)
    && !/[<>"]/u.test(address);
}

const BROWSER_USER = /^[^:]*:[/\\]*(?:[^/\\?# ][^/?# ]*?)?(?:[@\ufe6b\uff20]|%40)/u;
const PASSWORD = /^[^:]*:\/\/[^/?#:]*:[^/?#@]*@/u;
const FORBIDDEN = /[\p{Cc}<>"\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
const GROUP = '[0-9A-Fa-f]{1,4}';
const IP4 = '[0-9]{1,3}(?:\\.[0-9]{1,3}){3}';
const IP6 = new RegExp(`^\\[(?:(?:${GROUP}:){7}${GROUP}|(?:${GROUP}:){6}${IP4}`
  + `|(?=.*::)(?!.*::.*::)(?!:[^:])(?!.*:::)(?!.*[^:]:\\])(?:(?:${GROUP})?:){2,7}(?:${GROUP}|${IP4})?)\\]$`, 'u');
const LABEL = new RegExp('^(?![Xx][Nn]--(?:.*-)?$)[\\p{L}\\p{N}_%\\u{1f300}-\\u{1faff}]'
  + '[\\p{L}\\p{N}\\p{M}_%\\u{1f300}-\\u{1faff}\u00b7\u0375\u05f3\u05f4\u200c\u200d\u30fb\\-]*$', 'u');
const LONGEST_HOST = 253;

/** Why a page cannot link to an address; null where it can (org.waymark.model.value.LinkFault). */
function linkFault(text, common) {
  const web = /^(?:https?|ftps?):/iu.test(text);
  if ((web ? BROWSER_USER : PASSWORD).test(text)) {
    return ['URL_USER'];
  }
  if (HAS_WHITE.test(text) || FORBIDDEN.test(text)) {
    return ['URL_CHARACTERS'];
  }
  const colon = text.indexOf(':');
  const scheme = colon < 0 ? '' : text.slice(0, colon).toLowerCase();
  if (!/^[a-z][a-z0-9+.-]*$/u.test(scheme)) {
    return ['URL_SCHEME'];
  }
  if (!common.clickable.includes(scheme)) {
    return common.named.includes(scheme) ? null : ['URL_UNSAFE', { scheme }];
  }
  const fault = web ? authorityFault(text.slice(colon + 1)) : null;
  return fault ? [fault] : /%(?![0-9A-Fa-f]{2})/u.test(text) ? ['URL_PERCENT'] : null;
}

function authorityFault(rest) {
  const authority = /^\/\/([^/?#]*)/u.exec(rest);
  const [, host, port] = /^(\[[^[\]]*\]|[^[\]:]*)(?::(.*))?$/su.exec(authority?.[1] ?? '') ?? [];
  if (!host || host.length > LONGEST_HOST) {
    return 'URL_HOST';
  }
  return hostFault(host) ?? (isPort(port ?? '') ? null : 'URL_PORT');
}

function hostFault(host) {
  if (host.startsWith('[')) {
    return IP6.test(host) ? null : 'URL_HOST';
  }
  const labels = host.split(/[.\u3002\uff0e\uff61]/u);
  if (labels.length > 1 && labels.at(-1) === '') {
    labels.pop();
  }
  for (const label of labels) {
    if (!LABEL.test(label) || /%[0-7]/u.test(label)) {
      return 'URL_HOST';
    }
    if (/\p{Script=Latin}/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label)) {
      return 'URL_MIXED';
    }
  }
  return null;
}

function isPort(text) {
  return text === '' || (/^[0-9]{1,5}$/u.test(text) && Number(text) >= 1 && Number(text) <= 65535);
}
