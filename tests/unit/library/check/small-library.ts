import assert from 'node:assert/strict';
import { buildLibrary, type LibraryOptions } from '../../../../src/library/build-library.ts';
import type { Finding } from '../../../../src/library/check/finding.ts';
import { type ContentFile, parseContentFile, parseRegisterFile } from '../../../../src/library/read/content-file.ts';
import { COLLECTIONS, REGISTERS, SITE_FILE } from '../../../../src/model/collection.ts';

export const topic = '---\ntitle: A topic\nsummary: What it is about.\n---\n';
export const author = '---\nname: The desk\nrole: Writes\n---\n';
const entity = (id: string, lines = '') =>
  `kind: person\nnames: [{ text: ${id}, language: en }]\ndescription: Somebody\nsummary: Somebody.\n` +
  `sources: [a]\nchecked: 2026-01-01\n${lines}`;
export const person = (id: string, lines = '') => `---\n${entity(id, lines)}---\n`;
/** An entity of which nothing but its name is written. */
export const draftOf = (name: string) =>
  `---\nkind: person\nnames: [{ text: ${name}, language: en }]\ndraft: true\n---\n`;
export const claim = (lines: string, speaker = 'speaker: ada\n') =>
  `---\ntitle: T\nstatement: S.\n${speaker}act: asserts\nsources: [a]\n` + `checked: 2026-01-01\n${lines}---\n`;
export const correction = (dateAndMore: string) =>
  `corrections: [{ id: rain, date: ${dateAndMore}, was: It snowed., is: It rained., why: Misheard. }]\n`;
/** The same with the day of the correction as that of the last change. */
export const corrected = (date: string) => `updated: ${date}\n${correction(date)}`;
export const update = (at: string, id = 'rain') =>
  `updates: [{ id: ${id}, at: ${at}, text: It rains., sources: [a] }]\n`;
export const article = (fields: string, text = 'Ada was there.') =>
  `---\ntitle: T\nsummary: S.\nkind: report\npublished: 2026-01-01\nauthors: [desk]\n${fields}---\n${text}\n`;

export const valid: Record<string, string> = {
  'topics/war.md': topic,
  'authors/desk.md': author,
  'sources/all.yaml': 'a: { outlet: { named: P }, title: T }\n',
  'entities/ada.md': person('Ada'),
  'articles/one.md': article('entities: [ada]\n'),
};

/** Who has read an article beside its author, in one line. */
export const reviewed = (by: string, on: string, digest?: string) =>
  `reviewed: { by: ${by}, on: ${on}${digest === undefined ? '' : `, digest: ${digest}`} }\n`;

/** A source in one line of a register. */
export const source = (id: string, fields: string) => `${id}: { ${fields}, title: T }\n`;

/** An entity as an article defines it on the spot. */
export const inline =
  'kind: person, names: [{ text: Newton, language: en }], description: D, summary: S, ' +
  'sources: [a], checked: 2026-01-01';

/** What is found in these files beside the valid ones; `undefined` takes one of these away. */
export function findingsFor(
  files: Record<string, string | undefined>,
  addressed = false,
  reviewRequired = false,
): Finding[] {
  return libraryOf(files, { addressed, reviewRequired }).findings;
}

/** What is built of these files beside the valid ones. */
export function libraryOf(
  files: Record<string, string | undefined>,
  options: Pick<LibraryOptions, 'addressed' | 'reviewRequired' | 'drafts'> = {},
): ReturnType<typeof buildLibrary> {
  const parsed = Object.entries({ ...valid, ...files }).flatMap(([path, text]): ContentFile[] => {
    const [folder = '', ...rest] = path.replace(/\.(?:md|yaml)$/, '').split('/');
    const id = rest.at(-1) ?? folder;
    const collection = COLLECTIONS.find((name) => name === folder);
    const register = [...REGISTERS, SITE_FILE].find((name) => name === folder);
    if (text === undefined) return [];
    if (register) return [parseRegisterFile(register, id, `content/${path}`, text)];
    assert.ok(collection);
    return [parseContentFile(collection, id, `content/${path}`, text)];
  });
  return buildLibrary(parsed, {
    base: '/',
    publicFiles: new Set(['/picture.png']),
    pictures: new Map([
      ['flood.jpg', undefined],
      ['maps/port.png', undefined],
      ['phone.heic', { case: 'format', ending: 'heic' }],
      ['torn.png', { case: 'broken' }],
      ['huge.png', { case: 'too-large', megabytes: 40, megapixels: 120 }],
      ['dance.svg', { case: 'active' }],
    ]),
    now: '2026-11-23',
    stale: { today: '2026-11-23', months: 12 },
    ...options,
  });
}
