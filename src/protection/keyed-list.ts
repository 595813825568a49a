import { createHmac, createSecretKey } from 'node:crypto';
import { z } from 'zod';
import { formsOfName } from './name-forms.ts';
import type { ListedName } from './plain-list.ts';

/** So many characters a key has at the least: with a short one, names could be guessed from their digests. */
export const SHORTEST_KEY = 32;

const digest = z.string().regex(/^[\w-]{16}$/);

const keyedListSchema = z.strictObject({
  /** Goes up when digests are made otherwise. */
  version: z.literal(1),
  /** The digest of a fixed word, by which another key is known. */
  check: digest,
  names: z
    .array(
      z.strictObject({
        /** The line of the name in the list that it was made of. */
        line: z.int().positive(),
        /** For each word that its forms are made of, the digests of its spellings. */
        words: z.array(z.array(digest).min(1)).min(1),
        /** Each form, as places in `words`. */
        forms: z.array(z.array(z.int().nonnegative()).min(1)).min(1),
      }),
    )
    .min(1),
});

/** Names that are not to be published, as HMAC-SHA-256 digests of the words in all their forms. */
export type KeyedList = z.infer<typeof keyedListSchema>;

/** Makes a keyed list from the names; equal names and keys give equal lists. */
export function keyedList(names: readonly ListedName[], key: string | Buffer): KeyedList {
  const hash = wordDigest(key);
  return {
    version: 1,
    check: checkOf(key),
    names: names.map(({ line, name }) => {
      const words = new Map<string, { place: number; digests: string[] }>();
      const forms = formsOfName(name).map((form) =>
        form.map((spellings) => {
          // Sorted, so that their order does not tell which is the word itself.
          const digests = spellings.map(hash).sort();
          const known = words.get(digests.join());
          if (known) return known.place;
          words.set(digests.join(), { place: words.size, digests });
          return words.size - 1;
        }),
      );
      return { line, words: [...words.values()].map(({ digests }) => digests), forms };
    }),
  };
}

/** What gives a word's digest. 96 bits: that any of a million words has one of another by chance will not happen. */
export function wordDigest(key: string | Buffer): (word: string) => string {
  // Made once: Node takes five times as long where it makes one of the bytes for each word.
  const secret = createSecretKey(Buffer.from(key));
  return (word) => createHmac('sha256', secret).update(`word ${word}`).digest('base64url').slice(0, 16);
}

/** Whether a list was made with this key. */
export function isKeyOf(key: string, { check }: KeyedList): boolean {
  return check === checkOf(key);
}

/** Reads what {@link writeKeyedList} wrote; `undefined` for anything else. */
export function readKeyedList(text: string): KeyedList | undefined {
  try {
    return keyedListSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The text of a keyed list: one name a line, so that a change of one is a change of one line. */
export function writeKeyedList({ version, check, names }: KeyedList): string {
  const lines = names.map((name) => JSON.stringify(name)).join(',\n');
  return `{ "version": ${version}, "check": ${JSON.stringify(check)}, "names": [\n${lines}\n] }\n`;
}

function checkOf(key: string | Buffer): string {
  return createHmac('sha256', key).update('check').digest('base64url').slice(0, 16);
}
