// Keeps drafts on the reader's own device, and nowhere else.

const PREFIX = 'waymark-draft ';

/** The draft of one form. Where the browser allows no storage, there are no drafts. */
export class Draft {
  /** @param {string} name of the form, different from all others on the site */
  constructor(name) {
    this.key = `${PREFIX}${name}`;
  }

  /** The draft, or null. */
  read() {
    try {
      const kept = JSON.parse(localStorage.getItem(this.key));
      return kept && typeof kept.values === 'object' ? kept : null;
    } catch {
      return null;
    }
  }

  /** Keeps the draft; returns whether that worked. */
  keep(draft) {
    try {
      localStorage.setItem(this.key, JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  throwAway() {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // Without storage there is no draft.
    }
  }
}
