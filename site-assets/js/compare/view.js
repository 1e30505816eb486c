// The sections of a comparison. The order of places is that of the address; each keeps its mark and hue throughout.
import { element } from '../search-ui/elements.js';
import { keyMark } from './drawing.js';
import { panel } from './panel.js';
import { widerOf } from './rows.js';
import { strip } from './strip.js';
import { FigureWords, rankWords, units } from './values.js';

/** As many charts are drawn at once, and as many figures shown where none is a headline; the others when opened. */
const FEW = 4;

/** A section with its heading. */
function section(id, heading, ...children) {
  const title = element('h2', { id: `${id}-heading` }, heading);
  return element('section', { id, 'aria-labelledby': `${id}-heading` }, title, ...children);
}

export class ComparisonView {
  /** @param comparison `{ places, wider, side, apart, words }` */
  constructor(comparison, sentences) {
    Object.assign(this, comparison);
    this.sentences = sentences;
    this.phrases = sentences.phrases;
  }

  name(place) {
    return this.sentences.name(place.id);
  }

  sections() {
    const { side } = this;
    return [this.table(), this.charts(side), this.mind(side), this.apartFrom()].filter((each) => each !== null);
  }

  table() {
    const { sentences, side } = this;
    if (side.length === 0) {
      return section('side', sentences.say('side'), element('p', {}, sentences.say('none')));
    }
    const headlines = side.filter((row) => row.indicator.headline);
    const shown = headlines.length > 0 && side.length > FEW ? headlines : side.slice(0, FEW);
    const others = side.filter((row) => !shown.includes(row));
    const themes = [...new Set(others.map((row) => row.indicator.theme))];
    const folded = themes.map((theme) => this.folded(theme, others.filter((row) => row.indicator.theme === theme)));
    return section('side', sentences.say('side'), this.rows(shown, this.caption(), 'place'), ...folded);
  }

  /** Figures side by side. */
  rows(rows, caption, key) {
    const head = element('tr', {});
    this.places.forEach((place, number) => {
      const level = element('small', {}, this.words.levels[place.level] ?? '');
      head.append(element('th', { scope: 'col', id: `${key}-${number}` }, keyMark(number), ' ', this.name(place), level));
    });
    const many = this.places.length > 3 ? ' compare-many' : '';
    const bodies = rows.map((row) => this.body(row, key));
    return element('table', { class: `compare-table${many}` }, element('caption', {}, caption), element('thead', {}, head), ...bodies);
  }

  /** The values of a theme, and more when a reader opens it. */
  folded(theme, rows) {
    const values = rows.map((row) => {
      const words = new FigureWords(row.indicator, this.phrases);
      const each = row.figures.map(({ latest }) => (latest ? words.of(latest.value) : '–'));
      return element('span', {}, row.indicator.name, ' ', element('b', {}, each.join(' / ')));
    });
    const summary = element('summary', {}, element('h3', {}, theme), element('span', { class: 'figure-values' }, ...values));
    const details = element('details', {}, summary);
    const open = () => details.append(this.rows(rows, theme, `place-${rows[0].indicator.id}`));
    details.addEventListener('toggle', open, { once: true });
    return element('div', { class: 'figures' }, details);
  }

  caption() {
    const scopes = new Set(this.side.filter((row) => row.known[0].rank).map((row) => row.scope));
    const [scope] = scopes;
    const says = [this.sentences.say('caption')];
    if (scopes.size === 1) {
      says.push(this.sentences.say('caption.scope', this.sentences.inside(scope)));
    }
    return says.join(' ');
  }

  body(row, key) {
    const { indicator } = row;
    const id = `figure-${indicator.id}`;
    const link = element('a', { href: indicator.href }, indicator.name);
    const when = element('span', { class: 'note' }, this.sentences.period(indicator, row.period));
    const span = this.places.length;
    const head = element('tr', {}, element('th', { id, colspan: span, scope: 'rowgroup' }, link, ' ', when));
    const values = element('tr', { class: 'compare-values' });
    row.figures.forEach((figure, number) => {
      const who = element('span', { class: 'compare-who' }, keyMark(number), ' ', this.name(figure.place));
      values.append(element('td', { headers: `${key}-${number} ${id}` }, who, ...this.cell(figure, indicator)));
    });
    const last = element('td', { colspan: span, headers: id });
    const wider = widerOf(row, this.wider);
    if (row.strip) {
      last.append(this.strip(row, wider));
    }
    last.append(element('p', {}, this.sentences.row(row, wider).join(' ')));
    for (const note of new Set(row.known.map((figure) => figure.note ?? '').filter((each) => each !== ''))) {
      const noted = row.known.filter((figure) => figure.note === note);
      const who = noted.length < row.known.length ? `${this.sentences.placed(noted)}: ` : '';
      last.append(element('p', { class: 'note' }, who + note));
    }
    last.append(...this.sentences.mind(row).map((each) => element('p', { class: 'note' }, each)));
    return element('tbody', {}, head, values, element('tr', {}, last));
  }

  cell(figure, indicator) {
    if (!figure.latest) {
      return [element('span', { class: 'note' }, this.sentences.state(figure.state))];
    }
    const words = new FigureWords(indicator, this.phrases);
    const cells = [
      element('b', {}, words.of(figure.latest.value)),
      ' ',
      element('span', { class: 'compare-unit' }, indicator.unit),
    ];
    const notes = [];
    if (figure.rank) {
      const rank = rankWords(figure.rank, this.phrases);
      notes.push(this.phrases.say('place.table.of', rank, this.phrases.number(figure.rank.of)));
    }
    if (figure.holder) {
      notes.push(this.sentences.say('county', this.sentences.name(figure.holder)));
    }
    return [...cells, ...notes.map((note) => element('span', { class: 'compare-rank' }, note))];
  }

  strip(row, wider) {
    const words = new FigureWords(row.indicator, this.phrases);
    const written = (number) => words.shown(number);
    const alternative = this.sentences.say(
      'strip', row.indicator.name, this.sentences.values(row), written(row.strip[0]), written(row.strip.at(-1)),
    );
    const other = wider && {
      label: `${this.sentences.short(wider.place.id)} ${words.of(wider.observation.value)}`,
      units: units(wider.observation.value, row.indicator.decimals),
    };
    return strip(row, other, written, alternative);
  }

  /** Small multiples of what has several periods: the headline figures first. */
  charts(side) {
    const trends = side.map((row) => this.trend(row)).filter((trend) => trend !== null);
    if (trends.length === 0) {
      return null;
    }
    const sorted = [...trends.filter((each) => each.headline), ...trends.filter((each) => !each.headline)];
    const panels = (some) => element('div', { class: 'panels' }, ...some.map((trend) => this.figure(trend)));
    const children = [panels(sorted.slice(0, FEW))];
    const rest = sorted.slice(FEW);
    if (rest.length > 0) {
      const label = this.sentences.say('over.more', this.phrases.number(rest.length));
      const more = element('details', {}, element('summary', {}, label));
      more.addEventListener('toggle', () => more.append(panels(rest)), { once: true });
      children.push(more);
    }
    return section('over', this.sentences.say('over'), ...children);
  }

  /** The lines of a row: periods as long as the latest and no later; null if there is only one. */
  trend(row) {
    const { indicator, period } = row;
    const months = indicator.periods[period][3];
    const points = (rows) =>
      rows
        .filter((each) => each.state === undefined && each.period <= period && indicator.periods[each.period][3] === months)
        .map((each) => [each.period, each.value]);
    const lines = row.known.map((figure) => ({
      name: this.sentences.short(figure.holder ?? figure.place.id),
      number: row.figures.indexOf(figure),
      points: points(figure.rows),
    }));
    const first = Math.min(...lines.map((each) => each.points[0][0]));
    const wider = widerOf(row, this.wider);
    const around = wider ? points(wider.rows).filter(([each]) => each >= first) : [];
    if (around.length > 0) {
      lines.push({ name: this.sentences.short(wider.place.id), points: around });
    }
    const words = new FigureWords(indicator, this.phrases);
    return first === period
      ? null
      : {
          indicator,
          headline: indicator.headline,
          lines,
          periods: indicator.periods,
          breaks: indicator.breaks.filter(([each]) => each > first && each <= period),
          written: (value) => words.of(value),
          tick: (value, step) => this.tick(indicator, value, step),
          startsAt: (value) => this.phrases.say('chart.starts', value),
        };
  }

  /** A round number on a scale, with as many decimals as its steps need. */
  tick(indicator, value, step) {
    let decimals = 0;
    while (decimals < 9 && Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) > 1e-6) {
      decimals++;
    }
    const rounded = Number(value.toFixed(decimals));
    return new FigureWords({ ...indicator, decimals }, this.phrases).of(rounded);
  }

  figure(trend) {
    const { indicator } = trend;
    const id = `over-${indicator.id}`;
    const lines = trend.lines.map(({ name, points }) => {
      const [from, to] = [points[0], points.at(-1)];
      const said = (period) => indicator.periods[period][0];
      return this.sentences.say(
        'over.alt.line', name, trend.written(from[1]), said(from[0]), trend.written(to[1]), said(to[0]),
      );
    });
    const alternative = this.sentences.say('over.alt', indicator.name, lines.join(' '));
    return element(
      'figure',
      { class: 'chart', 'aria-labelledby': id },
      element('h3', { class: 'chart-title', id }, indicator.name),
      element('p', { class: 'chart-measure' }, indicator.unit),
      panel(trend, alternative),
    );
  }

  mind(side) {
    const says = [...this.similar(), ...this.scopes(side)];
    const warned = side.filter((row) => row.indicator.not.length > 0);
    if (says.length + warned.length === 0) {
      return null;
    }
    const list = element('ul', {}, ...says.map((each) => element('li', {}, each)));
    const children = says.length > 0 ? [list] : [];
    if (warned.length > 0) {
      const facts = warned.map(({ indicator }) =>
        element('div', {}, element('dt', {}, indicator.name), ...indicator.not.map((each) => element('dd', {}, each))),
      );
      const summary = element('summary', {}, this.sentences.say('mind.must-not'));
      children.push(element('details', {}, summary, element('dl', { class: 'facts' }, ...facts)));
    }
    return section('mind', this.sentences.say('mind'), ...children);
  }

  /** Which places are among those most like the first, by which method. */
  similar() {
    const [first, ...others] = this.places;
    const found = (first.similar ?? []).filter(([id]) => others.some((place) => place.id === id));
    const says = found.map(([id, distance]) =>
      this.sentences.say(
        'mind.similar', this.sentences.name(id), this.name(first), this.decimal(distance),
      ),
    );
    return says.length > 0 ? [`${says.join(' ')} ${this.words.similar[first.family] ?? ''}`] : [];
  }

  decimal(number) {
    const plain = { prefix: '', suffix: '', decimals: 2 };
    return new FigureWords(plain, this.phrases).of(number);
  }

  scopes(side) {
    const says = [];
    const scope = side.find((row) => row.known[0].rank)?.scope;
    if (scope && this.places.some((place) => place.scope !== scope)) {
      says.push(this.sentences.say('mind.scope', this.sentences.inside(scope)));
    }
    const levels = new Set(this.places.map((place) => place.family));
    if (levels.size > 1) {
      const all = this.places.map((place) => `${this.name(place)} (${this.words.levels[place.level] ?? ''})`);
      says.push(this.sentences.say('mind.levels', this.sentences.list(all)));
    }
    return says;
  }

  apartFrom() {
    const empty = this.apart.filter((row) => row.apart === 'none');
    const facts = this.apart
      .filter((row) => row.apart !== 'none')
      .map((row) =>
        element('div', {}, element('dt', {}, row.indicator.name), element('dd', {}, this.sentences.apart(row))),
      );
    const children = facts.length > 0 ? [element('dl', { class: 'facts' }, ...facts)] : [];
    if (empty.length > 0) {
      const names = this.sentences.list(empty.map((row) => row.indicator.name));
      children.push(element('p', { class: 'note' }, this.sentences.say('not.none', names)));
    }
    return children.length > 0 ? section('not', this.sentences.say('not'), ...children) : null;
  }
}
