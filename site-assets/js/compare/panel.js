// Lines over the years as the build draws its panels (TrendChart): 320 by 240, from 0 or with a zigzag and words.
import { cutText, drawn, mark, textWidth } from './drawing.js';

const WIDTH = 320;
const HEIGHT = 240;
const FONT = 13;
const TO_NAME = 14;

/** Round numbers that divide a range (Steps). */
export function steps(low, high, about) {
  const range = high > low ? high - low : Math.max(Math.abs(high), 1);
  const raw = range / about;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].find((each) => each * power >= raw * 0.999) * power;
  const from = Math.floor(low / step + 1e-9) * step;
  return { from, step, count: Math.max(1, Math.ceil((high - from) / step - 1e-9)) };
}

/** From 0 unless all values are far from it: then small changes would not be seen. */
export function scale(values) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const fromZero = low >= 0 && low < 0.75 * high;
  return steps(fromZero ? 0 : low, Math.max(high, fromZero ? 0 : low), 4);
}

/** Heights at which labels do not touch, as near to the wanted ones as their order and the room allow. */
export function apart(wanted, gap, low, high) {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b]);
  const placed = [...wanted];
  for (const i of order.keys()) {
    placed[order[i]] = Math.max(wanted[order[i]], i === 0 ? low : placed[order[i - 1]] + gap);
  }
  let limit = high;
  for (const i of order.toReversed()) {
    placed[i] = Math.min(placed[i], limit);
    limit = placed[i] - gap;
  }
  return placed;
}

/**
 * The drawing.
 *
 * @param trend `lines` of `{ name, number, points }` where a line without a number is the wider place's and points are
 *     `[period, value]`; `periods` of `[text, label, position]`; `breaks` of `[period, label]`; `written` writes a value,
 *     `tick` one of the scale; `startsAt` says that the scale does not start at 0
 * @param alternative the finding, for readers who cannot see it
 */
export function panel(trend, alternative) {
  const values = trend.lines.flatMap((line) => line.points.map((point) => point[1]));
  const all = scale(values);
  const broken = all.from > 0;
  const used = [...new Set(trend.lines.flatMap((line) => line.points.map((point) => point[0])))].sort((a, b) => a - b);
  const ticks = Array.from({ length: all.count + 1 }, (_, i) => all.from + i * all.step);
  const labels = ticks.map((tick) => trend.tick(tick, all.step));
  const names = trend.lines.map((line) => [line.name, trend.written(line.points.at(-1)[1])]);
  const widest = Math.max(...names.map(([name, value], i) => textWidth(`${name} ${value}`, font(trend.lines[i]))));
  const gutter = TO_NAME + Math.min(widest, WIDTH * 0.44);
  const area = {
    left: Math.max(...labels.map((label) => textWidth(label, FONT))) + 6,
    right: WIDTH - gutter,
    top: 0.8 * FONT + (trend.breaks.length > 0 ? 1.25 * FONT : 0),
    bottom: HEIGHT - FONT * (broken ? 3.2 : 1.8),
  };
  const [first, last] = [trend.periods[used[0]][2], trend.periods[used.at(-1)][2]];
  const x = (period) =>
    last > first
      ? area.left + 4 + ((area.right - area.left - 8) * (trend.periods[period][2] - first)) / (last - first)
      : (area.left + area.right) / 2;
  const y = (value) => area.bottom - ((area.bottom - area.top) * (value - all.from)) / (all.step * all.count);
  const svg = drawn('svg', { role: 'img', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, 'aria-label': alternative });
  ticks.forEach((tick, i) => {
    const kind = i === 0 && !broken ? 'axis' : 'grid';
    svg.append(line(area.left, y(tick), area.right, y(tick), `c-${kind}`, 1));
    svg.append(words(labels[i], area.left - 6, y(tick) + 4.5, 'c-quiet', { 'text-anchor': 'end' }));
  });
  if (broken) {
    const zigzag = `M${area.left} ${area.bottom}l-3 -3l6 -3l-6 -3l3 -3`;
    svg.append(drawn('path', { class: 'c-axis c-line', fill: 'none', d: zigzag }));
    svg.append(words(trend.startsAt(labels[0]), 0, HEIGHT - 0.4 * FONT, 'c-quiet'));
  }
  breaks(svg, trend, used, x, area);
  periods(svg, trend, used, area);
  lines(svg, trend, used, x, y);
  endNames(svg, trend, names, x, y, area);
  return svg;
}

/** The size of regular letters as wide as those of a line's name: the names of places are bold, which is wider. */
function font(line) {
  return line.number === undefined ? FONT : 1.1 * FONT;
}

function line(x1, y1, x2, y2, kind, width) {
  return drawn('line', { class: `${kind} c-line`, 'stroke-width': width, x1, y1, x2, y2 });
}

function words(text, x, y, kind, more = {}) {
  return drawn('text', { class: kind, 'font-size': FONT, x, y, ...more }, text);
}

function breaks(svg, trend, used, x, area) {
  for (const [period, label] of trend.breaks) {
    const next = used.find((each) => each >= period);
    if (next > used[0]) {
      svg.append(line(x(next), area.top - FONT, x(next), area.bottom, 'c-break', 1.5));
      const fits = x(next) + 5 + textWidth(label, FONT) < WIDTH;
      svg.append(words(label, x(next) + (fits ? 5 : -5), area.top - 4, 'c-quiet', { 'text-anchor': fits ? 'start' : 'end' }));
    }
  }
}

function periods(svg, trend, used, area) {
  const [first, last] = [trend.periods[used[0]][0], trend.periods[used.at(-1)][0]];
  const y = area.bottom + 1.4 * FONT;
  svg.append(words(last, area.right, y, 'c-quiet', { 'text-anchor': 'end' }));
  if (used.length > 1 && textWidth(first, FONT) + textWidth(last, FONT) + 10 < area.right - area.left) {
    svg.append(words(first, area.left, y, 'c-quiet'));
  }
}

/** A gap in the periods breaks the line; points without neighbours are dots. */
function lines(svg, trend, used, x, y) {
  const gap = (from, to) => used.some((each) => each > from && each < to);
  for (const each of trend.lines.toReversed()) {
    const kind = each.number === undefined ? 'c-nation' : `c-s${each.number + 1}`;
    let path = '';
    each.points.forEach(([period, value], i) => {
      const joined = i > 0 && !gap(each.points[i - 1][0], period);
      const next = each.points[i + 1];
      path += `${joined ? 'L' : 'M'}${x(period).toFixed(1)} ${y(value).toFixed(1)}`;
      if (!joined && (next === undefined || gap(period, next[0]))) {
        svg.append(drawn('circle', { class: kind, cx: x(period), cy: y(value), r: 2.5 }));
      }
    });
    const style = each.number === undefined ? { 'stroke-width': 1.8, 'stroke-dasharray': '5 3' } : { 'stroke-width': 2.8 };
    svg.append(drawn('path', { class: `${kind} c-line`, fill: 'none', 'stroke-linejoin': 'round', d: path, ...style }));
  }
}

function endNames(svg, trend, names, x, y, area) {
  const ends = trend.lines.map((each) => each.points.at(-1));
  const wanted = ends.map(([, value]) => y(value));
  const placed = apart(wanted, 1.3 * FONT, area.top - 4, area.bottom);
  trend.lines.forEach((each, i) => {
    const at = x(ends[i][0]);
    const place = each.number !== undefined;
    if (Math.abs(placed[i] - wanted[i]) > 4 || at < area.right - 12) {
      svg.append(line(at + 6, wanted[i], area.right + TO_NAME - 3, placed[i], 'c-axis', 0.75));
    }
    svg.append(
      place
        ? mark(each.number, at, wanted[i])
        : drawn('circle', { class: 'c-nation c-hollow', cx: at, cy: wanted[i], r: 3.5 }),
    );
    const [name, value] = names[i];
    const room = WIDTH - area.right - TO_NAME + 1;
    const short = cutText(name, font(each), room - textWidth(` ${value}`, font(each)));
    const isolated = /[\u0590-\u08ff]/.test(name) ? `\u2066${value}\u2069` : value;
    const label = short === '' ? value : `${short} ${isolated}`;
    const kind = place ? `c-l${each.number + 1}` : 'c-nation';
    svg.append(words(label, area.right + TO_NAME, placed[i] + 4.5, kind, place ? { 'font-weight': 600 } : {}));
  });
}
