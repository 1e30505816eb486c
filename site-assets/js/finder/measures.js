// Which indicators have all figures that a need asks for. The rules are those of the class MissingSeries.
import { first, last } from './days.js';

/** Answers needs by the figures of indicators. */
export class Measures {
  constructor(facts) {
    this.facts = facts;
  }

  /** The indicators whose figures meet a need that says what it is about: open to all, for everyone or for these people. */
  of(need) {
    const { indicators } = this.facts;
    return need.themes.length === 0 || need.crossed.length > 0 ? []
      : [...indicators.keys()].filter((number) => this.isAbout(indicators[number], need) && this.has(indicators[number], need));
  }

  isAbout(indicator, need) {
    const themes = this.facts.withAbove('themes', indicator.themes);
    const populations = this.facts.withAbove('populations', indicator.populations);
    return need.themes.every((theme) => themes.has(theme)) && need.populations.every((group) => populations.has(group));
  }

  /** Whether there are figures for each place, at the level and for the time. */
  has(indicator, { places, level, since }) {
    const inTime = since === '' || (last(indicator.ends) >= first(since) && first(indicator.begins) <= last(since));
    const placed = places.length === 0
      ? level < 0 || [...indicator.places].some((place) => this.isAt(place, level))
      : places.every((place) => this.covers(indicator, place, level));
    return inTime && placed;
  }

  /** Whether there is a figure for a place, or for all its parts at a level; half of the areas next to each other may lack one. */
  covers(indicator, place, level) {
    if (level < 0 || this.isAt(place, level)) {
      return indicator.places.has(place);
    }
    const parts = this.facts.parts[place].filter((part) => this.holds(part, level));
    const areas = parts.filter((part) => this.isAt(part, level));
    const known = areas.filter((area) => indicator.places.has(area)).length;
    return parts.length > 0 && 2 * known >= areas.length
      && parts.every((part) => areas.includes(part) || this.covers(indicator, part, level));
  }

  holds(place, level) {
    return this.isAt(place, level) || this.facts.parts[place].some((part) => this.holds(part, level));
  }

  isAt(place, level) {
    const own = this.facts.areas.values[place].level;
    return own >= 0 && this.facts.withAbove('levels', [own]).has(level);
  }
}
