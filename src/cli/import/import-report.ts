import { counted } from '../../library/check/counts.ts';
import { asOneLine } from '../../model/fields/forbidden-characters.ts';
import type { Note } from './archive.ts';
import type { Imported } from './import-archive.ts';

/** What an import did, in words: each thing that is not carried, or in another form, with its place in the archive; then how much there is. */
export function importReport({ notes, desk, aside, pictures, publicFiles, counts }: Imported): string {
  const { found, articles, drafts, topics, authors, warnings, unsigned, summarised } = counts;
  const lines = [...notes].sort(byPlace).map(({ file, line, what }) => asOneLine(`${file}:${line}  ${what}`));
  const refused = aside.flatMap(({ path, why }) => why.map((each) => `not-imported/${path}  ${each}`));
  return [
    ...lines,
    ...refused,
    '',
    `${counted(found, 'post')} in the archive`,
    `${counted(articles, 'article')}: ${articles - drafts} published, ${counted(drafts, 'draft')}`,
    `${counted(aside.length, 'article')} that the check would refuse, in the folder not-imported`,
    `${counted(found - articles - aside.length, 'post')} not imported, each named above`,
    `${counted(topics, 'topic')}, ${counted(authors, 'author')}, ${counted(pictures.size, 'picture')} and ${counted(publicFiles.size, 'other file')} are new`,
    ...(unsigned > 0 ? [`${counted(unsigned, 'post')} without an author, signed by ${desk}`] : []),
    ...(summarised > 0
      ? [`${counted(summarised, 'summary', 'summaries')} taken from the first sentence of the text`]
      : []),
    `${counted(warnings, 'warning')} of the check`,
  ].join('\n');
}

function byPlace(a: Note, b: Note): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}
