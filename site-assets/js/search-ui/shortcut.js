// The key that leads to the search. It can be turned off, for people who use speech input (WCAG 2.2, 2.1.4).
const KEY = '/';
const SETTING = 'waymark-search-key';

/** Whether the reader wants the key. */
export function isSlashWanted() {
  try {
    return localStorage.getItem(SETTING) !== 'off';
  } catch {
    return true; // storage is not allowed
  }
}

/** Keeps whether the reader wants the key. */
export function wantSlash(wanted) {
  try {
    localStorage.setItem(SETTING, wanted ? 'on' : 'off');
  } catch {
    // Without storage the choice holds for this page only.
  }
}

/** Goes to a field when the key is pressed where nothing is being written. */
export function goToSearchOnSlash(input) {
  document.addEventListener('keydown', (event) => {
    const held = event.ctrlKey || event.metaKey || event.altKey;
    const writing = event.target.closest?.('input, textarea, select, [contenteditable]');
    if (event.key === KEY && !held && !writing && isSlashWanted()) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
}
