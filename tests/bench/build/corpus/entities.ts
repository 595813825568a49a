import { BEATS } from './beats.ts';
import { type Chance, chance } from './chance.ts';
import { choices, knownWords, sayFirst } from './grammar.ts';
import type { MadeEntity, MadeRole } from './made.ts';
import { idOf, nameMaker } from './made-names.ts';

const CALLINGS =
  'Engineer|Lawyer|Economist|Trade unionist|Physician|Historian|Accountant|Geologist|Shipowner|Architect|Chemist|Journalist|Surveyor|Negotiator|Farmer|Pilot|Banker|Linguist'.split(
    '|',
  );
/** Of ten entities: six people, two bodies, two places, the first ones of which texts speak most. */
const KINDS = [
  'person',
  'place',
  'person',
  'organisation',
  'person',
  'person',
  'place',
  'person',
  'organisation',
  'person',
] as const;

/** When the entries were last compared with their sources. */
export const CHECKED = '2026-10-01';

/** Makes the entities of a corpus. In a rich one each person holds two offices, of bodies of the corpus. */
export function makeEntities(seed: number, count: number, rich: boolean): MadeEntity[] {
  const by = chance(seed, 'names');
  const taken = knownWords(BEATS);
  const make = nameMaker(by, taken);
  const given = Array.from({ length: Math.max(12, Math.ceil(count / 6)) }, () => make('given'));
  const entities = Array.from({ length: count }, (_, index): MadeEntity => {
    const kind = KINDS[index % KINDS.length] ?? 'person';
    const beat = by.pick(BEATS);
    const family = kind === 'person' ? make('family') : undefined;
    const name = family
      ? `${by.pick(given)} ${family}`
      : kind === 'place'
        ? make('place')
        : `${make('body')} ${by.pick(choices(beat.bodies))}`;
    const first = { id: idOf(name), kind, name, beat, roles: [], ...(family !== undefined && { family }) };
    return { ...first, ...described(first, chance(seed, 'entity', index)) };
  });
  if (rich) giveOffices(entities);
  return entities;
}

function described(
  { kind, name, beat }: Pick<MadeEntity, 'kind' | 'name' | 'beat'>,
  by: Chance,
): Pick<MadeEntity, 'description' | 'summary' | 'portrait'> {
  const [one = '', other = ''] = by.some(CALLINGS, 2);
  const people = by.pick(choices(beat.people));
  const what = {
    person: `${one} and ${other.toLowerCase()}, known to ${people}`,
    organisation: `Body that speaks for ${people}`,
    place: `Town of ${people}, with a ${by.pick(choices(beat.sites))}`,
  }[kind];
  const sentences = (count: number) =>
    Array.from({ length: count }, () => `${sayFirst('sentence', beat, by)}.`).join(' ');
  return {
    description: what,
    summary: `${name} is a name from the reports on ${beat.title.toLowerCase()}. ${sayFirst('simple', beat, by)}.`,
    portrait: [sentences(3), sentences(2)],
  };
}

/** Each person heads one body for four years, and sits on the board of another one for some time. */
function giveOffices(entities: readonly MadeEntity[]): void {
  const bodies = entities.filter(({ kind }) => kind === 'organisation');
  const people = entities.filter(({ kind }) => kind === 'person');
  for (const [index, person] of people.entries()) {
    const led = bodies[index % bodies.length];
    const watched = bodies[(index * 7 + 3) % bodies.length];
    if (!led || !watched) continue;
    const term = Math.floor(index / bodies.length);
    const last = index + bodies.length >= people.length;
    const roles: MadeRole[] = [
      { title: `Director of ${led.name}`, organisation: led.id, singleHolder: true, ...years(2024 - 4 * term, 4) },
      {
        title: `Member of the supervisory board of ${watched.name}`,
        organisation: watched.id,
        ...years(2016 + (index % 8), last ? 3 : 12),
      },
    ];
    person.roles = roles;
  }
}

/** Some years from 1 March on; without an end where that has not come. */
function years(from: number, count: number): { from: string; to?: string } {
  const to = `${from + count}-03-01`;
  return { from: `${from}-03-01`, ...(to < CHECKED && { to }) };
}
