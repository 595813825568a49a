import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/**
 * What could do harm in HTML that a text became: elements that are none of prose, handlers, styles, addresses of another
 * scheme, pictures of another host, ids that are no heading's or mark's. Empty where there is nothing.
 */
export function harmIn(html: string): string[] {
  const harm: string[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }) => {
    if (!PROSE.has(tagName) && tagName !== 'section') harm.push(`<${tagName}>`);
    for (const [name, value] of Object.entries(properties)) {
      const attribute = `${tagName} ${name}=${String(value)}`;
      if (!ATTRIBUTES.has(name) && !SCROLLS.test(attribute)) harm.push(attribute);
      if (name === 'href' && !/^(?:https?:|mailto:|#|\/(?![/\\]))/i.test(String(value))) harm.push(attribute);
      if (name === 'src' && !/^\/(?![/\\])/.test(String(value))) harm.push(attribute);
      if (name === 'id' && !/^h[2-6]$/.test(tagName) && !PARAGRAPH.test(attribute)) harm.push(attribute);
    }
  });
  return harm;
}

/** The id of a paragraph, of its own words. */
const PARAGRAPH = /^(?:p|li|span) id=p-/;

/** What makes tables and code scroll by themselves, with the keyboard too, and says how columns are aligned. */
const SCROLLS =
  /^(?:pre tabIndex=0|section (?:className=table-scroll|ariaLabel=.*|tabIndex=0)|t[dh] className=align-(?:left|center|right))$/s;

// Written out once more, and not taken from what is judged.
const PROSE: ReadonlySet<string> = new Set(
  (
    'a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i ' +
    'img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup table tbody td tfoot th thead time ' +
    'tr u ul var wbr'
  ).split(' '),
);
const ATTRIBUTES: ReadonlySet<string> = new Set(
  'href src alt title lang dir width height start reversed colSpan rowSpan scope dateTime open id'.split(' '),
);
