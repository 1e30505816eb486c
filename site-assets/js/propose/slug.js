// The permanent name of a record, from the name of its file (org.waymark.model.value.Slug).

const LONGEST_SLUG = 120;
const LONGEST_NAME = 80;
const ACCENTS = /(?<=\p{Script=Latin})[\u0300-\u036f]+|[\ufe00-\ufe0f]/gu;

/** The slug of a file's name; `untitled` where nothing is left of it. */
export function slugOf(name) {
  const slug = hyphenated(name.normalize('NFC').toLowerCase());
  const cut = slug.length > LONGEST_SLUG ? slug.slice(0, LONGEST_SLUG).replace(/[\ud800-\udbff]$/u, '') : slug;
  return cut.replace(/-$/u, '') || 'untitled';
}

/** A title as the name of a new file: without accents, cut after a word. */
export function slugOfTitle(title) {
  const bare = title.normalize('NFKC').toLowerCase().normalize('NFD').replace(ACCENTS, '').normalize('NFC');
  const slug = hyphenated(bare);
  const word = slug.lastIndexOf('-', LONGEST_NAME);
  return slug.length > LONGEST_NAME ? slugOf(slug.slice(0, word > 0 ? word : LONGEST_NAME)) : slugOf(slug);
}

function hyphenated(text) {
  let slug = '';
  for (const letter of text) {
    const keeps = /[\p{L}\p{Nd}]/u.test(letter) || (slug !== '' && /[\p{Mn}\p{Mc}]/u.test(letter));
    if (keeps) {
      slug += letter;
    } else if (slug !== '' && !slug.endsWith('-')) {
      slug += '-';
    }
  }
  return slug.replace(/-$/u, '');
}

/** The form in which two slugs are the same on every file system. */
export function foldSlug(slug) {
  return slug.normalize('NFKC').toLowerCase();
}
