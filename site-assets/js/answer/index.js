/* Shows the figure of the place that a reader chooses, and copies letters. Without it both can be read in the page. */

for (const figure of document.querySelectorAll("[data-figure]")) {
  const choice = figure.querySelector("select");
  choice?.addEventListener("change", () => show(figure, choice.selectedOptions[0]));
}

function show(figure, option) {
  if (!option.value) {
    return;
  }
  figure.querySelector("[data-value]").textContent = option.dataset.value;
  figure.querySelector("[data-unit]").hidden = false;
  const link = document.createElement("a");
  link.href = `${figure.dataset.pages}${encodeURIComponent(option.value)}.html`;
  link.textContent = option.dataset.name;
  figure.querySelector("[data-place]").replaceChildren(link);
  const elsewhere = figure.querySelector("[data-elsewhere]");
  if (elsewhere) {
    elsewhere.hidden = option.defaultSelected;
    elsewhere.querySelector("a").replaceWith(link.cloneNode(true));
  }
}

for (const button of document.querySelectorAll("[data-copy]")) {
  const text = button.closest("details").querySelector(".letter-text");
  button.hidden = false;
  button.addEventListener("click", () => copy(text, button));
}

async function copy(text, button) {
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(text.textContent);
    button.textContent = button.dataset.done;
    setTimeout(() => (button.textContent = label), 3000);
  } catch {
    getSelection().selectAllChildren(text); // the browser forbids copying: ready for the reader to copy
  }
}
