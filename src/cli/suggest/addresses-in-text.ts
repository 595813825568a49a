import type { Root } from 'mdast';
import { eachNode } from '../../markdown/each-node.ts';
import { findQuotations } from '../../markdown/quotations/find-quotations.ts';
import { datesInText } from './days-in-text.ts';
import { inOneLine } from './where.ts';

/** An address of the web as it is typed in a text, with what stands beside it of the page. */
export interface AddressInText {
  url: string;
  /** Its offset in the source. */
  offset: number;
  /** The words of the link that leads to it. */
  words?: string;
  title?: string;
  outlet?: string;
  date?: string;
  /** Where the line begins that describes the page; its own offset, where none does. */
  from: number;
}

const BARE = /https?:\/\/[^\s<>"“”«»「」『』。，、]+/g;

/** A description is no longer; more is prose that happens to have an address. */
const LONGEST = 220;

/** What a line may begin with, and what stands between a description and its address. */
const LINE_START = /^\s*(?:[-*+•]|\d+[.)]|\[\^?[^\]\s]+\]:?)?\s*/;
const LINE_END = /[\s:,;–—(<[|-]+$/;

/** The addresses of a text, each once at its first place: links, and addresses that only stand there. */
export function addressesInText(tree: Root, text: string, language: string): AddressInText[] {
  const found = new Map<string, AddressInText>();
  const put = (address: AddressInText): void => {
    if (URL.canParse(address.url) && !found.has(address.url)) found.set(address.url, address);
  };
  const linked: [number, number][] = [];
  eachNode(tree, 'link', ({ url, position, children }) => {
    if (!/^https?:/.test(url)) return;
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    linked.push([start, end]);
    const [first, last] = [children[0]?.position?.start.offset ?? 0, children.at(-1)?.position?.end.offset ?? 0];
    const words = inOneLine(text.slice(first, last)).trim();
    put({
      url,
      offset: start,
      ...(words !== '' && !words.includes('://') && { words }),
      ...described(text, start, language),
    });
  });
  const [body = 0] = tree.children.flatMap(({ type, position }) =>
    type === 'yaml' ? (position?.end.offset ?? 0) : [],
  );
  for (const { index, 0: raw } of text.slice(body).matchAll(BARE)) {
    const offset = body + index;
    if (linked.some(([start, end]) => start <= offset && offset < end)) continue;
    put({ url: withoutMarks(raw), offset, ...described(text, offset, language) });
  }
  return [...found.values()].toSorted((a, b) => a.offset - b.offset);
}

/** Without the marks of the sentence behind it, and a bracket that it does not open. */
function withoutMarks(url: string): string {
  const bare = url.replace(/[.,;:!?'’*_\]]+$/, '');
  return bare.endsWith(')') && !bare.includes('(') ? withoutMarks(bare.slice(0, -1)) : bare;
}

/** “Title, Publisher, 3 May 2024: https://…”: what stands on the line before an address, where it is no sentence. */
function described(
  text: string,
  offset: number,
  language: string,
): Pick<AddressInText, 'title' | 'outlet' | 'date' | 'from'> {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(from, offset);
  const words = line.replace(LINE_START, '').replace(LINE_END, '');
  if (words === '' || words.length > LONGEST || words.includes('://')) return { from: offset };
  const day = datesInText(words, language).findLast(({ date }) => date !== undefined);
  const rest = day ? `${words.slice(0, day.start)}\n${words.slice(day.end)}` : words;
  const quoted = findQuotations(rest)[0];
  const pieces = (quoted ? `${rest.slice(0, quoted.start)}\n${rest.slice(quoted.end)}` : rest)
    .split(/\n|,\s|;\s|\s[–—|]\s/)
    .map((piece) => piece.replace(/^[\s,.:()–—]+|[\s,:()–—]+$/g, ''))
    .filter((piece) => piece !== '');
  // A sentence that leads to an address describes nothing: a description has its date between marks, or at an end.
  const isDescription = day
    ? isApart(words, day) && !/[.!?]\s/.test(rest)
    : quoted !== undefined || (pieces.length === 2 && !/[.!?]\s/.test(words));
  if (!isDescription) return { from: offset };
  const title = quoted?.words ?? (pieces.length > 1 ? pieces.slice(0, -1).join(', ') : undefined);
  const outlet = pieces.at(-1);
  return {
    from,
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(day?.date !== undefined && { date: day.date }),
  };
}

/** Whether a date stands at the beginning or the end of words, with a mark between. */
function isApart(words: string, { start, end }: { start: number; end: number }): boolean {
  const [before, behind] = [words.slice(0, start), words.slice(end)];
  const isLast = /(?:^|[,;:(–—|]\s*)$/.test(before) && /^[).\s]*$/.test(behind);
  return isLast || (before.trim() === '' && /^\s?[,;:)–—|]/.test(behind));
}
