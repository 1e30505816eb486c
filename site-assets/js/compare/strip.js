// Where the places of a row are among their peers: a tick for each peer, and the marks of the places above them.
import { drawn, mark, textWidth } from './drawing.js';

const TOP = 20;
const TICK = 26;
const LEVEL = 13;

/** Marks nearer than this, in per cent of the width, are drawn one above the other: on a phone they would touch. */
const TOUCH = 4.5;

/** A phone's width less its margins, to know which words touch. */
const NARROW = 328;

/**
 * The drawing, as wide as its room.
 *
 * @param row with the figures of its peers
 * @param wider the wider place's `{ label, units }` or undefined
 * @param written writes a number of units
 * @param alternative the finding, for readers who cannot see it
 */
export function strip(row, wider, written, alternative) {
  const [low, high] = [row.strip[0], row.strip.at(-1)];
  const at = (number) => (high > low ? 3 + (94 * (number - low)) / (high - low) : 50);
  const levels = stacked(row, at);
  const above = LEVEL * Math.max(...levels.map((each) => each.level));
  const [top, end] = [TOP + above, TOP + above + TICK];
  const svg = drawn('svg', { class: 'compare-strip', role: 'img', 'aria-label': alternative, height: end + 20 });
  const ticks = [...new Set(row.strip.map((number) => Math.round(10 * at(number))))];
  svg.append(
    drawn(
      'svg',
      { x: 0, y: top, width: '100%', height: TICK, viewBox: '0 0 1000 10', preserveAspectRatio: 'none' },
      drawn('path', { class: 'c-ticks', d: ticks.map((x) => `M${x} 0V10`).join('') }),
    ),
  );
  const marks = [];
  for (const { number, level, x } of levels) {
    const y = top - 8 - LEVEL * level;
    const line = { x1: `${x}%`, x2: `${x}%`, y1: y, y2: end };
    svg.append(drawn('line', { class: 'c-halo', ...line }));
    svg.append(drawn('line', { class: `c-s${number + 1} c-line`, 'stroke-width': 3, ...line }));
    marks.push(drawn('svg', { x: `${x}%`, y, overflow: 'visible', width: 1, height: 1 }, mark(number)));
  }
  svg.append(...marks);
  endValues(svg, [written(low), written(high)], end + 15);
  if (wider) {
    widerMark(svg, wider, at(wider.units), [written(low), written(high)], end);
  }
  return svg;
}

/** The level of each mark, chosen so that none touches another. */
function stacked(row, at) {
  const placed = [];
  for (const figure of row.known.toSorted((a, b) => a.units - b.units)) {
    const x = at(figure.units);
    let level = 0;
    while (placed.some((other) => other.level === level && Math.abs(other.x - x) < TOUCH)) {
      level++;
    }
    placed.push({ number: row.figures.indexOf(figure), level, x });
  }
  return placed;
}

function endValues(svg, [low, high], y) {
  svg.append(drawn('text', { class: 'c-quiet', x: '3%', y }, low));
  if (low !== high) {
    svg.append(drawn('text', { class: 'c-quiet', x: '97%', y, 'text-anchor': 'end' }, high));
  }
}

/** The wider place's figure below the ticks; on a line of its own where it would touch the ends. */
function widerMark(svg, wider, x, [low, high], end) {
  const half = (50 * textWidth(wider.label, 13)) / NARROW;
  const free = x - half > 5 + (100 * textWidth(low, 13)) / NARROW && x + half < 95 - (100 * textWidth(high, 13)) / NARROW;
  if (x < 0 || x > 100) {
    return;
  }
  const anchor = x - half < 0 ? 'start' : x + half > 100 ? 'end' : 'middle';
  if (!free) {
    svg.setAttribute('height', end + 36);
  }
  svg.append(drawn('line', { class: 'c-axis c-line', x1: `${x}%`, x2: `${x}%`, y1: end - 3, y2: end + 4 }));
  svg.append(drawn('text', { class: 'c-quiet', x: `${x}%`, y: end + (free ? 15 : 31), 'text-anchor': anchor }, wider.label));
}
