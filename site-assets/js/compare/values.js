// Figures as the build understands them: rounded, compared and ranked by the same rules as catalogue/series.

/**
 * A figure as it is shown, in units of its last decimal: 31.04 with one decimal is 310. A half goes to the even
 * neighbour (RoundingMode.HALF_EVEN), and it is the written digits that count, not the binary number.
 */
export function units(value, decimals) {
  const text = Math.abs(value) < 1e-6 ? '0' : String(Math.abs(value));
  const [whole, part = ''] = text.split('.');
  const kept = Number(whole + part.slice(0, decimals).padEnd(decimals, '0'));
  const rest = part.slice(decimals);
  const half = /^50*$/.test(rest);
  const up = half ? kept % 2 === 1 : rest[0] >= '5';
  return Math.sign(value) * (kept + (up ? 1 : 0)) || 0;
}

/** Writes the figures of one indicator as readers of the page's language do. */
export class FigureWords {
  constructor(indicator, phrases) {
    this.indicator = indicator;
    this.phrases = phrases;
  }

  /** A value with its signs: £846, 31.0%. */
  of(value) {
    return this.shown(units(value, this.indicator.decimals));
  }

  /** The same from units of the last decimal. */
  shown(number) {
    const { prefix, suffix } = this.indicator;
    return (number < 0 ? '\u2212' : '') + prefix + this.digits(Math.abs(number), this.indicator.decimals) + suffix;
  }

  /** A number without signs. */
  digits(number, decimals) {
    const text = String(Math.round(number)).padStart(decimals + 1, '0');
    const whole = text.slice(0, text.length - decimals);
    const group = this.phrases.say('number.group');
    const grouped =
      whole.length < 5 && group === '\u00a0' ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
    return decimals === 0 ? grouped : grouped + this.phrases.say('number.decimal') + text.slice(-decimals);
  }
}

/** How one figure compares with another: higher, lower, same, or unclear where their intervals overlap. */
export function compared(one, other, decimals) {
  const difference = units(one.value, decimals) - units(other.value, decimals);
  if (difference === 0) {
    return 'same';
  }
  const both = one.upper !== undefined && other.upper !== undefined;
  if (both && one.lower <= other.upper && other.lower <= one.upper) {
    return 'unclear';
  }
  return difference > 0 ? 'higher' : 'lower';
}

/** The rank of a figure among the sorted figures of its peers (1, 2, 2, 4). */
export function rankAmong(number, peers) {
  const above = peers.filter((each) => each > number).length;
  const below = peers.filter((each) => each < number).length;
  const of = peers.length;
  return { fromTop: above + 1, fromBottom: below + 1, of, joint: of - above - below > 1 };
}

/** "62nd highest"; of more than a hundred peers two fifths are above and two fifths below the middle one. */
export function rankWords(rank, phrases) {
  const share = rank.fromTop / rank.of;
  if (rank.of > 100 && share >= 0.4 && share <= 0.6) {
    return phrases.say('rank.middle');
  }
  const side = rank.fromTop <= rank.fromBottom ? 'rank.high' : 'rank.low';
  const at = Math.min(rank.fromTop, rank.fromBottom);
  const words = at === 1 ? phrases.say(`${side}.first`) : phrases.say(side, ordinal(at, phrases));
  return rank.joint ? phrases.say('rank.joint', words) : words;
}

/** "12th": the form for the last two digits, else for the last one, else the general one. */
function ordinal(number, phrases) {
  const key = [number % 100, number % 10].map((digits) => `ordinal.${digits}`).find((each) => phrases.has(each));
  return phrases.say(key ?? 'ordinal.rest', phrases.number(number));
}
