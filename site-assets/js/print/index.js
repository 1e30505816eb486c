// A button that prints the page. Without this script it does nothing, so it is hidden there.
for (const button of document.querySelectorAll('button[data-print]')) {
  button.addEventListener('click', () => window.print());
}
