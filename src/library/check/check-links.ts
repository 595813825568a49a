import type { InternalLink } from '../../markdown/plugins/rehype-links.ts';
import { knownDate } from '../../model/date.ts';
import { KINDS } from '../../model/entity.ts';
import { nearest } from '../../model/nearest.ts';
import type { Source } from '../../model/source.ts';
import { claimId, correctionId, numberId, PAGE_PARTS, sourceId, termId } from '../../site/page-parts.ts';
import { address, entryPaths, FIXED_PATHS, needsAddress } from '../../site/routes.ts';
import type { Entry, Library } from '../library.ts';
import type { PageFile } from '../read/content-file.ts';
import { claimsOf } from '../relate/answers.ts';
import { claimFacets } from '../relate/claim-facets.ts';
import type { Problem } from './problem.ts';

/** What a link can lead to: an address, and the ids at it. */
interface Target {
  path: string;
  anchors: ReadonlySet<string>;
}

/**
 * The links of all texts that lead to no page, to no public file, or to no place in a page.
 *
 * @param addressed whether the site knows its own address; without it some files are not written
 */
export function checkLinks(
  files: readonly PageFile[],
  library: Library,
  publicFiles: ReadonlySet<string>,
  addressed: boolean,
): Problem[] {
  const targets = allTargets(files, library);
  return files.flatMap((file) => {
    const own = targets.get(entryPaths(file.collection, file.id)[0]);
    return own
      ? (file.vfile.data.links ?? []).flatMap((link) => problems(file, link, own, { targets, publicFiles, addressed }))
      : [];
  });
}

/**
 * Everything that a link can lead to by its address, with all the places in it: of a page its own parts, its entries for
 * entities and sources, and its text; of a file for programs, none.
 */
function allTargets(files: readonly PageFile[], library: Library): Map<string, Target> {
  const answers = new Map(library.claims.map(({ id, data }) => [id, data.responses]));
  const idsIn = new Map(files.map((file) => [`${file.collection}/${file.id}`, file.vfile.data.ids ?? []]));
  const places = (entry: Entry<unknown>, more: readonly string[]): [Entry<unknown>, readonly string[]] => [
    entry,
    [...PAGE_PARTS[entry.collection], ...more, ...(idsIn.get(`${entry.collection}/${entry.id}`) ?? [])],
  ];
  const sourceIds = (sources: readonly Source[]) => sources.map(({ id }) => sourceId(id));
  const entries = [
    ...library.articles.map((entry) =>
      places(entry, [
        ...entry.data.entities.map(({ id }) => termId(id)),
        ...[...claimsOf(entry.data.claims, answers)].map(claimId),
        ...entry.data.corrections.map(({ id }) => correctionId(id)),
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
  const target = (path: string, anchors: Iterable<string> = []): [string, Target] => [
    path,
    { path, anchors: new Set(anchors) },
  ];
  return new Map([
    ...[...FIXED_PATHS, ...lists(library)].map((path) => target(path)),
    ...entries.flatMap(([{ collection, id }, anchors]) => {
      const [page, ...others] = entryPaths(collection, id);
      return [target(page, anchors), ...others.map((path) => target(path))];
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
    ...articles.map(({ data }) => data.published),
    ...entities.flatMap(({ data }) => (data.kind === 'event' ? [data.date] : [])),
    ...claims.map(({ data }) => data.date),
  ];
  return new Set(dates.flatMap((date) => knownDate(date)?.slice(0, 4) ?? []));
}

function problems(
  file: PageFile,
  { path, anchor, line, column }: InternalLink,
  own: Target,
  {
    targets,
    publicFiles,
    addressed,
  }: { targets: ReadonlyMap<string, Target>; publicFiles: ReadonlySet<string>; addressed: boolean },
): Problem[] {
  const bare = path.split('?')[0] ?? '';
  if (publicFiles.has(bare)) return [];
  const target = bare === '' ? own : (targets.get(bare) ?? targets.get(`${bare}/`));
  const at = { line, column };
  if (!target) return [{ rule: 'dead-link', values: { path, near: nearest(bare, targets.keys()) }, file, at }];
  if (!addressed && needsAddress(bare)) return [{ rule: 'unwritten-file', values: { path: bare }, file, at }];
  if (anchor === undefined || target.anchors.has(anchor)) return [];
  const near = nearest(anchor, target.anchors);
  return [{ rule: 'dead-anchor', values: { case: 'link', page: target.path, anchor, near }, file, at }];
}
