import type { TextFinding } from '../../../markdown/text-finding.ts';
import { nearest } from '../../../model/fields/nearest.ts';
import type { ContentFile } from '../../read/content-file.ts';
import { EACH, fieldsIn, type Problem } from '../problem.ts';

/** The ids that a text may name, for "did you mean". */
export interface KnownIds {
  entities: Iterable<string>;
  claims: Iterable<string>;
  sources: Iterable<string>;
  /** The numbers of the register, each with the times of its readings. */
  numbers?: ReadonlyMap<string, readonly string[]>;
  /** Absent in a text that has none. */
  corrections?: Iterable<string>;
}

/**
 * What the plugins that a text passed through found wrong with it.
 *
 * @param among whether its entities and claims are those of its article, or all of the site
 */
export function textProblems(file: ContentFile, known: KnownIds, among: 'text' | 'site'): Problem[] {
  // We call no plugin that writes messages; should one, they are not to be lost.
  for (const message of file.vfile.messages) throw message;
  return (file.vfile.data.findings ?? []).map((found) => toProblem(file, found, known, among));
}

function toProblem(file: ContentFile, found: TextFinding, known: KnownIds, among: 'text' | 'site'): Problem {
  const { line, column } = found;
  const here = { file, at: { line, column } };
  const restsOn = (list: string) => fieldsIn(file, [list, EACH], ['id']);
  switch (found.rule) {
    case 'unknown-entity':
    case 'unknown-claim': {
      const list = found.rule === 'unknown-entity' ? 'entities' : 'claims';
      const values = { ...withNearest(found.values, known[list]), case: among };
      return { ...here, rule: found.rule, values, ...(among === 'text' && { restsOn: restsOn(list) }) };
    }
    case 'unknown-source':
      return {
        ...here,
        rule: found.rule,
        values: withNearest(found.values, known.sources),
      };
    case 'unknown-number': {
      const { values } = found;
      return values.case === 'time'
        ? { ...here, rule: found.rule, values: { ...values, times: known.numbers?.get(values.id) ?? [] } }
        : { ...here, rule: found.rule, values: { ...withNearest(values, known.numbers?.keys() ?? []), case: 'id' } };
    }
    case 'unknown-correction': {
      const values = withNearest(found.values, known.corrections ?? []);
      return { ...here, rule: found.rule, values, restsOn: restsOn('corrections') };
    }
    default:
      return { ...here, ...found };
  }
}

function withNearest({ id }: { id: string }, known: Iterable<string>): { id: string; near: string | undefined } {
  return { id, near: nearest(id, known) };
}
