// The comparison as comma-separated values (RFC 4180), with all periods and the numbers as the source has them.

const HEADER = [
  'indicator', 'title', 'place', 'area_code', 'area_name', 'period', 'value', 'unit', 'lower', 'upper', 'note', 'rank',
  'of', 'source', 'licence',
];

/**
 * The rows of a file: of each indicator the figures of each place.
 *
 * @param rows those side by side and those apart
 * @param nameOf the name of the place with an id
 */
export function sheet(rows, nameOf) {
  const lines = [HEADER];
  for (const { indicator, figures, period } of rows) {
    for (const figure of figures) {
      // What is missing has a row too, which says why.
      for (const row of figure.rows ?? [{ state: figure.state }]) {
        const ranked = figure.rows && row.period === period ? figure.rank : undefined;
        lines.push([
          indicator.id,
          indicator.name,
          figure.place.id,
          figure.code ?? figure.place.code,
          nameOf(figure.holder ?? figure.place.id),
          indicator.periods[row.period]?.[0] ?? '',
          row.value ?? '',
          [indicator.prefix, indicator.suffix, indicator.unit].filter((part) => part).join(' '),
          row.lower ?? '',
          row.upper ?? '',
          row.state ?? '',
          ranked?.fromTop ?? '',
          ranked?.of ?? '',
          indicator.source,
          indicator.licence,
        ]);
      }
    }
  }
  return lines.map((line) => line.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(value) {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
