// Tells what is wrong: at the head of the form with a link to each field, and at the field.
import { element } from '../search-ui/elements.js';

/** The list of faults at the head of a form. */
export class FaultSummary {
  constructor(phrases) {
    this.phrases = phrases;
    this.list = element('ul', {});
    this.element = element('div', { class: 'fault-summary', role: 'alert', tabindex: '-1', hidden: '' },
      element('h2', {}, phrases.say('propose.problem')), this.list);
  }

  /**
   * Shows faults, and brings the reader to them.
   *
   * @param told each with the field's `box`, and `text`
   */
  show(told) {
    this.list.replaceChildren(...told.map(({ box, text }) => {
      const link = element('a', { href: `#${box.focused?.id ?? ''}` }, `${box.name}: `, element('span', { lang: 'en', dir: 'ltr' }, text));
      link.addEventListener('click', (event) => {
        event.preventDefault();
        box.focus();
      });
      return element('li', {}, link);
    }));
    this.element.hidden = told.length === 0;
    if (told.length > 0) {
      this.element.focus();
      this.element.scrollIntoView({ block: 'start' });
    }
  }
}

/** A finding as what is wrong and what to do. What a missing field is for stands above it already. */
export function sentence({ wording, message, hint }) {
  const first = `${message[0].toUpperCase()}${message.slice(1)}.`;
  return wording.startsWith('MISSING') ? `${first} Fill it in.` : `${first} ${hint}${/[.?!]$/u.test(hint) ? '' : '.'}`;
}

/** The control that a finding is about: the nearest one that its path names. */
export function controlAt(path, places) {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    if (places.has(at)) {
      return places.get(at);
    }
  }
  return null;
}
