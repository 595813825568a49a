import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contender } from './contenders/contender.ts';
import type { Corpus } from './corpus/corpus.ts';

/** A change of one file of a corpus, as an editor makes it. */
export interface Edit {
  what: 'articles' | 'entities';
  id: string;
  kind: string;
  from: string;
  to: string;
  /** How often texts name the entity that is changed. */
  mentions?: number;
}

/** How often the entity is named at least that is changed. */
const MENTIONS = 30;

/** The changes that are measured: a sentence more in one article, and in the summary of an entity that is named 30 times or little more. */
export function editsOf(corpus: Corpus): { article: Edit; entity: Edit } {
  const counts = new Map<string, number>();
  let article: Edit | undefined;
  let number = 0;
  for (const { id, kind, blocks, entities, mentions } of corpus.articles()) {
    for (const [place, entity] of entities.entries()) {
      counts.set(entity.id, (counts.get(entity.id) ?? 0) + (mentions[place] ?? 0));
    }
    const [first = ''] = blocks;
    if (number === Math.floor(corpus.size.articles / 2)) {
      article = { what: 'articles', id, kind, from: first, to: `The meeting took place in the morning. ${first}` };
    }
    number += 1;
  }
  const often = [...counts].filter(([, count]) => count >= MENTIONS).sort(([, a], [, b]) => a - b);
  const [id, mentions = 0] = often[0] ?? [];
  const entity = corpus.room.entities.find((each) => each.id === id);
  if (!article || !entity) throw new Error(`No entity of this corpus is named ${MENTIONS} times.`);
  const { kind, summary } = entity;
  return {
    article,
    entity: { what: 'entities', id: entity.id, kind, from: summary, to: `${summary} More is not known.`, mentions },
  };
}

/** Makes a change in the site of a generator; gives what takes it back. */
export function apply({ what, id, kind, from, to }: Edit, contender: Contender): () => void {
  const file = join(contender.root, contender.fileOf(what, id, kind));
  const before = readFileSync(file, 'utf8');
  if (!before.includes(from)) throw new Error(`${file} does not hold what is to be changed.`);
  writeFileSync(
    file,
    before.replace(from, () => to),
  );
  return () => writeFileSync(file, before);
}
