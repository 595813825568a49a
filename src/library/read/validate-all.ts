import type { z } from 'zod';
import { SCHEMAS } from '../../model/all-schemas.ts';
import type { Article, Author, Page, Topic } from '../../model/article.ts';
import type { Claim } from '../../model/claims/claim.ts';
import { type Collection, type Register, SITE_FILE } from '../../model/collection.ts';
import { draftEntitySchema, type Entity } from '../../model/entity.ts';
import type { NumberSeries } from '../../model/numbers/number.ts';
import type { Policy } from '../../model/policy.ts';
import type { Defaults } from '../../model/site-defaults.ts';
import { type SiteFile, siteSchema } from '../../model/site-file.ts';
import type { Copies } from '../../model/sources/copies.ts';
import type { SourceRecord } from '../../model/sources/source.ts';
import type { WithoutPage } from '../../model/sources/speaker.ts';
import type { Tombstone } from '../../model/tombstone.ts';
import type { Problem } from '../check/problem.ts';
import { type ContentFile, isPage, type PageFile, type Path } from './content-file.ts';
import { defaultsFor } from './defaults.ts';
import type { Fields } from './fields/fields.ts';
import type { Mended } from './fields/mend.ts';
import { type RegisterEntry, readRegister } from './registers.ts';
import { validate } from './validate.ts';

/** A file whose frontmatter is what its collection wants. */
export interface ValidFile<Data> {
  file: PageFile;
  id: string;
  data: Data;
}

/** The valid files of each collection. */
export interface ValidContent {
  articles: ValidFile<Article>[];
  entities: ValidFile<Entity>[];
  claims: ValidFile<Claim>[];
  topics: ValidFile<Topic>[];
  authors: ValidFile<Author>[];
  policies: ValidFile<Policy>[];
  pages: ValidFile<Page>[];
  sources: RegisterEntry<SourceRecord>[];
  speakers: RegisterEntry<WithoutPage>[];
  numbers: RegisterEntry<NumberSeries>[];
  copies: RegisterEntry<Copies>[];
  withdrawn: RegisterEntry<Tombstone>[];
  /** The settings of the site, where they are valid. */
  site?: { file: ContentFile; data: SiteFile } | undefined;
  /** What a file is taken to say where it leaves a field out. */
  defaults: Defaults;
  /** The ids of all files, valid or not, so that what is there but wrong is not reported as missing too. */
  ids: Record<Collection | Register, ReadonlySet<string>>;
  /** The fields of the valid files that are not as their editors wrote them. */
  mended: Mended;
}

/**
 * Checks the frontmatter of every file against the schema of its collection, with the newsroom's defaults for what is left out.
 *
 * @param others the sources that the files rest on and that are not among them
 */
export function validateAll(
  files: readonly ContentFile[],
  others: readonly Pick<RegisterEntry<SourceRecord>, 'id' | 'data'>[] = [],
): { content: ValidContent; problems: Problem[] } {
  const problems: Problem[] = [];
  const mended = new Map<ContentFile, Path[]>();
  const byCollection = Map.groupBy(files.filter(isPage), ({ collection }) => collection);
  const idsOf = (collection: Collection) => new Set((byCollection.get(collection) ?? []).map(({ id }) => id));
  const valid = <Schema extends z.ZodType>(
    collection: Collection,
    schema: Schema | ((fields: Fields) => Schema),
  ): ValidFile<z.infer<Schema>>[] => {
    const ids = idsOf(collection);
    return (byCollection.get(collection) ?? []).flatMap((file) => {
      const {
        data,
        mended: paths,
        problems: found,
      } = validate(file, schema, ids, (gaps) => defaultsFor(gaps, file.path, defaults, dates));
      problems.push(...found);
      mended.set(file, paths);
      return data === undefined ? [] : [{ file, id: file.id, data }];
    });
  };
  const registered = <Schema extends z.ZodType>(register: Register, schema: Schema) => {
    const { entries, problems: found } = readRegister(
      files.filter(({ collection }) => collection === register),
      schema,
      (file, record) => {
        const valid = validate(file, record);
        problems.push(...valid.problems);
        mended.set(file, valid.mended);
        return valid;
      },
    );
    problems.push(...found);
    return entries;
  };
  const site = files.find(({ collection }) => collection === SITE_FILE);
  const ofSite = site && validate(site, siteSchema);
  problems.push(...(ofSite?.problems ?? []));
  const { defaults } = ofSite?.data ?? siteSchema.parse({});
  const sources = registered('sources', SCHEMAS.sources);
  const speakers = registered('speakers', SCHEMAS.speakers);
  const numbers = registered('numbers', SCHEMAS.numbers);
  const copies = registered('copies', SCHEMAS.copies);
  const withdrawn = registered('withdrawn', SCHEMAS.withdrawn);
  const dates = new Map([...others, ...sources].map(({ id, data }) => [id, data]));
  const content: ValidContent = {
    site: site && ofSite?.data && { file: site, data: ofSite.data },
    defaults,
    articles: valid('articles', SCHEMAS.articles),
    entities: valid<z.ZodType<Entity>>('entities', ({ draft }) =>
      draft === true ? draftEntitySchema : SCHEMAS.entities,
    ),
    claims: valid('claims', SCHEMAS.claims),
    topics: valid('topics', SCHEMAS.topics),
    authors: valid('authors', SCHEMAS.authors),
    policies: valid('policies', SCHEMAS.policies),
    pages: valid('pages', SCHEMAS.pages),
    sources,
    speakers,
    numbers,
    copies,
    withdrawn,
    ids: {
      articles: idsOf('articles'),
      entities: idsOf('entities'),
      claims: idsOf('claims'),
      topics: idsOf('topics'),
      authors: idsOf('authors'),
      policies: idsOf('policies'),
      pages: idsOf('pages'),
      sources: new Set(sources.map(({ id }) => id)),
      speakers: new Set(speakers.map(({ id }) => id)),
      numbers: new Set(numbers.map(({ id }) => id)),
      copies: new Set(copies.map(({ id }) => id)),
      withdrawn: new Set(withdrawn.map(({ id }) => id)),
    },
    mended,
  };
  return { content, problems };
}
