import { shortDigest } from '../../site/digest.ts';

/**
 * What a page asks the site while it is rendered, so that the next build knows which pages would be the same: a question is a list
 * and a key in it, as in `markdown/kept-texts.ts`. Pages are rendered one after the other.
 */
export type Question = string;

/** The list of all that is small, and that nobody tells apart: topics, authors, policies, pages. It has one key, the empty one. */
export const REST = 'rest';

interface Reads {
  /** What is being asked just now; undefined while nobody wants to know. */
  asked: Set<Question> | undefined;
  /** By list, a digest of what it answers to a key. */
  lists: Map<string, (key: string) => string>;
  /** Makes lists that are not there before they are asked: those whose names begin so. */
  make: (name: string) => void;
}

const READS = Symbol.for('gloss.reads');

/** The pages, and what renders them, are modules of two graphs: what both know belongs to the process. */
const shared = globalThis as { [READS]?: Reads };
shared[READS] ??= { asked: undefined, lists: new Map(), make: () => {} };
const reads = shared[READS];

/** Notes that a list is asked for a key. */
export function note(list: string, key: string): void {
  reads.asked?.add(`${list}\n${key}`);
}

/** Notes again what was asked when something was found that is remembered now. */
export function noteAll(asked: Iterable<Question>): void {
  for (const question of reads.asked ? asked : []) reads.asked?.add(question);
}

/** Says what a list answers to each key: plain data that change whenever anything does that pages show of it. */
export function answerWith(list: string, answer: (key: string) => unknown): void {
  const known = new Map<string, string>();
  reads.lists.set(list, (key) => {
    const found = known.get(key) ?? shortDigest(JSON.stringify(answer(key)) ?? '');
    known.set(key, found);
    return found;
  });
}

/** Says what makes lists `name.…` that are not there before they are asked. */
export function makeWhenAsked(make: (name: string) => void): void {
  reads.make = make;
}

/** Forgets the answers of the site before. */
export function forgetAnswers(): void {
  reads.lists.clear();
  reads.make = () => {};
}

/** A digest of what the site answers to a question now; undefined where it has no such list. */
export function answerTo(question: Question): string | undefined {
  const end = question.indexOf('\n');
  const [list, key] = [question.slice(0, end), question.slice(end + 1)];
  if (!reads.lists.has(list)) unasked(() => reads.make(list.slice(0, list.indexOf('.'))));
  return reads.lists.get(list)?.(key);
}

/** Finds something, and tells what that asked; whoever is around it has asked it too. */
export function askedBy<Found>(find: () => Found): { found: Found; asked: ReadonlySet<Question> } {
  const [around, asked] = [reads.asked, new Set<Question>()];
  reads.asked = asked;
  try {
    return { found: find(), asked };
  } finally {
    reads.asked = around;
    noteAll(asked);
  }
}

/** The same of what takes its time. Throws where another one has not ended. */
export async function askedMeanwhile<Found>(
  find: () => Promise<Found>,
): Promise<{ found: Found; asked: ReadonlySet<Question> }> {
  if (reads.asked) throw new Error('Two pages are rendered at once: what each of them asks cannot be told apart.');
  const asked = new Set<Question>();
  reads.asked = asked;
  try {
    return { found: await find(), asked };
  } finally {
    reads.asked = undefined;
  }
}

/** Finds something that answers questions itself: what it is found from is none. */
export function unasked<Found>(find: () => Found): Found {
  const around = reads.asked;
  reads.asked = undefined;
  try {
    return find();
  } finally {
    reads.asked = around;
  }
}
