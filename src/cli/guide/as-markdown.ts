import { remark } from 'remark';

const markdown = remark();

/** What is typed as it stands: words between backticks, a mark or a picture, a citation. */
const TYPED = /((?<!`)`[^`]+`(?!`)|!?\[[^\]]*\]\([^)]*\)|\[\^[^\]]+\])/;

/** A message of the check in Markdown, where it reads as it was printed; what an editor is to type is code. */
export function asMarkdown(message: string): string {
  const children = message.split(TYPED).flatMap((part, index) => {
    if (index % 2 === 1) return { type: 'inlineCode', value: part.replaceAll('`', '') } as const;
    return part === '' ? [] : ({ type: 'text', value: part } as const);
  });
  return markdown.stringify({ type: 'root', children: [{ type: 'paragraph', children }] }).trim();
}
