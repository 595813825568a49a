import { execFileSync } from 'node:child_process';
import type { Kind } from '../../src/model/entity.ts';

interface Word {
  text: string;
  start: number;
  end: number;
  proper: boolean;
  relation: string;
}

interface Mention {
  entity: string;
  start: number;
  end: number;
}

/** A text with its names, and whom each means. */
export interface TakenText {
  id: string;
  source: string;
  text: string;
  entities: { id: string; kind: Kind; name: string }[];
  mentions: [entity: string, start: number, end: number][];
}

const KINDS: Readonly<Record<string, Kind>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  event: 'event',
};

/**
 * Takes texts in which others marked every name from a copy of the repository UniversalDependencies/UD_English-GUM. Two
 * mentions are of one entity where the data set says so. Of what a mention spans, the name is what its link to Wikipedia
 * is called, else the proper nouns round its head, without a title.
 *
 * @param directory the copy's git directory, also a bare one
 * @param kind which texts: `interview` or `news`, both of Wikinews, or another kind of GUM's
 */
export function gumTexts(directory: string, kind: string): TakenText[] {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', directory, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const files = git('ls-tree', '-r', '--name-only', 'HEAD')
    .split('\n')
    .filter((path) => path.includes(`/sources/GUM_${kind}_`));
  return files.map((path) => read(git('show', `HEAD:${path}`)));
}

function read(conllu: string): TakenText {
  const field = (name: string): string => new RegExp(`^# ${name} = (.*)$`, 'm').exec(conllu)?.[1] ?? '';
  const words: Word[] = [];
  const open: { id: string; type: string; heads: string; identity: string; first: number }[] = [];
  const closed: { id: string; type: string; identity: string; first: number; last: number; head: number }[] = [];
  let text = '';
  let spaced = false;
  let [joined, cursor] = [0, 0];
  for (const line of conllu.split('\n')) {
    if (/^# newpar(?: |$)/.test(line)) {
      if (text && !text.endsWith('\n\n')) text = `${text.trimEnd()}\n\n`;
      spaced = false;
    }
    const [id = '', form = '', , tag = '', , , , relation = '', , misc = ''] = line.split('\t');
    if (!/^\d/.test(id) || id.includes('.')) continue;
    const [from, to] = id.split('-');
    const rests = misc.includes('SpaceAfter=No');
    if (to !== undefined) {
      // Words that are written as one: their text is that of the whole.
      if (spaced) text += ' ';
      cursor = text.length;
      text += form;
      joined = Number(to) - Number(from) + 1;
      spaced = !rests;
      continue;
    }
    const start = joined > 0 ? cursor : text.length + (spaced ? 1 : 0);
    cursor = start + form.length;
    if (joined > 0) joined--;
    else {
      text += (spaced ? ' ' : '') + form;
      spaced = !rests;
    }
    words.push({ text: form, start, end: cursor, proper: tag === 'PROPN', relation });
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    for (const [mark] of entity.matchAll(/\([^()]*\)?|[^()]+\)/g)) {
      if (mark.startsWith('(')) {
        const [name = '', type = '', , , , heads = '', , ...identity] = mark.slice(1).replace(/\)$/, '').split('-');
        open.push({ id: name, type, heads, identity: identity.join('-'), first: words.length - 1 });
      }
      if (!mark.endsWith(')')) continue;
      const name = mark.startsWith('(') ? open.at(-1)?.id : mark.slice(0, -1);
      const at = open.findLastIndex((each) => each.id === name);
      const [found] = at < 0 ? [] : open.splice(at, 1);
      if (found) {
        const head = found.first + Number(found.heads.split(',')[0]) - 1;
        closed.push({ ...found, last: words.length - 1, head });
      }
    }
  }
  const same = new Map<string, string>();
  const mentions = closed.flatMap((mention): (Mention & { kind: Kind })[] => {
    const kind = KINDS[mention.type];
    const span = kind && nameIn(words, mention);
    if (!kind || !span) return [];
    // One and the same where the link to Wikipedia is, or the name.
    const name = text.slice(span.start, span.end);
    const entity = same.get(mention.identity) ?? same.get(name) ?? mention.id;
    for (const each of [mention.identity, name]) if (each) same.set(each, entity);
    return [{ entity, ...span, kind }];
  });
  const outer = mentions.filter(
    (one) =>
      !mentions.some((other) => other !== one && contains(other, one)) &&
      mentions.find(({ start, end }) => start === one.start && end === one.end) === one,
  );
  const byEntity = Map.groupBy(outer, ({ entity }) => entity);
  return {
    id: field('newdoc id'),
    source: field('meta::sourceURL'),
    text,
    entities: [...byEntity].map(([id, found]) => ({ id, kind: found[0]?.kind ?? 'term', name: fullest(text, found) })),
    mentions: outer.sort((a, b) => a.start - b.start).map(({ entity, start, end }) => [entity, start, end]),
  };
}

function nameIn(
  words: readonly Word[],
  { first, last, head, identity }: { first: number; last: number; head: number; identity: string },
): { start: number; end: number } | undefined {
  if (!words[head]?.proper) return undefined;
  const title = identity.replaceAll('_', ' ');
  const isTitle = (from: number, to: number): boolean =>
    words
      .slice(from, to + 1)
      .map(({ text }) => text)
      .join(' ') === title;
  let [from, to] = [head, head];
  const isName = (index: number): boolean =>
    index >= first && index <= last && words[index]?.proper === true && words[index]?.relation !== 'nmod:desc';
  while (isName(from - 1) || (words[from - 1]?.text === '-' && isName(from - 2))) from--;
  while (isName(to + 1) || (words[to + 1]?.text === '-' && isName(to + 2))) to++;
  for (let start = first; start <= head; start++) {
    for (let end = last; end >= head; end--) if (isTitle(start, end)) [from, to] = [start, end];
  }
  while (words[from]?.relation === 'nmod:desc' && from < to) from++;
  const [start, end] = [words[from]?.start, words[to]?.end];
  return start === undefined || end === undefined ? undefined : { start, end };
}

function contains(outer: Mention, inner: Mention): boolean {
  return outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;
}

/** The name with the most words; of two, the first. */
function fullest(text: string, mentions: readonly Mention[]): string {
  const names = mentions.map(({ start, end }) => text.slice(start, end));
  const count = (name: string): number => name.split(/\s+/).length;
  return names.reduce((best, name) => (count(name) > count(best) ? name : best));
}
