import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { COLLECTIONS } from '../../../src/model/collection.ts';
import { SUITES } from './attacks.ts';

/** One change to the bytes of a file. */
export type Mutation = (bytes: Buffer) => Buffer;

/** What means something to YAML, Markdown, HTML, Unicode, paths or JavaScript, and what an editor may well write. */
const PIECES: Record<'specials' | 'ordinary', string[]> = JSON.parse(
  readFileSync(new URL('../../fixtures/attacks/pieces.json', import.meta.url), 'utf8'),
);

/** Much of one thing. */
const REPEATED: readonly string[] = [
  ...['[', '(', '> ', '- ', '*a ', '`a', '<b>', '&amp;', '"', 'a\u0301', '\n'].map((piece) => piece.repeat(150)),
  'x'.repeat(3000),
];

/** Any characters, halves of pairs too. fast-check's own strings of them take seconds to prepare. */
function anything(maxLength: number): fc.Arbitrary<string> {
  const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
  return fc.array(character, { maxLength }).map((all) => all.join(''));
}

const attacks = Object.values(SUITES).flat();
const pieces = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES.specials, ...REPEATED) },
  { weight: 2, arbitrary: fc.constantFrom(...attacks) },
  { weight: 1, arbitrary: anything(12) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...PIECES.specials), { minLength: 2, maxLength: 4 }).map((all) => all.join('')),
  },
);
/** A place in a file, as a part of its length. */
const place = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((n) => n / 10_000);
const at = (bytes: { length: number }, part: number) => Math.floor(part * bytes.length);

/** Changes the text, and not its bytes. */
function ofText(change: (text: string) => string): Mutation {
  return (bytes) => Buffer.from(change(bytes.toString('utf8')));
}

function ofLines(change: (lines: string[]) => string[]): Mutation {
  return ofText((text) => change(text.split('\n')).join('\n'));
}

/** The middle of a text is its body more often than not, and its frontmatter is where most can go wrong. */
const oneMutation: fc.Arbitrary<Mutation> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(place, pieces)
      .map(([part, piece]) => ofText((text) => text.slice(0, at(text, part)) + piece + text.slice(at(text, part)))),
  },
  // The value of a field, bare or quoted, or the text behind it.
  {
    weight: 6,
    arbitrary: fc
      .tuple(place, pieces, fc.constantFrom('', '"', "'"))
      .map(([part, piece, quote]) =>
        ofLines((lines) =>
          lines.map((line, index) =>
            index === at(lines, part)
              ? line.replace(/^([^:]*: ).*$|^.*$/, (_, key = '') => `${key}${quote}${piece}${quote}`)
              : line,
          ),
        ),
      ),
  },
  // A whole paragraph at the end, where it is text.
  {
    weight: 4,
    arbitrary: fc
      .array(pieces, { minLength: 1, maxLength: 4 })
      .map((all) => ofText((text) => `${text}\n\n${all.join(' a ')}\n`)),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(place, place).map(([a, b]) => (bytes: Buffer) => {
      const [from = 0, to = 0] = [at(bytes, a), at(bytes, b)].sort((x, y) => x - y);
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    }),
  },
  { weight: 2, arbitrary: place.map((part) => (bytes: Buffer) => bytes.subarray(0, at(bytes, part))) },
  {
    weight: 2,
    arbitrary: place.map((part) =>
      ofLines((lines) => lines.toSpliced(at(lines, part), 0, lines[at(lines, part)] ?? '')),
    ),
  },
  { weight: 2, arbitrary: place.map((part) => ofLines((lines) => lines.toSpliced(at(lines, part), 1))) },
  {
    weight: 2,
    arbitrary: fc.tuple(place, place).map(([a, b]) =>
      ofLines((lines) => {
        const [line] = lines.splice(at(lines, a), 1);
        return lines.toSpliced(at(lines, b), 0, line ?? '');
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: place.map((part) =>
      ofText((text) => {
        const units = [...text];
        const index = at(units, part);
        return [...units.slice(0, index), ...units.slice(index, index + 2).reverse(), ...units.slice(index + 2)].join(
          '',
        );
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\r\n', '\r', '\n\n', ' \n').map((end) => ofText((text) => text.replaceAll('\n', end))),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('\ufeff', '\n', ' ', '---\n', '\0', '<!-- -->\n')
      .map((start) => ofText((text) => start + text)),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 6 })).map(
      ([part, some]) =>
        (bytes: Buffer) =>
          Buffer.concat([bytes.subarray(0, at(bytes, part)), some, bytes.subarray(at(bytes, part) + some.length)]),
    ),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => () => Buffer.from(bytes)) },
  { weight: 1, arbitrary: anything(100).map((text) => () => Buffer.from(text)) },
);

/** A change to one file, or a few, one after the other. */
export const mutations: fc.Arbitrary<Mutation> = fc
  .oneof(
    { weight: 5, arbitrary: fc.tuple(oneMutation) },
    { weight: 1, arbitrary: fc.array(oneMutation, { maxLength: 3 }) },
  )
  .map((all) => (bytes) => all.reduce((so, mutate) => mutate(so), bytes));

/** By their paths, files of a site of which some are changed, and now and then one that is added, under a name of any sort. */
export function changedSites(files: ReadonlyMap<string, Buffer>): fc.Arbitrary<Map<string, Buffer>> {
  const path = fc.constantFrom(...files.keys());
  // Articles have the most to change.
  const article = fc.constantFrom(...[...files.keys()].filter((path) => path.startsWith('content/articles/')));
  const change = fc.tuple(fc.oneof(article, path), mutations);
  const changes = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(change) },
    { weight: 1, arbitrary: fc.array(change, { maxLength: 3 }) },
  );
  const added = fc.tuple(fc.constantFrom(...COLLECTIONS), fc.constantFrom(...NAMES), path, mutations);
  return fc
    .tuple(changes, fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: added }))
    .map(([edits, extra]) => {
      const changed = new Map<string, Buffer>();
      const apply = (to: string, from: string, mutate: Mutation) =>
        changed.set(to, mutate(changed.get(from) ?? files.get(from) ?? Buffer.of()));
      for (const [path, mutate] of edits) apply(path, path, mutate);
      if (extra) apply(`content/${extra[0]}/${extra[1]}.md`, extra[2], extra[3]);
      return changed;
    });
}

/** Names of files: new ones, ones that are taken, and ones that no id can have. */
const NAMES = ['x', 'the-engine', 'computing', 'É', 'a b', '__proto__', 'constructor', '-', 'sources', 'x--y', '404'];

/** The text of an article: mostly what editors write, and now and then what means something to somebody. */
export const texts: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...PIECES.ordinary) },
        {
          weight: 3,
          arbitrary: fc.array(fc.constantFrom(...'aeinst'), { minLength: 1, maxLength: 7 }).map((all) => all.join('')),
        },
        { weight: 1, arbitrary: pieces },
      ),
      fc.constantFrom('', ' ', ' '),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) => all.flat().join(''));
