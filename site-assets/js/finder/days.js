// Dates as the catalogue writes them: 2026, 2026-03 or 2026-03-07.

/** The first possible day of a date that may lack day and month, as a text that sorts by time. */
export function first(date) {
  return `${date}-01-01`.slice(0, 10);
}

/** The last possible day; no month is longer. */
export function last(date) {
  return date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10);
}
