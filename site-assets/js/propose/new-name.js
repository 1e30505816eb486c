// An organisation that the catalogue does not describe yet: its name is enough, and a form leads to describing it.
import { element } from '../search-ui/elements.js';
import { isNamedBy } from './checks.js';
import { nearOptions } from './near-names.js';

const MOST_MEANT = 3;

/** Says below a field that a name is new, which known names are similar, and where to describe it. */
export class NewName {
  /**
   * @param target of the field: the kind that it names
   * @param {FormContext} context what all fields share
   * @param offered the options
   * @param choose called with the option to use instead of the name
   */
  constructor(target, context, offered, choose) {
    Object.assign(this, { target, context, offered, choose });
    this.element = element('div', { class: 'new-name', role: 'status' });
  }

  /** Shows this for a value that is not among the options, and nothing for others. */
  show(value) {
    const isNew = value !== '' && isNamedBy(this.target, value) && !this.offered.some((option) => option.value === value);
    this.element.replaceChildren(...(isNew ? this.told(value) : []));
  }

  told(name) {
    const { phrases } = this.context;
    const meant = nearOptions(name, this.offered, MOST_MEANT).map((option) => {
      const button = element('button', { type: 'button', class: 'second' }, option.label);
      button.addEventListener('click', () => this.choose(option));
      return element('li', {}, button);
    });
    return [
      element('p', {}, phrases.say('propose.new-name', name)),
      ...(meant.length === 0 ? [] : [element('p', {}, phrases.say('propose.meant')), element('ul', {}, ...meant)]),
      element('p', {}, describeLink(this.target.name, name, this.context)),
    ];
  }
}

/** A link to the form that describes a name. The draft is kept, and that form links back. */
export function describeLink(kind, name, { phrases, leave }) {
  const query = new URLSearchParams({ name, back: location.pathname.split('/').at(-1) + location.search });
  const link = element('a', { href: `${kind}.html?${query}` }, phrases.say('propose.describe', name));
  link.addEventListener('click', () => {
    if (!leave()) {
      link.target = '_blank'; // without a draft this page has to stay open
    }
  });
  return link;
}

/** The form from which the reader came, by the address: another form of this site. Null where it is anything else. */
export function wayBack(back) {
  try {
    const url = new URL(back, location.href);
    const here = new URL('.', location.href).href;
    return /^[a-z-]+\.html(?:\?|$)/u.test(url.href.slice(here.length)) && url.href.startsWith(here) ? url.href : null;
  } catch {
    return null;
  }
}
