/** So many rows of a list stand open, where nothing else is said; two more are not worth a row that opens. */
const OPEN = 10;
const SPARE = 2;

/** A list of which the first rows stand open, and the rest, where there are many, folded. */
export function openAndFolded<Row>(rows: readonly Row[], most = OPEN): { open: Row[]; folded: Row[] } {
  const open = rows.length > most + SPARE ? most : rows.length;
  return { open: rows.slice(0, open), folded: rows.slice(open) };
}
