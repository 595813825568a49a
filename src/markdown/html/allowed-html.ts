import type { Schema } from 'hast-util-sanitize';

/** The elements that a text may hold: what prose needs, and nothing that runs, loads, sends or covers the page. */
const ELEMENTS = [
  ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'br', 'wbr', 'blockquote', 'pre', 'div', 'figure', 'figcaption'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 'rp', 'rt'],
  ...['ruby', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'img'],
];

/** The attributes that an editor may write on them. */
const ATTRIBUTES: Record<string, string[]> = {
  '*': ['lang', 'dir', 'title'],
  a: ['href'],
  details: ['open'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start', 'reversed'],
  td: ['colSpan', 'rowSpan'],
  th: ['colSpan', 'rowSpan', 'scope'],
  time: ['dateTime'],
};

/** Whether raw HTML may hold an element, and on it an attribute (as a property of hast: `colSpan`). */
export function isAllowed(element: string, attribute?: string): boolean {
  if (!ELEMENTS.includes(element)) return false;
  return attribute === undefined || [ATTRIBUTES['*'], ATTRIBUTES[element]].some((names) => names?.includes(attribute));
}

/** What sanitising lets through: the same, and the marks that the plugins before it have made. */
export const sanitiseSchema: Schema = {
  tagNames: ELEMENTS,
  attributes: {
    ...ATTRIBUTES,
    img: [['src', /^\/(?![/\\])/], 'alt', 'width', 'height', 'dataPicture'],
    figure: [['className', 'picture']],
    a: ['href', 'ariaLabel', 'dataEntity', 'dataSource', ['className', 'mention'], ['id', /^(?:mention|cite)-/]],
    span: [
      ['className', 'claim-passage', 'correction-passage', 'number', 'picture-credit', 'source-state'],
      'dataPassage',
      'dataMark',
      'dataNumber',
      ['id', /^mention-/],
    ],
    sup: [['className', 'citation']],
    time: ['dateTime', 'dataGloss', ['className', 'dated']],
    // How Markdown aligns the columns of a table.
    td: [...(ATTRIBUTES['td'] ?? []), ['align', 'left', 'center', 'right']],
    th: [...(ATTRIBUTES['th'] ?? []), ['align', 'left', 'center', 'right']],
  },
  // The ids are our own; those of raw HTML are refused.
  clobber: [],
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: Object.fromEntries(
    ['caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'].map((name) => [name, ['table']]),
  ),
  strip: ['script'],
};
