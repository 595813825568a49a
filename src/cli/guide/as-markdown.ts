import { remark } from 'remark';

const markdown = remark();

/** A message of the check in Markdown, where it reads as it was printed; what stands between backticks is code. */
export function asMarkdown(message: string): string {
  const children = message
    .split(/(`[^`]*`)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('`')
        ? ({ type: 'inlineCode', value: part.slice(1, -1) } as const)
        : ({ type: 'text', value: part } as const),
    );
  return markdown.stringify({ type: 'root', children: [{ type: 'paragraph', children }] }).trim();
}
