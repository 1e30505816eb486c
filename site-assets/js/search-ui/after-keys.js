// Decides when to answer while somebody types.

/** Runs something at once after a pause; while keys follow each other quickly, as soon as they stop. */
export class AfterKeys {
  /** @param {number} pause in milliseconds, from which keys no longer follow each other quickly */
  constructor(pause, run) {
    this.pause = pause;
    this.run = run;
    this.last = -Infinity;
  }

  /** @param {boolean} eager whether what was typed so far is worth an answer at once */
  key(eager = true) {
    const now = performance.now();
    const rested = now - this.last > this.pause;
    this.last = now;
    this.cancel();
    if (rested && eager) {
      this.run();
    } else {
      this.timer = setTimeout(this.run, this.pause);
    }
  }

  cancel() {
    clearTimeout(this.timer);
  }
}
