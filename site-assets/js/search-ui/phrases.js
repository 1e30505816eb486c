// The words of the interface, which the template wrote into the form.

/** What the interface says, in the language of the page. */
export class Phrases {
  constructor(form) {
    this.texts = JSON.parse(form.dataset.words);
    this.plurals = new Intl.PluralRules(document.documentElement.lang || 'en');
  }

  has(key) {
    return key in this.texts;
  }

  /** A message with values in the places {0}, {1} … */
  say(key, ...values) {
    const pattern = this.texts[key] ?? key;
    return pattern.replace(/\{(\d)\}/g, (place, index) => values[index] ?? place);
  }

  /** A message with a number, in the plural form that the language needs. */
  count(key, number, ...values) {
    const exact = `${key}.${this.plurals.select(number)}`;
    return this.say(this.has(exact) ? exact : `${key}.other`, this.number(number), ...values);
  }

  number(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, this.texts['number.group'] ?? '');
  }

  /** A date of any precision: 2026, 2026-03 or 2026-03-07. */
  date(iso) {
    const [year, month, day] = iso.split('-');
    const name = month ? this.say(`month.${Number(month)}`) : '';
    if (day) {
      return this.say('date.day', Number(day), name, year);
    }
    return month ? this.say('date.month', name, year) : year;
  }

  /** A fault in words for readers. */
  fault(fault) {
    const reason = ['offline', 'missing'].includes(fault?.reason) ? fault.reason : 'damaged';
    return this.say(`search.fault.${reason}`);
  }
}
