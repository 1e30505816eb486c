// The words of a query together: which of them matter, and which form a phrase that other words can stand for.

/** Longer phrases, in words, are never looked up. */
const LONGEST_PHRASE = 5;

export class QueryWords {
  /** @param clauses those without quotes, exclusion and field */
  constructor(clauses, reader) {
    this.words = clauses.flatMap((clause) => clause.words);
    this.reader = reader;
    this.stems = this.words.map((word) => reader.stem(word));
    this.phrases = this.words.map(() => []);
    this.weigh();
  }

  weigh() {
    const questions = this.words.map((word) => this.reader.isQuestion(word));
    const vague = this.words.map((word) => this.reader.isVague(word));
    const indexed = this.stems.map((stem) => stem !== '');
    const matters = this.words.some((_, i) => !questions[i] && indexed[i]);
    const tells = this.words.some((_, i) => !questions[i] && !vague[i] && indexed[i]);
    this.leftOut = questions.map((each) => each && matters);
    this.vague = vague.map((each) => each && tells);
  }

  /** The stems of the words that are looked for. */
  needed() {
    return this.stems.filter((stem, at) => stem !== '' && !this.leftOut[at]);
  }

  /** Looks up each run of words, except those that begin with a question word. */
  async join() {
    const { stems } = this;
    for (let first = 0; first < stems.length; first++) {
      if (this.leftOut[first] || stems[first] === '') {
        continue;
      }
      let key = stems[first];
      let count = 1;
      for (let last = first + 1; last < stems.length && count < LONGEST_PHRASE; last++) {
        if (stems[last] !== '') {
          key += ` ${stems[last]}`;
          count++;
          const form = this.words.slice(first, last + 1).join(' ');
          const found = await this.reader.alternates(key, form, 1024);
          for (let i = first; i <= last; i++) {
            this.phrases[i].push(...found);
          }
        }
      }
    }
  }

  /** Whether the word at a place is not looked for. */
  isLeftOut(at) {
    return this.leftOut[at] === true;
  }

  /** Whether the word at a place says little. */
  isVague(at) {
    return this.vague[at] === true;
  }

  /** The reading of the word at a place, with what can stand for the phrases that it is part of. */
  joined(reading, at) {
    const more = this.phrases[at] ?? [];
    if (more.length === 0) {
      return reading;
    }
    const alone = reading.terms.length === 0 && reading.how === 'unknown';
    return { ...reading, how: alone ? 'related' : reading.how, terms: [...reading.terms, ...more] };
  }
}
