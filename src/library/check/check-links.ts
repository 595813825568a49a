import type { InternalLink } from '../../markdown/plugins/rehype-links.ts';
import { KINDS } from '../../model/entity.ts';
import type { Source } from '../../model/source.ts';
import { claimId, correctionId, PAGE_PARTS, sourceId, termId } from '../../site/page-parts.ts';
import { address, type ClaimFacet } from '../../site/routes.ts';
import type { Library } from '../library.ts';
import type { Collection, ContentFile } from '../read/content-file.ts';
import { claimsOf } from '../relate/answers.ts';
import { claimFacets } from '../relate/claim-facets.ts';
import type { Diagnostic } from './diagnostics.ts';
import { nearest, suggest } from './nearest.ts';

/** What a page offers to links: its address, and the ids in it. */
interface Target {
  path: string;
  anchors: ReadonlySet<string>;
}

/** The pages that exist without a file of their own. */
const FIXED_PATHS: readonly string[] = [
  address.home(),
  address.articles(),
  address.entities(),
  address.claims(),
  address.claimsJson(),
  address.claimsSchema(),
  address.entitiesJson(),
  address.entitiesSchema(),
  address.kinds(),
  address.topics(),
  address.years(),
  address.corrections(),
  address.policies(),
  address.search(),
  ...KINDS.map(address.kind),
];

/** The links of all texts that lead to no page, to no public file, or to no place in a page. */
export function checkLinks(
  files: readonly ContentFile[],
  library: Library,
  publicFiles: ReadonlySet<string>,
): Diagnostic[] {
  const targets = allTargets(files, library);
  return files.flatMap((file) => {
    const own = targets.get(pathOf(file.collection, file.id));
    return (file.vfile.data.links ?? []).flatMap((link): Diagnostic[] => {
      const found = own && problem(link, own, targets, publicFiles);
      return found ? [{ severity: 'error', file: file.path, line: link.line, column: link.column, ...found }] : [];
    });
  });
}

/** Every page by its address, with all the places in it: its own parts, its entries for entities and sources, its text. */
function allTargets(files: readonly ContentFile[], library: Library): Map<string, Target> {
  const idsIn = new Map(files.map((file) => [pathOf(file.collection, file.id), file.vfile.data.ids ?? []]));
  const target = (path: string, anchors: readonly string[]): [string, Target] => [
    path,
    { path, anchors: new Set([...anchors, ...(idsIn.get(path) ?? [])]) },
  ];
  const answers = new Map(library.claims.map(({ id, data }) => [id, data.responses]));
  const sourceIds = (sources: readonly Source[]) => sources.map(({ id }) => sourceId(id));
  return new Map([
    ...FIXED_PATHS.map((path) => target(path, [])),
    ...library.articles.map(({ id, data }) =>
      target(pathOf('articles', id), [
        ...PAGE_PARTS.articles,
        ...data.entities.map((entity) => termId(entity.id)),
        ...[...claimsOf(data.claims, answers)].map(claimId),
        ...data.corrections.map(({ id: correction }) => correctionId(correction)),
        ...sourceIds(data.sources),
      ]),
    ),
    ...library.entities.map(({ id, data }) =>
      target(pathOf('entities', id), [...PAGE_PARTS.entities, ...sourceIds(data.sources)]),
    ),
    ...library.claims.map(({ id, data }) =>
      target(pathOf('claims', id), [
        ...PAGE_PARTS.claims,
        ...[...claimsOf([id], answers)].map(claimId),
        ...sourceIds(data.sources),
      ]),
    ),
    ...claimLists(library).map((path) => target(path, [])),
    ...[...library.topics, ...library.authors, ...library.policies, ...library.pages].map(({ collection, id }) =>
      target(pathOf(collection, id), PAGE_PARTS[collection]),
    ),
  ]);
}

/** The pages that list claims by speaker, standing and topic. */
function claimLists({ claims }: Library): string[] {
  return Object.entries(claimFacets(claims)).flatMap(([facet, ids]) =>
    [...ids.keys()].map((id) => address.claimsBy(facet as ClaimFacet, id)),
  );
}

function pathOf(collection: Collection, id: string): string {
  const of = {
    articles: 'article',
    entities: 'entity',
    claims: 'claim',
    topics: 'topic',
    authors: 'author',
    policies: 'policy',
    pages: 'page',
  } as const;
  return address[of[collection]](id);
}

function problem(
  { path, anchor }: InternalLink,
  own: Target,
  targets: ReadonlyMap<string, Target>,
  publicFiles: ReadonlySet<string>,
): Pick<Diagnostic, 'rule' | 'message' | 'remedy'> | undefined {
  const bare = path.split('?')[0] ?? '';
  if (publicFiles.has(bare)) return undefined;
  const target = bare === '' ? own : (targets.get(bare) ?? targets.get(`${bare}/`));
  if (!target) {
    return {
      rule: 'dead-link',
      message: `No page of the site has the address "${path}".`,
      remedy: suggest(bare, targets.keys(), 'Correct the address, or link to another page.'),
    };
  }
  if (anchor === undefined || target.anchors.has(anchor)) return undefined;
  const near = nearest(anchor, target.anchors);
  return {
    rule: 'dead-anchor',
    message: `The page "${target.path}" has no place "#${anchor}".`,
    remedy: near ? `Did you mean "#${near}"?` : 'Correct it, or link to the page alone.',
  };
}
