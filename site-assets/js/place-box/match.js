// Which places a text means. A place is [id, label, other names and codes, whether it exists today].

/** A name as it is compared: without case, marks, hyphens and apostrophes. */
export function folded(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, '')
    .replace(/[\s\-_,]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The places with this name or code; if there are none, those with a name that begins so; at most eight. */
export function match(text, places) {
  const wanted = folded(text);
  if (wanted === '') {
    return [];
  }
  const all = (place) => [place[1], ...place[2]].map(folded);
  const exact = places.filter((place) => all(place).includes(wanted));
  const labels = exact.filter((place) => folded(place[1]) === wanted && place[3]);
  if (labels.length === 1) {
    return labels;
  }
  if (exact.length > 0) {
    return exact;
  }
  return places
    .filter((place) => place[3] && all(place).some((name) => ` ${name}`.includes(` ${wanted}`)))
    .slice(0, 8);
}
