// Drawings with the classes of css/components/chart.css. Text is always set as text.

const SVG = 'http://www.w3.org/2000/svg';

/** The marks repeat the hues of places: circle, square, triangle, diamond, triangle upside down. */
const SHAPES = [
  'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z',
  'M-4.5 -4.5H4.5V4.5H-4.5Z',
  'M-5.5 4.5L0 -5.5L5.5 4.5Z',
  'M-6 0L0 -6L6 0L0 6Z',
  'M-5.5 -4.5L0 5.5L5.5 -4.5Z',
];

/** An element of a drawing. */
export function drawn(name, attributes, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** The mark of the place with this number, around a point. */
export function mark(number, x = 0, y = 0) {
  return drawn('path', { class: `c-s${number + 1} c-mark`, d: SHAPES[number], transform: `translate(${x} ${y})` });
}

/** The mark of a place beside its name. */
export function keyMark(number) {
  return drawn(
    'svg',
    { class: 'compare-mark', viewBox: '-7 -7 14 14', width: 14, height: 14, 'aria-hidden': 'true', focusable: 'false' },
    mark(number),
  );
}

/** The approximate width of a text in any sans serif font, as the build estimates it (TextWidth). */
export function textWidth(text, size) {
  let ems = 0;
  for (const c of text) {
    if (/[\u2066-\u2069]/.test(c)) {
      continue;
    }
    if ("iljtfrI.,:;'|!()[] -\u2019".includes(c)) {
      ems += 0.32;
    } else if ('mwMW@%'.includes(c)) {
      ems += 0.88;
    } else if (/\d/.test(c)) {
      ems += 0.57;
    } else if (/\p{Lu}/u.test(c)) {
      ems += 0.68;
    } else {
      ems += c.codePointAt(0) < 0x2e80 ? 0.55 : 1;
    }
  }
  return ems * size * 1.08;
}

/** A text cut after a word, or within its first one, where it is too wide. */
export function cutText(text, size, room) {
  if (textWidth(text, size) <= room) {
    return text;
  }
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const part = `${words.slice(0, count).join(' ')}…`;
    if (textWidth(part, size) <= room) {
      return part;
    }
  }
  const letters = [...words[0]];
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, size) > room) {
    letters.pop();
  }
  return letters.length === 0 ? '' : `${letters.join('')}…`;
}
