// What can be put side by side, and what cannot. Nothing here knows the page.
import { compared, rankAmong, units } from './values.js';

/** A row of a place's file: the number of its period, then its value and interval, or why there is none. */
function observation([period, value, lower, upper]) {
  return typeof value === 'number' ? { period, value, lower, upper } : { period, state: value };
}

/** What a place has of an indicator: its figures, the latest of them, and whose they are; or why it has none. */
export function figureOf(place, indicator) {
  const file = place.figures?.[indicator.id] ?? 'unknown';
  if (typeof file === 'string') {
    return { place, state: file };
  }
  const rows = file.rows.map(observation);
  const latest = rows.filter((row) => row.state === undefined).at(-1);
  return { place, rows, latest, holder: file.holder, code: file.code ?? place.code, note: file.note };
}

/** The figures of a group of peers, the lowest first; undefined if there is no such group. */
export function peersOf(peers, indicator, period, family, scope) {
  const group = (peers[indicator.id] ?? []).find(
    (each) => each[0] === period && each[1] === family && each[2] === scope,
  );
  let last = 0;
  return group?.[3].map((step) => (last += step));
}

/** The place within which all are ranked: their own one if they share it, else the nearest that contains all. */
export function commonScope(places) {
  const [first, ...others] = places;
  return others.every((place) => place.scope === first.scope)
    ? first.scope
    : first.around.find((id) => others.every((place) => place.around.includes(id)));
}

/**
 * An indicator for some places: side by side if at least two have a figure of their own for the same latest period, else
 * apart, with the reason.
 */
export function rowOf(indicator, places, peers) {
  const figures = places.map((place) => figureOf(place, indicator));
  const known = figures.filter((figure) => figure.latest);
  const row = { indicator, figures, known };
  if (known.length < 2) {
    return { ...row, apart: known.length === 0 ? 'none' : 'alone' };
  }
  if (known.some((figure) => figure.latest.period !== known[0].latest.period)) {
    return { ...row, apart: 'period' };
  }
  if (new Set(known.map((figure) => figure.holder ?? figure.place.id)).size === 1) {
    return { ...row, apart: 'same-holder' };
  }
  const period = known[0].latest.period;
  const scope = commonScope(known.map((figure) => figure.place));
  for (const figure of known) {
    figure.units = units(figure.latest.value, indicator.decimals);
    figure.peers = peersOf(peers, indicator, period, figure.place.family, scope);
    figure.rank = figure.peers?.includes(figure.units) ? rankAmong(figure.units, figure.peers) : undefined;
  }
  const oneKind = known.every((figure) => figure.place.family === known[0].place.family);
  return { ...row, period, scope, strip: oneKind && known[0].rank ? known[0].peers : undefined };
}

/** The figure of the wider place for the period of a row, or that of the place around it; none for a count. */
export function widerOf(row, wider) {
  for (const place of row.indicator.count ? [] : wider) {
    const { rows } = figureOf(place, row.indicator);
    const found = rows?.find((each) => each.period === row.period && each.state === undefined);
    if (found) {
      return { place, observation: found, rows };
    }
  }
  return undefined;
}

/**
 * Who is clearly highest and lowest: `top` are those not clearly below the highest figure, `bottom` those not clearly
 * above the lowest one, `between` those in both. `clear` says whether the two ends can be told apart at all.
 */
export function ends(row) {
  const { decimals } = row.indicator;
  const sorted = row.known.toSorted((a, b) => b.units - a.units);
  const against = (figure, other) => compared(figure.latest, other.latest, decimals);
  const near = (end) => sorted.filter((figure) => ['same', 'unclear'].includes(against(figure, end)));
  const [top, bottom] = [near(sorted[0]), near(sorted.at(-1))];
  const between = top.filter((figure) => bottom.includes(figure));
  const whole = against(sorted[0], sorted.at(-1));
  return {
    whole,
    top: top.filter((figure) => !between.includes(figure)),
    bottom: bottom.filter((figure) => !between.includes(figure)),
    between,
    difference: sorted[0].units - sorted.at(-1).units,
  };
}

/** How far the places of a row are apart among their peers: the share of peers between the highest and the lowest. */
export function spread(row) {
  const shares = row.known.map((figure) => figure.rank && figure.rank.fromTop / figure.rank.of);
  return row.known.length < row.figures.length || shares.includes(undefined)
    ? undefined
    : Math.max(...shares) - Math.min(...shares);
}
