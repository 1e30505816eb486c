// Makes elements. Text is always set as text: nothing that anyone wrote becomes markup.

/**
 * An element.
 *
 * @param {string} name such as `li`
 * @param {object} attributes those that are null are left out
 * @param children elements and texts
 */
export function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) {
      made.setAttribute(key, value);
    }
  }
  made.append(...children);
  return made;
}

/** The parts of a text as nodes; marked parts are in `mark` elements. */
export function markedText(parts) {
  return parts.map((part) => (part.marked ? element('mark', {}, part.text) : part.text));
}
