import { KINDS, type Kind } from '../../model/entity.ts';
import { listText } from '../../site/words/lists.ts';
import { say } from '../../site/words/words.ts';
import { plainText } from '../time/then-and-now.ts';
import type { Card } from './entity-card.ts';

/** Somebody or something as a line of an index: the name, what it is, and the offices then and now where they differ. */
export type NameLine = Pick<Card, 'id' | 'path' | 'name' | 'nowCalled' | 'ownNames' | 'description'> & {
  /** The offices on the article's day, and what became of them; empty where nothing did. */
  before: string;
  now: string;
};

/** The names of one kind, in the editor's order. */
export interface NameGroup {
  kind: Kind;
  /** Whether it stands open: there are few names, or it is the first kind and has few. */
  open: boolean;
  lines: NameLine[];
}

/** So many names are taken in at a glance; of more, only the first kind stands open, where it is no longer than this. */
const FEW = 12;
const FEW_OF_KIND = 6;

/** The names that an article has, by what they are. */
export function nameGroups(members: readonly { kind: Kind; card: Card }[]): NameGroup[] {
  const byKind = Map.groupBy(members, ({ kind }) => kind);
  return KINDS.filter((kind) => byKind.has(kind)).map((kind, index) => ({
    kind,
    open: members.length <= FEW || (index === 0 && (byKind.get(kind) ?? []).length <= FEW_OF_KIND),
    lines: (byKind.get(kind) ?? []).map(({ card }) => lineOf(card)),
  }));
}

function lineOf({ id, path, name, nowCalled, ownNames, description, roles }: Card): NameLine {
  const now = roles.checked.map(plainText);
  return {
    id,
    path,
    name,
    ...(nowCalled !== undefined && { nowCalled }),
    ownNames,
    description,
    before: roles.differs ? listText(roles.written) : '',
    now: roles.differs ? now.join(say('list.semicolon')) : '',
  };
}
