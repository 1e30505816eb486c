// A button beside each line of code that copies it. Without this script one press selects the line.
for (const list of document.querySelectorAll('.code-lines[data-copy]')) {
  for (const line of list.querySelectorAll('pre')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = list.dataset.copy;
    button.addEventListener('click', () => copy(line, button, list.dataset));
    line.after(button);
  }
}

async function copy(line, button, { copy: label, copied }) {
  try {
    await navigator.clipboard.writeText(line.textContent);
    button.textContent = copied;
    setTimeout(() => (button.textContent = label), 3000);
  } catch {
    getSelection().selectAllChildren(line); // the browser forbids copying: ready for the reader to copy
  }
}
