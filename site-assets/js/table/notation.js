// Reads numbers as the build reads them: with a decimal point or a decimal comma, perhaps with separated thousands.

const LONGEST_NUMBER = 40;

/** A sign, digits, perhaps in groups with one kind of separator, and a fraction. */
const NUMBER_FORM =
  /^[+\u2212-]?(\d{1,3}([ \u00a0\u2007\u2009\u202f'\u2019.,])\d{3}(?:\2\d{3}){0,3}|\d{0,15})(?:([.,])\d{1,15})?$/;

/**
 * The number in a cell; null if there is none or the notation cannot decide which.
 *
 * @param {string} cell as it is written
 * @param {string} notation `point`, `comma` or `uncertain`
 */
export function numberIn(cell, notation) {
  const bare = cell.trim();
  const form = bare.length <= LONGEST_NUMBER && /\d/.test(bare) ? NUMBER_FORM.exec(bare) : null;
  const decimal = form && decimalIn(form, notation);
  if (!decimal) {
    return null;
  }
  const plain = [...bare.replace('\u2212', '-')]
    .filter((letter) => letter === decimal || /[\d-]/.test(letter))
    .map((letter) => (letter === decimal ? '.' : letter));
  return Number(plain.join(''));
}

/** The character before the fraction, if there were one; null if this is no number in this notation. */
function decimalIn([, digits, group, decimal], notation) {
  const own = notation === 'comma' ? ',' : '.';
  if (decimal) {
    return decimal !== group && decimal === own ? decimal : null;
  }
  if (group !== '.' && group !== ',') {
    return '.';
  }
  const groups = digits.split(group).length - 1;
  if (digits.startsWith('0')) {
    // Nobody writes 204 as 0,204.
    return groups === 1 && group === own ? own : null;
  }
  if (groups > 1) {
    return group === own ? null : own;
  }
  return notation === 'uncertain' ? null : own;
}
