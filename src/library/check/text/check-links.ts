import type { InternalLink } from '../../../markdown/plugins/rehype/rehype-links.ts';
import { KINDS } from '../../../model/entity.ts';
import { nearest } from '../../../model/fields/nearest.ts';
import type { Source } from '../../../model/sources/source.ts';
import { textDay } from '../../../model/time/article-dates.ts';
import { knownDate } from '../../../model/time/date.ts';
import { claimId, correctionId, numberId, PAGE_PARTS, sourceId, termId, updateId } from '../../../site/page-parts.ts';
import { address, entryPaths, FIXED_PATHS, needsAddress } from '../../../site/routes.ts';
import type { ArticleData, Entry, Library } from '../../library.ts';
import type { PageFile } from '../../read/content-file.ts';
import { claimsOf } from '../../relate/answers.ts';
import { claimFacets } from '../../relate/claim-facets.ts';
import type { Problem } from '../problem.ts';

/** What a link can lead to: an address, and the ids at it. */
interface Target {
  path: string;
  anchors: ReadonlySet<string>;
  /** The article at it, where that is not built yet. */
  held?: Article;
}

type Article = Entry<ArticleData>;

/** What there is beside the pages of the library. */
interface Beside {
  publicFiles: ReadonlySet<string>;
  /** Whether the site knows its own address; without it some files are not written. */
  addressed: boolean;
}

/** The links of all texts that lead to no page, to no public file, or to no place in a page. */
export function checkLinks(
  files: readonly PageFile[],
  targets: ReadonlyMap<string, Target>,
  beside: Beside,
): Problem[] {
  return files.flatMap((file) => {
    const own = targets.get(entryPaths(file.collection, file.id)[0]);
    return own
      ? (file.vfile.data.links ?? []).flatMap((link) => problems(file, link, own, { targets, ...beside }))
      : [];
  });
}

/**
 * Everything that a link can lead to by its address, with all the places in it: of a page its own parts, its entries for
 * entities and sources, and its text; of a file for programs, none.
 *
 * @param held the articles that are not built yet: only from one of them may a link lead to another one
 */
export function allTargets(
  files: readonly PageFile[],
  library: Library,
  held: readonly Article[],
): Map<string, Target> {
  const answers = new Map(library.claims.map(({ id, data }) => [id, data.responses]));
  const idsIn = new Map(files.map((file) => [`${file.collection}/${file.id}`, file.vfile.data.ids ?? []]));
  const places = (entry: Entry<unknown>, more: readonly string[]): [Entry<unknown>, readonly string[]] => [
    entry,
    [...PAGE_PARTS[entry.collection], ...more, ...(idsIn.get(`${entry.collection}/${entry.id}`) ?? [])],
  ];
  const sourceIds = (sources: readonly Source[]) => sources.map(({ id }) => sourceId(id));
  const entries = [
    ...[...library.articles, ...held].map((entry) =>
      places(entry, [
        ...entry.data.entities.map(({ id }) => termId(id)),
        ...[...claimsOf(entry.data.claims, answers)].map(claimId),
        ...entry.data.corrections.map(({ id }) => correctionId(id)),
        ...entry.data.updates.map(({ id }) => updateId(id)),
        ...entry.data.numbers.map(({ id }) => numberId(id)),
        ...sourceIds(entry.data.sources),
      ]),
    ),
    ...library.entities.map((entry) =>
      places(entry, [...entry.data.numbers.map(({ id }) => numberId(id)), ...sourceIds(entry.data.sources)]),
    ),
    ...library.claims.map((entry) =>
      places(entry, [...[...claimsOf([entry.id], answers)].map(claimId), ...sourceIds(entry.data.sources)]),
    ),
    ...[library.topics, library.authors, library.policies, library.pages].flat().map((entry) => places(entry, [])),
  ];
  const heldBy = new Map<Entry<unknown>, Article>(held.map((entry) => [entry, entry]));
  const target = (path: string, anchors: Iterable<string> = [], of?: Article): [string, Target] => [
    path,
    { path, anchors: new Set(anchors), ...(of && { held: of }) },
  ];
  return new Map([
    ...[...FIXED_PATHS, ...lists(library)].map((path) => target(path)),
    ...entries.flatMap(([entry, anchors]) => {
      const [page, ...others] = entryPaths(entry.collection, entry.id);
      const of = heldBy.get(entry);
      return [target(page, anchors, of), ...others.map((path) => target(path, [], of))];
    }),
  ]);
}

/** The pages that list claims by speaker, standing and topic, entities by kind, and all by year. */
function lists(library: Library): string[] {
  return [
    ...Object.entries(claimFacets(library.claims)).flatMap(([facet, ids]) =>
      [...ids.keys()].map((id) => address.claimsBy(facet, id)),
    ),
    ...KINDS.map((kind) => address.kind(kind)),
    ...[...yearsIn(library)].map((year) => address.year(year)),
  ];
}

/** The years that a page lists something of. */
function yearsIn({ articles, entities, claims }: Library): Set<string> {
  const dates = [
    ...articles.map(({ data }) => textDay(data)),
    ...entities.flatMap(({ data }) => (data.kind === 'event' ? [data.date] : [])),
    ...claims.map(({ data }) => data.date),
  ];
  return new Set(dates.flatMap((date) => knownDate(date)?.slice(0, 4) ?? []));
}

function problems(
  file: PageFile,
  { path, anchor, line, column }: InternalLink,
  own: Target,
  { targets, publicFiles, addressed }: { targets: ReadonlyMap<string, Target> } & Beside,
): Problem[] {
  const bare = path.split('?')[0] ?? '';
  if (publicFiles.has(bare)) return [];
  const target = bare === '' ? own : (targets.get(bare) ?? targets.get(`${bare}/`));
  const at = { line, column };
  if (!target) {
    const near = nearest(bare, targets.keys());
    return [{ rule: 'dead-link', values: { case: 'nothing', path, near }, file, at }];
  }
  if (target.held && !own.held) {
    const { draft, published } = target.held.data;
    const values = draft ? ({ case: 'draft', path } as const) : ({ case: 'early', path, published } as const);
    return [{ rule: 'dead-link', values, file, at }];
  }
  if (!addressed && needsAddress(bare)) return [{ rule: 'unwritten-file', values: { path: bare }, file, at }];
  if (anchor === undefined || target.anchors.has(anchor)) return [];
  const near = nearest(anchor, target.anchors);
  return [{ rule: 'dead-anchor', values: { case: 'link', page: target.path, anchor, near }, file, at }];
}
