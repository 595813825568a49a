import { stringify } from 'yaml';
import { betterId } from '../../library/read/check-id.ts';
import type { AddressInText } from './addresses-in-text.ts';

/**
 * An entry for `content/sources`, as YAML, with nothing but what stands in the text; what is missing is a comment.
 *
 * @param idOf the id of who publishes under a name, where the library has one
 * @param taken ids of sources that are taken; the new one is put to them
 */
export function sourceProposal(
  { url, title, outlet, date, words }: AddressInText,
  idOf: (name: string) => string | undefined,
  taken: Set<string>,
): { id: string; yaml: string } {
  const host = new URL(url).hostname.replace(/^www\./, '');
  const id = betterId([outlet ?? host, date ?? ''].join(' ').slice(0, 60), taken) ?? 'source';
  taken.add(id);
  const known = outlet === undefined ? undefined : idOf(outlet);
  const field = (key: string, value: unknown) =>
    `  ${stringify({ [key]: value }, { lineWidth: 0, singleQuote: true, collectionStyle: 'flow' })
      .trim()
      .replace(/^\{ ?| ?\}$/g, '')}`;
  const lines = [
    `${id}:`,
    outlet === undefined ? '  # outlet: whose work it is' : field('outlet', known ?? { named: outlet }),
    title === undefined
      ? `  # title: its headline, as published${words === undefined ? '' : ` (the link says: ${words})`}`
      : field('title', title),
    date === undefined ? '  # date: when it was published' : field('date', date),
    field('url', url),
  ];
  return { id, yaml: lines.join('\n') };
}
