// The stemmer for English by M. F. Porter (An algorithm for suffix stripping, Program 14(3), 1980), with the two
// changes that Porter made later in his own program: "bli" and "logi" in the second step.

/** The letters of a word up to `end`, and where the suffix that was found begins. */
class Letters {
  constructor(word) {
    this.text = word;
    this.before = word.length - 1;
  }

  last(back = 0) {
    return this.text[this.text.length - 1 - back];
  }

  /** Whether the word ends in this suffix; if so, the stem is from now on what comes before it. */
  ends(suffix) {
    if (!this.text.endsWith(suffix)) {
      return false;
    }
    this.before = this.text.length - suffix.length - 1;
    return true;
  }

  replace(suffix) {
    this.text = this.text.slice(0, this.before + 1) + suffix;
  }

  cut() {
    this.text = this.text.slice(0, this.before + 1);
  }

  drop() {
    this.text = this.text.slice(0, -1);
  }

  isConsonant(i) {
    const letter = this.text[i];
    if (letter === 'y') {
      return i === 0 || !this.isConsonant(i - 1);
    }
    return !'aeiou'.includes(letter);
  }

  /** How often a vowel is followed by a consonant in the stem. */
  measure() {
    let count = 0;
    let vowel = false;
    for (let i = 0; i <= this.before; i++) {
      const consonant = this.isConsonant(i);
      count += consonant && vowel ? 1 : 0;
      vowel = !consonant;
    }
    return count;
  }

  hasVowel() {
    for (let i = 0; i <= this.before; i++) {
      if (!this.isConsonant(i)) {
        return true;
      }
    }
    return false;
  }

  endsDouble() {
    const end = this.text.length - 1;
    return end >= 1 && this.text[end] === this.text[end - 1] && this.isConsonant(end);
  }

  /** Consonant, vowel, consonant other than w, x and y, the last of them at `end`. */
  endsShort(end) {
    return end >= 2
      && this.isConsonant(end)
      && !this.isConsonant(end - 1)
      && this.isConsonant(end - 2)
      && !'wxy'.includes(this.text[end]);
  }
}

const SECOND = [
  ['ational', 'ate'], ['tional', 'tion'], ['enci', 'ence'], ['anci', 'ance'], ['izer', 'ize'], ['bli', 'ble'],
  ['alli', 'al'], ['entli', 'ent'], ['eli', 'e'], ['ousli', 'ous'], ['ization', 'ize'], ['ation', 'ate'],
  ['ator', 'ate'], ['alism', 'al'], ['iveness', 'ive'], ['fulness', 'ful'], ['ousness', 'ous'], ['aliti', 'al'],
  ['iviti', 'ive'], ['biliti', 'ble'], ['logi', 'log'],
];
const THIRD = [
  ['icate', 'ic'], ['ative', ''], ['alize', 'al'], ['iciti', 'ic'], ['ical', 'ic'], ['ful', ''], ['ness', ''],
];
const FOURTH = [
  'al', 'ance', 'ence', 'er', 'ic', 'able', 'ible', 'ant', 'ement', 'ment', 'ent', 'ion', 'ou', 'ism', 'ate', 'iti',
  'ous', 'ive', 'ize',
];

function plurals(word) {
  if (word.last() === 's') {
    if (word.ends('sses')) {
      word.replace('ss');
    } else if (word.ends('ies')) {
      word.replace('i');
    } else if (word.last(1) !== 's') {
      word.drop();
    }
  }
  if (word.ends('eed')) {
    if (word.measure() > 0) {
      word.drop();
    }
  } else if ((word.ends('ed') || word.ends('ing')) && word.hasVowel()) {
    word.cut();
    if (word.ends('at')) {
      word.replace('ate');
    } else if (word.ends('bl')) {
      word.replace('ble');
    } else if (word.ends('iz')) {
      word.replace('ize');
    } else if (word.endsDouble()) {
      if (!'lsz'.includes(word.last())) {
        word.drop();
      }
    } else if (word.measure() === 1 && word.endsShort(word.text.length - 1)) {
      word.text += 'e';
    }
  }
}

/** Replaces the first ending that fits, if enough is left before it. */
function endings(word, pairs) {
  for (const [suffix, other] of pairs) {
    if (word.ends(suffix)) {
      if (word.measure() > 0) {
        word.replace(other);
      }
      return;
    }
  }
}

function fourth(word) {
  for (const suffix of FOURTH) {
    if (word.ends(suffix) && (suffix !== 'ion' || 'st'.includes(word.text[word.before] ?? '-'))) {
      if (word.measure() > 1) {
        word.cut();
      }
      return;
    }
  }
}

function lastLetters(word) {
  word.before = word.text.length - 1;
  if (word.last() === 'e') {
    const measure = word.measure();
    if (measure > 1 || (measure === 1 && !word.endsShort(word.text.length - 2))) {
      word.drop();
    }
  }
  if (word.last() === 'l' && word.endsDouble() && word.measure() > 1) {
    word.drop();
  }
}

/** The stem of an English word in lower case without accents. */
export function englishStem(text) {
  if (text.length <= 2) {
    return text;
  }
  const word = new Letters(text);
  plurals(word);
  if (word.ends('y') && word.hasVowel()) {
    word.replace('i');
  }
  if (word.text.length > 1) {
    endings(word, SECOND);
  }
  endings(word, THIRD);
  if (word.text.length > 1) {
    fourth(word);
  }
  lastLetters(word);
  return word.text;
}
