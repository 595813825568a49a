/**
 * How well names are found: precision, recall and F1 over hand-labelled paragraphs in several languages, against a
 * plain longest match by whole words, in four set-ups. Run: `node tests/bench/mentions.ts [language …] [--errors]`.
 */
import { globSync, readFileSync } from 'node:fs';
import { findMentions } from '../../src/markdown/find-mentions.ts';
import type { Kind } from '../../src/model/entity.ts';
import type { NamedEntity } from '../../src/names/types.ts';
import { longestMatch, type Span } from './longest-match.ts';

interface Sample {
  language: string;
  entities: { id: string; kind: Kind; name: string; few: string[] }[];
  /** `[[id|words]]` is a mention. */
  paragraphs: string[];
}

interface Labelled {
  text: string;
  gold: Span[];
}

type Finder = (text: string, entities: readonly NamedEntity[], language: string) => Span[];

const folder = new URL('../fixtures/mentions/', import.meta.url);
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const showErrors = process.argv.includes('--errors');
const samples = globSync('*.json', { cwd: folder })
  .sort()
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Sample)
  .filter(({ language }) => wanted.length === 0 || wanted.includes(language));

const setUps: Record<string, (sample: Sample) => { labelled: Labelled; entities: NamedEntity[] }> = {
  'all aliases': (sample) => {
    const labelled = read(sample.paragraphs.join('\n\n'));
    return { labelled, entities: named(sample, ({ id }) => surfaces(labelled, id)) };
  },
  'few aliases': (sample) => ({
    labelled: read(sample.paragraphs.join('\n\n')),
    entities: named(sample, ({ few }) => few),
  }),
  'names only': (sample) => ({ labelled: read(sample.paragraphs.join('\n\n')), entities: named(sample, () => []) }),
  'hostile Markdown': (sample) => {
    const plain = read(sample.paragraphs.join('\n\n'));
    const labelled = read(hostile(sample.paragraphs));
    return { labelled, entities: named(sample, ({ id }) => surfaces(plain, id)) };
  },
};

const finders: Record<string, Finder> = {
  plain: longestMatch,
  ours: (text, entities, language) => findMentions(text, entities, { language }),
};

for (const [setUp, prepare] of Object.entries(setUps)) {
  console.log(`\n${setUp}`);
  for (const [finder, find] of Object.entries(finders)) {
    const total = { right: 0, found: 0, gold: 0 };
    const byLanguage: string[] = [];
    for (const sample of samples) {
      const { labelled, entities } = prepare(sample);
      const result = compare(labelled, find(labelled.text, entities, sample.language), finder === 'ours' && showErrors);
      total.right += result.right;
      total.found += result.found;
      total.gold += result.gold;
      byLanguage.push(`${sample.language} ${percent(f1(result))}`);
    }
    const { right, found, gold } = total;
    const score = `P ${percent(right / found)}  R ${percent(right / gold)}  F1 ${percent(f1(total))}`;
    console.log(`  ${finder.padEnd(6)}${score}   ${byLanguage.join('  ')}`);
  }
}

function read(marked: string): Labelled {
  const gold: Span[] = [];
  let text = '';
  let end = 0;
  for (const match of marked.matchAll(/\[\[([a-z]+)\|([\s\S]*?)\]\]/g)) {
    const [whole, entity = '', words = ''] = match;
    text += marked.slice(end, match.index);
    gold.push({ entity, start: text.length, end: text.length + words.length });
    text += words;
    end = match.index + whole.length;
  }
  return { text: text + marked.slice(end), gold };
}

function named(
  { entities }: Sample,
  aliases: (entity: Sample['entities'][number]) => readonly string[],
): NamedEntity[] {
  return entities.map((entity) => ({
    id: entity.id,
    kind: entity.kind,
    names: [{ text: entity.name }],
    aliases: [...aliases(entity)],
  }));
}

function surfaces({ text, gold }: Labelled, id: string): string[] {
  return [...new Set(gold.filter(({ entity }) => entity === id).map(({ start, end }) => text.slice(start, end)))];
}

/** Markup round and inside the labelled names, in turn; some of it takes the name out of the running text. */
function hostile(paragraphs: readonly string[]): string {
  let turn = 0;
  const dress = (whole: string, id: string, words: string): string => {
    const label = (text: string): string => `[[${id}|${text}]]`;
    const spaced = /\s/.test(words);
    const ways: (() => string)[] = [
      () => `**${whole}**`,
      () => (spaced ? label(words.replace(/\s/, '&nbsp;')) : whole),
      () => ` [${words}](https://example.com/${encodeURIComponent(id)}) `,
      () => (spaced ? label(words.replace(/\s/, '\n')) : whole),
      () => ` \`${words}\` `,
      () => ` <a href="https://example.com">${words}</a> `,
      () =>
        spaced
          ? ` **${words.replace(/\s/, '** ')}`.replace(/\*\*(.*)\*\* (.*)/, (_, a, b) => `**[[${id}|${a}** ${b}]]`)
          : `_${whole}_ `,
      () => ` "${whole}"[^note] `,
      () => label(`&#${words.codePointAt(0)};${words.slice(1)}`),
      () => ` <code>${words}</code> `,
      () => ` <span>${whole}</span> `,
      () => (spaced ? label(words.replace(/\s/, '\u00a0')) : whole),
    ];
    return ways[turn++ % ways.length]?.() ?? whole;
  };
  const body = paragraphs.map((text) => text.replace(/\[\[([a-z]+)\|([\s\S]*?)\]\]/g, dress));
  const bare = paragraphs.map((text) => text.replace(/\[\[[a-z]+\|([\s\S]*?)\]\]/g, '$1'));
  return [`# ${bare[0]?.slice(0, 80)}`, ...body, `    ${bare[1]}`, `> ${body[0]?.replaceAll('\n', '\n> ')}`].join(
    '\n\n',
  );
}

function compare({ text, gold }: Labelled, found: readonly Span[], show: boolean) {
  const key = ({ entity, start, end }: Span): string => `${entity} ${start} ${end}`;
  const golden = new Set(gold.map(key));
  const ours = new Set(found.map(key));
  if (show) {
    for (const span of found) if (!golden.has(key(span))) console.log('    +', describe(text, span));
    for (const span of gold) if (!ours.has(key(span))) console.log('    -', describe(text, span));
  }
  return { right: [...ours].filter((span) => golden.has(span)).length, found: ours.size, gold: golden.size };
}

function describe(text: string, { entity, start, end }: Span): string {
  return `${entity}: ${JSON.stringify(`${text.slice(start - 25, start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`)}`;
}

function f1({ right, found, gold }: { right: number; found: number; gold: number }): number {
  return (2 * right) / (found + gold);
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
