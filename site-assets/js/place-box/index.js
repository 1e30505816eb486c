// A field that leads to the page of a place. The names come when a reader first uses it.
import { match, folded } from './match.js';

/** The answer of the server as JSON; null if there is none. */
async function json(address) {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/** The places that a text means: by name, other name or code, else by postcode with the share of each in per cent. */
async function find(text, form, names) {
  const places = match(text, names);
  if (places.length > 0 || !form.dataset.postcodes) {
    return places.map((place) => ({ place }));
  }
  const postcodes = (await (form.postcodes ??= json(new URL(form.dataset.postcodes, document.baseURI)))) ?? {};
  // A whole postcode counts by its first half.
  const half = text.trim().toUpperCase().replace(/\s+/g, ' ').replace(/ ?\d[A-Z]{2}$/, '');
  const found = postcodes[text.trim().toUpperCase()] ?? postcodes[half] ?? [];
  return found
    .map(([id, share]) => ({ place: names.find((name) => name[0] === id), share }))
    .filter((each) => each.place);
}

function address(place, form) {
  return new URL(`${form.dataset.folder}${encodeURIComponent(place[0])}.html`, document.baseURI).href;
}

/** Shows several places to choose from, or says that there is none. */
function answer(found, text, form) {
  const words = JSON.parse(form.dataset.words);
  const status = form.querySelector('[role=status]');
  const shares = found.some((each) => each.share);
  const key = found.length === 0 ? 'place.find.none' : shares ? 'place.find.postcode' : 'place.find.several';
  const paragraph = document.createElement('p');
  paragraph.textContent = words[key].replace('{0}', text.trim());
  status.replaceChildren(paragraph);
  if (found.length > 0) {
    const list = document.createElement('ul');
    for (const { place, share } of found) {
      const item = list.appendChild(document.createElement('li'));
      const link = item.appendChild(document.createElement('a'));
      link.href = address(place, form);
      link.textContent = place[1];
      if (share) {
        item.append(` ${share}%`);
      }
    }
    status.append(list);
  }
}

for (const form of document.querySelectorAll('form[data-place-box]')) {
  const input = form.querySelector('input');
  const bring = () => {
    form.names ??= json(new URL(form.dataset.names, document.baseURI)).then((names) => {
      const options = (names ?? []).filter((place) => place[3]).map((place) => {
        const option = document.createElement('option');
        option.value = place[1];
        return option;
      });
      form.querySelector('datalist').replaceChildren(...options);
      return names ?? [];
    });
    return form.names;
  };
  input.addEventListener('focus', bring, { once: true });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const found = await find(input.value, form, await bring());
    if (found.length === 1 || (found.length > 1 && folded(found[0].place[1]) === folded(input.value) && !found[0].share && found[0].place[3])) {
      location.assign(address(found[0].place, form));
    } else {
      answer(found, input.value, form);
    }
  });
}
