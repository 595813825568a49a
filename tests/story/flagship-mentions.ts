/**
 * `node tests/story/flagship-mentions.ts`: what `findMentions` scores on the flagship article, against the mentions
 * that were labelled without it, from the names that stand in the text (`flagship-mentions.json`).
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/library/read/read-content.ts';
import { validateAll } from '../../src/library/read/validate-all.ts';
import { resolveEntities } from '../../src/library/relate/article-entities.ts';
import { findMentions } from '../../src/markdown/find-mentions.ts';

interface Label {
  entity: string;
  text: string;
  /** Counted from the end of the frontmatter. */
  line: number;
  nth: number;
}

const content = fileURLToPath(new URL('../../content', import.meta.url));
const labels = JSON.parse(readFileSync(new URL('flagship-mentions.json', import.meta.url), 'utf8')) as Label[];

const { content: valid } = validateAll((await readContent(content)).files);
const article = valid.articles.find(({ id }) => id === 'china-defence-minister-in-moscow');
if (!article) throw new Error('The flagship article is missing.');
const source = String(article.file.vfile);
const shared = new Map(valid.entities.map(({ id, data }) => [id, data]));
const { entities } = resolveEntities(article.file, article.data, shared);

const gold = new Set(labels.map((label) => key(label.entity, offsetOf(label), label.text.length)));
const found = findMentions(
  source,
  entities.map(({ id, entity }) => ({ id, ...entity })),
  { language: 'en' },
);
// Hand marks are the editor's, and are not labelled.
const ours = new Set(
  found.filter(({ how }) => how !== 'explicit').map(({ entity, start, end }) => key(entity, start, end - start)),
);
const right = [...ours].filter((mention) => gold.has(mention)).length;
const precision = right / ours.size;
const recall = right / gold.size;

console.log(`${gold.size} labelled, ${ours.size} found, ${right} right`);
console.log(
  `precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent((2 * precision * recall) / (precision + recall))}`,
);
for (const mention of ours) if (!gold.has(mention)) console.log(`not labelled: ${show(mention)}`);
for (const mention of gold) if (!ours.has(mention)) console.log(`not found: ${show(mention)}`);

function offsetOf({ line, text, nth }: Label): number {
  const fence = source.indexOf('\n---\n', 4) + '\n---\n'.length;
  const lines = source.slice(fence).split('\n');
  const start = fence + lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  let column = -1;
  for (let count = 0; count < nth; count++) column = (lines[line - 1] ?? '').indexOf(text, column + 1);
  if (column < 0) throw new Error(`Line ${line} does not have "${text}" ${nth} times.`);
  return start + column;
}

function key(entity: string, start: number, length: number): string {
  return `${entity} ${start} ${length}`;
}

function show(mention: string): string {
  const [entity, start, length] = mention.split(' ');
  const from = Number(start);
  const line = source.slice(0, from).split('\n').length;
  return `line ${line}: ${entity}: …${source.slice(from - 25, from)}[${source.slice(from, from + Number(length))}]${source.slice(from + Number(length), from + Number(length) + 20)}…`.replaceAll(
    '\n',
    ' ',
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
