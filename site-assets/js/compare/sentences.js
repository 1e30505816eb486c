// The sentences of a comparison. Each follows from the figures by a rule; none is written for a place.
import { compared, FigureWords } from './values.js';
import { ends, spread } from './rows.js';

export class Sentences {
  constructor(phrases, words, names) {
    this.phrases = phrases;
    this.words = words;
    this.names = names;
  }

  say(key, ...values) {
    return this.phrases.say(`compare.${key}`, ...values);
  }

  name(id) {
    return this.names.get(id)?.[1] ?? id;
  }

  inside(id) {
    return this.words.inside[id] ?? this.name(id);
  }

  /** The name for a chart, which has little room. */
  short(id) {
    return this.words.short[id] ?? this.name(id);
  }

  /** "a, b and c" */
  all(names) {
    const list = this.list(names.slice(0, -1));
    return names.length < 2 ? (names[0] ?? '') : this.phrases.say('place.pair', list, names.at(-1));
  }

  list(names) {
    return names.length === 0 ? '' : names.reduce((a, b) => this.phrases.say('place.list', a, b));
  }

  period(indicator, period) {
    return indicator.periods[period][1];
  }

  state(state) {
    const key = `absence.${state}`;
    return this.phrases.say(this.phrases.has(key) ? key : 'absence.unknown');
  }

  placed(figures) {
    return this.all(figures.map((figure) => this.name(figure.place.id)));
  }

  /** Who is higher, as far as the figures can be told apart, and how all compare with the wider place. */
  row(row, wider) {
    const { whole, top, bottom, between, difference } = ends(row);
    const two = row.known.length === 2;
    if (whole === 'same' || whole === 'unclear') {
      return [this.say(`${whole}.${two ? 'two' : 'all'}`), ...this.against(row, wider)];
    }
    const says = [this.say(two ? 'higher' : 'highest', this.placed(top), this.placed(bottom))];
    if (two) {
      says.push(this.say('difference', this.difference(row.indicator, difference)));
    }
    for (const group of [top, bottom]) {
      if (group.some((figure) => figure.units !== group[0].units)) {
        says.push(this.say('unclear.top', this.placed(group)));
      }
    }
    if (between.length > 0) {
      says.push(this.say('unclear.between', this.placed(between)));
    }
    return [...says, ...this.against(row, wider)];
  }

  /** A difference of percentages is in percentage points. */
  difference(indicator, difference) {
    const words = new FigureWords(indicator, this.phrases);
    return indicator.suffix === '%'
      ? this.say('points', words.digits(difference, indicator.decimals))
      : words.shown(difference);
  }

  against(row, wider) {
    if (!wider) {
      return [];
    }
    const how = new Set(
      row.known.map((figure) => compared(figure.latest, wider.observation, row.indicator.decimals)),
    );
    const key = { higher: 'above', lower: 'below' }[how.size === 1 ? [...how][0] : ''];
    const value = new FigureWords(row.indicator, this.phrases).of(wider.observation.value);
    return key ? [this.say(key, this.inside(wider.place.id), value)] : [];
  }

  /** Where the places are furthest apart and closest among their peers, and how much can be compared. */
  summary(side, apart) {
    const ranked = side.filter((row) => spread(row) !== undefined).sort((a, b) => spread(b) - spread(a));
    const says = [];
    // A difference that could be chance does not set places apart.
    const first = ranked.find((row) => !['same', 'unclear'].includes(ends(row).whole));
    const last = ranked.at(-1);
    if (ranked.length > 2 && first && first !== last) {
      says.push(this.say('furthest', first.indicator.name, this.values(first), last.indicator.name, this.values(last)));
    }
    if (apart.length > 0) {
      const all = side.length + apart.length;
      says.push(this.say('some', this.phrases.number(all), this.phrases.number(side.length)));
    }
    return says;
  }

  /** "Southwark 5.6%, Lambeth 6.2%" */
  values(row) {
    const words = new FigureWords(row.indicator, this.phrases);
    return this.list(row.known.map((figure) => `${this.name(figure.place.id)} ${words.of(figure.latest.value)}`));
  }

  /** Why an indicator is not put side by side. */
  apart(row) {
    const { indicator } = row;
    if (row.apart === 'same-holder') {
      return this.say('not.same-holder', this.name(row.known[0].holder ?? row.known[0].place.id));
    }
    const newest = Math.max(...row.known.map((figure) => figure.latest.period));
    const each = row.figures.map((figure) => this.say('not.state', this.name(figure.place.id), this.stand(figure, indicator, newest)));
    return row.apart === 'period'
      ? this.say('not.period', each.join('; '))
      : this.say('not.alone', this.placed(row.known), each.filter((_, i) => !row.figures[i].latest).join('; '));
  }

  /** The period of a place's latest figure; and why it has none for the newest one, if the source says so. */
  stand(figure, indicator, newest) {
    if (!figure.latest) {
      return this.state(figure.state);
    }
    const period = this.period(indicator, figure.latest.period);
    const held = figure.rows.find((row) => row.period === newest && row.state);
    return held ? `${period} (${this.say('state.at', this.state(held.state), this.period(indicator, newest))})` : period;
  }

  /** What to mind before comparing: whose figures, how sure, how large, what changed. */
  mind(row) {
    const words = new FigureWords(row.indicator, this.phrases);
    const says = row.known
      .filter((figure) => figure.holder)
      .map((figure) => this.say('mind.county', this.name(figure.place.id), this.name(figure.holder)));
    const limits = row.known.filter((figure) => figure.latest.upper !== undefined);
    if (limits.length > 0) {
      const ranges = limits.map(({ place, latest }) =>
        this.say('mind.range', this.name(place.id), words.of(latest.lower), words.of(latest.upper)),
      );
      says.push(this.say('mind.interval', this.list(ranges)));
    }
    const sorted = row.known.toSorted((a, b) => b.units - a.units);
    if (row.indicator.count && sorted.at(-1).units > 0 && sorted[0].units > 3 * sorted.at(-1).units) {
      const times = this.phrases.number(Math.round(sorted[0].units / sorted.at(-1).units));
      says.push(this.say('mind.count', times, this.name(sorted[0].place.id), this.name(sorted.at(-1).place.id)));
    }
    const first = Math.min(...row.known.map((figure) => figure.rows[0].period));
    for (const [period, label, note] of row.indicator.breaks) {
      if (period > first && period <= row.period) {
        says.push(this.say('mind.break', label, note && `${note}.`).trim());
      }
    }
    return says;
  }
}
