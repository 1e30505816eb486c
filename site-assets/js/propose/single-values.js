// What is wrong with a single value: the name of the wording that says so, with what fills it (org.waymark.load.ValueReader).
import { HAS_WHITE, strip } from './spelling.js';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/u;
const LANGUAGE = new RegExp(
  '^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\\d{3}))?'
  + '(?:-(?:[a-z0-9]{5,8}|\\d[a-z0-9]{3}))*(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?$|^x(?:-[a-z0-9]{1,8})+$', 'iu');
const LARGEST = 9223372036854775807n;

/** The first and the last day that a date can mean, as texts that sort like days; null where it is no date. */
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

/** The text with two digits in its month and day (org.waymark.model.PartialDate). */
function padded(text) {
  const parts = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/u.exec(strip(text));
  return parts ? parts.slice(1).filter(Boolean).map((part) => part.padStart(2, '0')).join('-') : text;
}

/** A year and one digit may mean several years (org.waymark.model.PeriodOfTime). */
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

function linkFault(text, common) {
  if (HAS_WHITE.test(text) || /[\p{Cc}<>"]/u.test(text)) {
    return ['URL_CHARACTERS'];
  }
  const colon = text.indexOf(':');
  const scheme = colon < 0 ? '' : text.slice(0, colon).toLowerCase();
  if (!/^[a-z][a-z0-9+.-]*$/u.test(scheme)) {
    return ['URL_SCHEME'];
  }
  if (!common.clickable.includes(scheme) && !common.named.includes(scheme)) {
    return ['URL_UNSAFE', { scheme }];
  }
  const host = /^https?:/iu.test(text) ? /:\/\/(.)/su.exec(text)?.[1] ?? '' : 'x';
  return /[\p{L}\p{Nd}[]/u.test(host) ? null : ['URL_HOST'];
}
