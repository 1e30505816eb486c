// Writes below a map which area a reader points at or touches, and its value. Areas take no tab stops: for readers with
// a keyboard the table says the same.
for (const chart of document.querySelectorAll('.chart')) {
  const line = chart.querySelector('.chart-value');
  if (line) {
    const say = (event) => {
      const title = event.target.closest('[data-code]')?.querySelector('title');
      if (title) {
        line.textContent = title.textContent;
      }
    };
    // A finger that is put down also points.
    chart.addEventListener('pointerover', say);
  }
}
