import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { remark } from 'remark';
import { findMentions } from '../../../src/markdown/find-mentions.ts';
import remarkMentions from '../../../src/markdown/plugins/remark/remark-mentions.ts';
import { byId, cast } from './people.ts';

/** Ways to write a space, and to begin and end a name, that leave the reader the same words. */
const spaces = fc.constantFrom(' ', '\n', '\u00a0', '&nbsp;', '  \n', '\\\n', '** **', '&#32;', ' \u200b');
const marks = fc.constantFrom<[string, string]>(
  ['', ''],
  ['*', '*'],
  ['**', '**'],
  ['“', '”'],
  ['(', ')'],
  ['> ', ''],
  ['- ', ''],
  ['~~', '~~'],
);
const padding = fc.stringMatching(/^(?:[a-z]{1,6}[ ,;]{1,2}){0,3}$/);

function plain(source: string): string {
  return source
    .replace(/&nbsp;|&#32;|[\u00a0\u200b\\*]/g, ' ')
    .replace(/[\s>]+/g, ' ')
    .trim();
}

test('round a name in any dress the range holds that name', () => {
  fc.assert(
    fc.property(padding, marks, spaces, padding, (before, [open, close], space, after) => {
      const inner = open === '**' && space.includes('*') ? ' ' : space;
      const source = `${open}${before}Li${inner}Shangfu, ${after}${close}`;
      const found = findMentions(source, cast, { language: 'en' });
      // Markup that does not close round a space shows as asterisks, which part the words.
      const whole = found.find(({ text }) => plain(text) === 'Li Shangfu');
      if (!inner.includes('*')) assert.equal(whole?.entity, 'li-shangfu', JSON.stringify(source));
      for (const { start, end, text } of found) {
        assert.equal(source.slice(start, end), text);
        assert.ok(['Li Shangfu', 'Li', 'Shangfu'].includes(plain(text)), JSON.stringify(text));
      }
    }),
  );
});

const pieces = fc.constantFrom(
  'Li',
  'Shangfu',
  'Путина',
  'Россией',
  '李尚福',
  'بوتين',
  'US',
  'U.S.',
  ' ',
  '\n',
  '\n\n',
  '*',
  '**',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '](x)',
  '](entity:russia)',
  '](entity:none)',
  '<a>',
  '</a>',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '&nbsp;',
  '&amp;',
  '&',
  '\\',
  '>',
  '#',
  '-',
  '|',
  '~',
  '’s',
  '.',
  '\ufeff',
  '\u00ad',
  '\u200d',
  '\u0301',
  '---',
  '\r\n',
  '\0',
  '\t',
  '    ',
  '😀',
  '\ud800',
  '[^x]',
  '@',
  'https://x.y/',
);
const hostile = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('no text makes it throw, and mentions are in order, inside the text and apart', () => {
  fc.assert(
    fc.property(hostile, (source) => {
      let last = 0;
      for (const { start, end, text, how } of findMentions(source, cast)) {
        assert.ok(last <= start && start <= end && end <= source.length, JSON.stringify(source));
        assert.equal(source.slice(start, end), text);
        if (how !== 'explicit') last = end;
      }
    }),
    { numRuns: 400 },
  );
});

test('marking changes no word of the text', () => {
  const words = (tree: object): string =>
    JSON.stringify(tree)
      .match(/"value":"(?:[^"\\]|\\.)*"/g)
      ?.map((value) => JSON.parse(value.slice(8)))
      .join('') ?? '';
  fc.assert(
    fc.property(hostile, (source) => {
      const tree = remark.parse(source);
      const before = words(tree);
      const marked = remark()
        .use(remarkMentions, { entities: byId(cast), annotate: 'all', language: 'en', href: (id: string) => `/${id}/` })
        .runSync(tree, source);
      assert.equal(words(marked), before);
    }),
    { numRuns: 300 },
  );
});
