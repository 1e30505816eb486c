// The permanent name of a record, from the name of its file (org.waymark.load.Slug).

const LONGEST_SLUG = 120;

/** The slug that a name makes; `untitled` where nothing is left of it. */
export function slugOf(name) {
  let slug = '';
  for (const letter of name.normalize('NFC').toLowerCase()) {
    const keeps = /[\p{L}\p{Nd}]/u.test(letter) || (slug !== '' && /[\p{Mn}\p{Mc}]/u.test(letter));
    if (keeps) {
      slug += letter;
    } else if (slug !== '' && !slug.endsWith('-')) {
      slug += '-';
    }
  }
  const cut = slug.length > LONGEST_SLUG ? slug.slice(0, LONGEST_SLUG).replace(/[\ud800-\udbff]$/u, '') : slug;
  return cut.replace(/-$/u, '') || 'untitled';
}

/** The form in which two slugs are the same on every file system. */
export function foldSlug(slug) {
  return slug.normalize('NFKC').toLowerCase();
}
