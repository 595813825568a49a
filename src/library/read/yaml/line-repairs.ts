import { asQuoted } from './quoted.ts';

/** A line written otherwise, and by what. */
export interface Repair {
  line: number;
  text: string;
  by: 'quotes' | 'space' | 'colon' | 'end' | 'indent' | 'mark';
}

/** A key before its colon, with the indentation and the hyphens of lists before it. */
const FIELD = /^(\s*(?:- +)*)([A-Za-z][\w-]*) ?:\s+(\S.*?)\s*$/;
const ITEM = /^(\s*(?:- +)+)([^\s{[].*?)\s*$/;
/** Where a line has its indentation, and the space around the colon of a key. */
const LAYOUT = /^[\s\u200b\u2060-]*(?:[A-Za-z][\w-]*[\s\u200b\u2060]*[:：][\s\u200b\u2060]*)?/;
/** Spaces that are letters to YAML. */
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/g;

/** The ways in which a line may have been meant, the likeliest first. */
export function repairsOf(rows: readonly string[], line: number): Repair[] {
  const row = rows[line];
  if (row === undefined || row.trim() === '') return [];
  const as = (by: Repair['by'], text: string): Repair[] => (text === row ? [] : [{ line, text, by }]);
  const [, lead, key, value] = FIELD.exec(row) ?? [];
  const [, dash, item] = ITEM.exec(row) ?? [];
  const above = rows[line - 1] ?? '';
  return [
    ...(/^(?:\.\.\.|---)\s*$/.test(row) ? as('mark', '') : []),
    ...as(
      'space',
      row.replace(LAYOUT, (start) => start.replace(ODD_SPACES, ' ')),
    ),
    ...as('colon', row.replace(/^(\s*(?:- +)*[A-Za-z][\w-]*)\s*：\s*/, '$1: ')),
    ...as('colon', row.replace(/^(\s*(?:- +)*[A-Za-z][\w-]*):(?=[^\s:/])/, '$1: ')),
    ...as('quotes', quotedInBraces(row)),
    ...(value === undefined ? [] : valueRepairs(value).flatMap(([by, text]) => as(by, `${lead}${key}: ${text}`))),
    ...(item === undefined ? [] : valueRepairs(item).flatMap(([by, text]) => as(by, `${dash}${text}`))),
    ...[above.replace(/^(\s*)- /, '$1  '), above, '', rows[line + 1] ?? '', `  ${above}`].flatMap((like) =>
      as('indent', indentOf(like) + row.trimStart()),
    ),
  ];
}

function valueRepairs(value: string): [Repair['by'], string][] {
  const [first = ''] = value;
  if (/^[|>][-+\d]*$/.test(value)) return [];
  const rest = value.slice(1);
  const isQuoted = first === '"' || first === "'";
  const end = { '"': '"', "'": "'", '[': ']', '{': ' }' }[first];
  return [
    ...(end !== undefined && !rest.includes(end.trim()) ? [['end', value + end] as [Repair['by'], string]] : []),
    ...(isQuoted && rest.endsWith(first) ? [['quotes', asQuoted(rest.slice(0, -1))] as [Repair['by'], string]] : []),
    ...(first === '{' ? [] : [['quotes', asQuoted(value)] as [Repair['by'], string]]),
  ];
}

/** The words of a row of fields in braces that need quotation marks, in them. */
function quotedInBraces(row: string): string {
  return row.replace(
    /([{,]\s*[A-Za-z][\w-]*:\s+)([^'"{}[\]\s,][^{}[\]]*?)(?=\s*,\s*[A-Za-z][\w-]*:\s|\s*\})/g,
    (whole, key: string, value: string) => (/: |\s#|:$|^[@`%&*!|>?]/.test(value) ? `${key}${asQuoted(value)}` : whole),
  );
}

/** The white space with which a line begins. */
export function indentOf(row: string): string {
  return /^\s*/.exec(row)?.[0] ?? '';
}
