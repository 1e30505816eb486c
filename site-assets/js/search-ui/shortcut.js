// The key that leads to the search. It can be turned off, for those who speak to their computer (WCAG 2.2, 2.1.4).
const KEY = '/';
const SETTING = 'waymark-search-key';

/** Whether the reader wants the key. */
export function isSlashWanted() {
  try {
    return localStorage.getItem(SETTING) !== 'off';
  } catch {
    return true; // where nothing may be kept
  }
}

/** Keeps whether the reader wants the key. */
export function wantSlash(wanted) {
  try {
    localStorage.setItem(SETTING, wanted ? 'on' : 'off');
  } catch {
    // Then it holds for this page only.
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
