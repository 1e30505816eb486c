// What was written is kept on the reader's own device, and nowhere else.

const PREFIX = 'waymark-draft ';

/** The draft of one form. Where nothing may be kept, it is not kept. */
export class Draft {
  /** @param {string} name of the form, unlike that of any other on the site */
  constructor(name) {
    this.key = `${PREFIX}${name}`;
  }

  /** What was kept, or null. */
  read() {
    try {
      const kept = JSON.parse(localStorage.getItem(this.key));
      return kept && typeof kept.values === 'object' ? kept : null;
    } catch {
      return null;
    }
  }

  /** Whether it could be kept. */
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
      // Then there is none.
    }
  }
}
