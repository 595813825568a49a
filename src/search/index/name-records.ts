import type { EntityData } from '../../library/library.ts';
import { heldAt } from '../../model/offices/role.ts';
import { compareDates, sortableDate } from '../../model/time/date.ts';
import { buildDay } from '../../site/clock.ts';
import { formatDate } from '../../site/dates.ts';
import { namesPath } from '../../site/names-path.ts';
import { address } from '../../site/routes.ts';
import { capitalise } from '../../site/words/capitalise.ts';
import { spoken } from '../../site/words/spoken.ts';
import { say } from '../../site/words/words.ts';
import { datesInWords } from '../../views/article/dates-view.ts';
import { titleWithSpeaker } from '../../views/claim/claim-words.ts';
import { allNames, displayName } from '../../views/entity/entity-names.ts';
import { mostMentioned } from '../../views/entity/most-mentioned.ts';
import type { Site } from '../../views/site.ts';
import { writeFacetValue } from '../names/facet.ts';
import type { NameChunk, NameRecord, RoleRecord } from '../names/name-record.ts';
import { countryNames, countryWords } from './country-names.ts';
import { kindValue } from './metadata.ts';
import { romanise } from './romanise.ts';

/** What the names index holds: every entity with all its names, the most mentioned first, and the titles of topics, articles and claims. */
export function nameRecords(site: Site, today = buildDay()): NameRecord[] {
  const { entities: inOrder, topics, articles, claims } = site;
  const known = mostMentioned(inOrder, inOrder.length);
  const entities = [...new Set([...known, ...inOrder])];
  return [
    ...entities.map(({ id, data }): NameRecord => {
      const title = displayName(data);
      const names = allNames(data);
      const roles = roleRecords(data, today);
      const spellings = romanisations(data, names);
      const translations = countryNames(data).filter((name) => !names.includes(name));
      return {
        path: address.entity(id),
        title,
        kind: writeFacetValue(kindValue(data.kind)),
        ...(data.type !== undefined && { type: capitalise(data.type) }),
        description: data.description,
        ...(roles.length > 0 && { roles }),
        names,
        ...(spellings.length > 0 && { spellings }),
        ...(translations.length > 0 && { translations }),
        ...(data.topics.length > 0 && { topics: data.topics }),
        ...(data.backlinks.length > 0 && { mentions: data.backlinks.length }),
      };
    }),
    ...topics.map(
      ({ id, data: { title, summary } }): NameRecord => ({
        path: address.topic(id),
        title,
        kind: writeFacetValue(kindValue('topic')),
        description: summary,
        names: [],
        topics: [id],
      }),
    ),
    ...articles.map(
      ({ id, data }): NameRecord => ({
        path: address.article(id),
        title: data.title,
        ...(data.language !== spoken() && { language: data.language }),
        kind: writeFacetValue(kindValue(data.kind)),
        description: data.summary,
        names: [],
        topics: data.topics,
        date: datesInWords(data),
      }),
    ),
    ...claims.map(
      ({ id, data }): NameRecord => ({
        path: address.claim(id),
        title: titleWithSpeaker(data, site),
        kind: writeFacetValue(kindValue('claim')),
        description: data.statement,
        names: [],
        topics: data.topics,
      }),
    ),
  ];
}

/** The offices that somebody holds, and then those that they held, the last first. */
function roleRecords(data: EntityData, today: string): RoleRecord[] {
  const held = heldAt(data, today);
  const past = data.roles.flatMap((role) =>
    role.to === undefined || held.includes(role) || compareDates(role.to, today) > 0 ? [] : [{ ...role, to: role.to }],
  );
  return [
    ...held.map(({ title }) => roleRecord(title)),
    ...past
      .sort((a, b) => compareDates(b.to, a.to))
      .map(({ title, to }) => ({
        ...roleRecord(title),
        until: sortableDate(to),
        words: say('search.role-until', { role: title, date: formatDate(to) }),
      })),
  ];
}

function roleRecord(title: string): RoleRecord {
  const also = countryWords(title);
  return { title, ...(also.length > 0 && { also }) };
}

/** Romanisations of names, but not of Japanese ones in Chinese characters, which only a list of names could tell. */
function romanisations({ names }: Pick<EntityData, 'names'>, all: readonly string[]): string[] {
  const languages = new Map(names.map(({ text, language }) => [text, language]));
  const isJapanese = (tag: string) => /^ja\b/.test(tag);
  const japanese = names.some(({ language }) => isJapanese(language));
  const read = all.filter(
    (name) =>
      !/\p{Script=Han}/u.test(name) || !(languages.has(name) ? isJapanese(languages.get(name) ?? '') : japanese),
  );
  return [...new Set(read.flatMap(romanise))].filter((spelling) => !all.includes(spelling));
}

/** So many pages stand in one file of the names index: with real names and claims it is about 40 KB as it is sent. */
export const CHUNK_SIZE = 400;

/** So many topics stand in the first file, whatever else is named: those that are offered are among them. */
const TOPICS_FIRST = 40;

/** The names index in files by their paths: in the first some topics and what most articles name. */
export function nameChunks(records: readonly NameRecord[], size = CHUNK_SIZE): Map<string, NameChunk> {
  const topics = records.filter(({ kind }) => kind.startsWith('topic '));
  const first = new Set(topics.slice(0, TOPICS_FIRST));
  const weight = (record: NameRecord) => (first.has(record) ? Number.POSITIVE_INFINITY : (record.mentions ?? 0));
  const sorted = records
    .map((record) => ({ record, weight: weight(record) }))
    .sort((a, b) => (a.weight < b.weight ? 1 : a.weight > b.weight ? -1 : 0));
  const chunks = Array.from({ length: Math.max(1, Math.ceil(records.length / size)) }, (_, number) =>
    sorted.slice(number * size, (number + 1) * size).map(({ record }) => record),
  );
  const paths = chunks.map((_, number) => namesPath(number));
  return new Map(
    chunks.map((chunk, number) => [
      paths[number] ?? '',
      {
        records: chunk,
        ...(number === 0 && paths.length > 1 && { more: paths.slice(1) }),
        ...(number === 0 && { questions: say('search.question-words').split(' ') }),
      },
    ]),
  );
}
