import type { Kind } from '../../model/entity.ts';

/** What each kind of entity is called by schema.org. A ship or a weapon is not offered, so it is no `Product` by itself. */
export const ENTITY_TYPES = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  event: 'Event',
  document: 'CreativeWork',
  thing: 'Thing',
  term: 'DefinedTerm',
} as const satisfies Record<Kind, string>;

/**
 * Words of editors for which schema.org has a type of its own, by kind: each is a subtype of that of the kind, so that
 * whatever is said of the kind can be said of it. Any other word stands as `additionalType`, as a text.
 */
const SUBTYPES: Partial<Record<Kind, Readonly<Record<string, string>>>> = {
  organisation: {
    airline: 'Airline',
    agency: 'GovernmentOrganization',
    broadcaster: 'NewsMediaOrganization',
    charity: 'NGO',
    company: 'Corporation',
    court: 'GovernmentOrganization',
    'government agency': 'GovernmentOrganization',
    ministry: 'GovernmentOrganization',
    newspaper: 'NewsMediaOrganization',
    'news agency': 'NewsMediaOrganization',
    'non-governmental organisation': 'NGO',
    'political party': 'PoliticalParty',
    'research institute': 'ResearchOrganization',
    school: 'School',
    'sports team': 'SportsTeam',
    'trade union': 'WorkersUnion',
    university: 'CollegeOrUniversity',
  },
  place: {
    airport: 'Airport',
    bridge: 'Bridge',
    canal: 'Canal',
    city: 'City',
    continent: 'Continent',
    country: 'Country',
    courthouse: 'Courthouse',
    embassy: 'Embassy',
    island: 'Landform',
    lake: 'LakeBodyOfWater',
    mountain: 'Mountain',
    museum: 'Museum',
    park: 'Park',
    province: 'AdministrativeArea',
    region: 'AdministrativeArea',
    reservoir: 'Reservoir',
    river: 'RiverBodyOfWater',
    sea: 'SeaBodyOfWater',
    volcano: 'Volcano',
  },
  event: {
    exhibition: 'ExhibitionEvent',
    festival: 'Festival',
    'football match': 'SportsEvent',
    match: 'SportsEvent',
    'sports event': 'SportsEvent',
  },
  document: {
    act: 'Legislation',
    bill: 'Legislation',
    book: 'Book',
    constitution: 'Legislation',
    decree: 'Legislation',
    film: 'Movie',
    journal: 'Periodical',
    law: 'Legislation',
    magazine: 'Periodical',
    map: 'Map',
    newspaper: 'Newspaper',
    paper: 'ScholarlyArticle',
    photograph: 'Photograph',
    regulation: 'Legislation',
    report: 'Report',
    'scientific article': 'ScholarlyArticle',
    'scientific journal': 'Periodical',
    study: 'ScholarlyArticle',
    thesis: 'Thesis',
  },
  thing: {
    aircraft: 'Vehicle',
    car: 'Car',
    'container ship': 'Vehicle',
    drug: 'Drug',
    medicine: 'Drug',
    'oil tanker': 'Vehicle',
    product: 'Product',
    ship: 'Vehicle',
    vehicle: 'Vehicle',
    warship: 'Vehicle',
  },
};

/** All words that schema.org has a type for, as `[kind, word, type]`. */
export const KNOWN_TYPES: readonly [Kind, string, string][] = Object.entries(SUBTYPES).flatMap(([kind, types]) =>
  Object.entries(types).map(([word, type]): [Kind, string, string] => [kind as Kind, word, type]),
);

/** The type of an entity by schema.org, with the editor's word for it where that has none there. */
export function typeOf({ kind, type }: { kind: Kind; type?: string | undefined }): {
  '@type': string;
  additionalType?: string;
} {
  if (type === undefined) return { '@type': ENTITY_TYPES[kind] };
  const types = SUBTYPES[kind] ?? {};
  const word = type.toLowerCase();
  const known = Object.hasOwn(types, word) ? types[word] : undefined;
  return known === undefined ? { '@type': ENTITY_TYPES[kind], additionalType: type } : { '@type': known };
}
