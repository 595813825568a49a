/**
 * `node tests/bench/wikinews.ts GIT_DIRECTORY interview|news [--errors]`: how well names are found in texts of Wikinews (CC BY 2.5)
 * that others marked: the GUM corpus (CC BY 4.0; Zeldes 2017, “The GUM Corpus”, Language Resources and Evaluation 51(3)),
 * of which a copy is read (https://github.com/UniversalDependencies/UD_English-GUM): nothing of it is kept here. The
 * matcher was developed on the interviews; the news are held out: nobody looks at them, and they are asked when a change is
 * done. Set-ups: every form of a name listed; its fullest form alone; the fullest forms of
 * every second entity, where a mark inside another name is a trap. `--errors` is for the interviews.
 */
import { findMentions } from '../../src/markdown/find-mentions.ts';
import type { NamedEntity } from '../../src/names/types.ts';
import { gumTexts, type TakenText } from './gum-texts.ts';
import { longestMatch, type Span } from './longest-match.ts';

const [directory = '', part = 'interview', errors] = process.argv.slice(2);
const showErrors = errors === '--errors' && part !== 'news';
const documents = gumTexts(directory, part);

const setUps: Record<string, (document: TakenText) => NamedEntity[]> = {
  'all aliases': (document) => document.entities.map((entity) => named(entity, surfaces(document, entity.id))),
  'names only': ({ entities }) => entities.map((entity) => named(entity, [])),
  'every second name': ({ entities }) => entities.flatMap((entity, at) => (at % 2 === 0 ? [named(entity, [])] : [])),
};

for (const [setUp, prepare] of Object.entries(setUps)) {
  for (const [finder, find] of Object.entries({ plain: longestMatch, ours: findMentions })) {
    const total = { right: 0, found: 0, gold: 0, traps: 0 };
    for (const document of documents) {
      const { text, mentions } = document;
      const entities = prepare(document);
      const listed = new Set(entities.map(({ id }) => id));
      const all = mentions.map(([entity, start, end]) => ({ entity, start, end }));
      const gold = new Set(all.filter(({ entity }) => listed.has(entity)).map(key));
      const found = find(text, entities, { language: 'en' });
      const trapped = found.filter(
        (span) => !gold.has(key(span)) && all.some((other) => !listed.has(other.entity) && overlaps(other, span)),
      );
      total.right += found.filter((span) => gold.has(key(span))).length;
      total.found += found.length;
      total.gold += gold.size;
      total.traps += trapped.length;
      if (showErrors && finder === 'ours') {
        const ours = new Set(found.map(key));
        for (const span of found) if (!gold.has(key(span))) console.log(setUp, '+', describe(text, span));
        for (const span of all)
          if (gold.has(key(span)) && !ours.has(key(span))) console.log(setUp, '-', describe(text, span));
      }
    }
    const { right, found, gold, traps } = total;
    const percent = (share: number): string => (100 * share).toFixed(1);
    const score = `P ${percent(right / found)}  R ${percent(right / gold)}  F1 ${percent((2 * right) / (found + gold))}`;
    console.log(`${setUp.padEnd(18)} ${finder.padEnd(6)} ${score}  in other names ${traps}`);
  }
}

function named({ id, kind, name }: TakenText['entities'][number], aliases: readonly string[]): NamedEntity {
  return { id, kind, names: [{ text: name }], aliases };
}

function surfaces({ text, mentions }: TakenText, id: string): string[] {
  return [...new Set(mentions.flatMap(([entity, start, end]) => (entity === id ? [text.slice(start, end)] : [])))];
}

function key({ entity, start, end }: Span): string {
  return `${entity} ${start} ${end}`;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function describe(text: string, { start, end }: Span): string {
  const around = `${text.slice(start - 30, start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
  return around.replaceAll('\n', ' ');
}
