// Shows what is wrong: at the top of the form, with a link to each field, and at the field.
import { element } from '../search-ui/elements.js';

/** The list of faults at the top of a form. */
export class FaultSummary {
  constructor(phrases) {
    this.phrases = phrases;
    this.list = element('ul', {});
    this.element = element('div', { class: 'fault-summary', role: 'alert', tabindex: '-1', hidden: '' },
      element('h2', {}, phrases.say('propose.problem')), this.list);
  }

  /**
   * Shows faults and moves the focus to them.
   *
   * @param told the faults, each with the field's `box` and a `text`
   */
  show(told) {
    this.list.replaceChildren(...told.map(({ box, text }) => {
      const link = element('a', { href: `#${box.focused?.id ?? ''}` }, text);
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

/** Placeholders that only the messages of the build use. */
const OF_THE_BUILD = ['record', 'key', 'kind', 'doc', 'folder', 'vocabulary'];

/** A finding in the language of the page: what is wrong with a field, and what to do. */
export function sentence({ wording, message, places }, phrases, box) {
  const key = `propose.fault.${messageOf(wording, box.field)}`;
  const told = Object.keys(places).filter((name) => !OF_THE_BUILD.includes(name)).map((name) => places[name]);
  return phrases.has(key) ? phrases.say(key, box.called, ...told) : message.replace(/'[a-z_]+'/u, box.called);
}

/** Fields that accept a plain name, and fields with only a choice, have messages of their own. */
function messageOf(wording, field) {
  const outside = field.target?.outside;
  if (wording.startsWith('MISSING')) {
    return outside ? 'missing-name' : field.vocabulary || field.target || field.values || field.group ? 'missing-choice'
      : wording === 'MISSING' || field.example.includes('[') ? 'missing' : 'missing-with-example';
  }
  return wording === 'REFERENCE' && outside ? 'reference-outside' : wording.toLowerCase().replaceAll('_', '-');
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
