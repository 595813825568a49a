import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { nameChunks } from '../../src/search/index/name-records.ts';
import type { NameRecord } from '../../src/search/names/name-record.ts';
import { makeCorpus, random } from '../bench/names-corpus.ts';
import { builtBytes, builtFile, builtFiles } from '../sites/built.ts';

/**
 * What a first search may cost until names are suggested, in KB (1,024 bytes) as brotli has it: a third more than it does, and
 * 0.8 seconds on 400 kbit/s.
 */
const BUDGET = 40;

/** By the number of names: the file of names that comes first is as large at any size, but for the addresses of the others. */
for (const count of [1000, 5000]) {
  test(`the first search among ${count} entities of five names costs at most ${BUDGET} KB until names are suggested`, () => {
    const script = scripts('dialog.').map((path) => compressed(builtBytes('root', path)));
    const [names] = nameChunks(entities(count)).values();
    const parts = { script: script.reduce((sum, bytes) => sum + bytes, 0), names: compressed(JSON.stringify(names)) };
    assert.ok(script.length > 1 && (names?.records.length ?? 0) > 100, JSON.stringify(parts));
    assert.ok(parts.script + parts.names <= BUDGET * 1024, JSON.stringify(parts));
  });
}

/** What is asked for when the search opens: a script and all that it imports, but for what pages have loaded already. */
function scripts(name: string): string[] {
  const files = builtFiles('root').filter((path) => path.startsWith('_astro/') && path.endsWith('.js'));
  const within = (start: string, found = new Set<string>()): Set<string> => {
    const path = files.find((file) => file.startsWith(`_astro/${start}`)) ?? start;
    if (found.has(path)) return found;
    found.add(path);
    for (const [, next = ''] of builtFile('root', path).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
      within(next, found);
    return found;
  };
  const loaded = within('SearchDialog.');
  return [...within(name)].filter((path) => !loaded.has(path));
}

/** Entities of five names in two scripts, with a description and an office, as an article's own have them. */
function entities(count: number): NameRecord[] {
  const next = random(7);
  const { records, texts } = makeCorpus(count);
  return records.map((record, place) => {
    if (record.names.length === 0) return record;
    const [given = '', family = ''] = record.title.split(' ');
    const words = (texts[place] ?? '').split(' ').slice(0, 14);
    return {
      ...record,
      names: [...record.names, `${family} ${given}`, `${given.charAt(0)}. ${family}`, `${given} ${words[0]} ${family}`],
      description: words.join(' '),
      roles: [{ title: words.slice(3, 7).join(' ') }],
      mentions: Math.floor(next() * 30),
    };
  });
}

function compressed(text: string | Buffer): number {
  return brotliCompressSync(text).length;
}

/** The most that each further file of names may weigh, in KB, a quarter more than it does: they come one after the other. */
const FURTHER = 19.5;

test(`each of the other files of names among 5000 entities weighs at most ${FURTHER} KB`, () => {
  const [, ...further] = nameChunks(entities(5000)).values();
  const weights = further.map((chunk) => compressed(JSON.stringify(chunk)) / 1024);
  assert.ok(weights.length > 10 && Math.max(...weights) <= FURTHER, `${Math.max(...weights)} KB`);
});
