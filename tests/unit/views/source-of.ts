import { type Source, sourceSchema } from '../../../src/model/sources/source.ts';

/** A source of the register with its outlet named; "Paper a" has published the source `a`. */
export function source(id: string, fields: object = {}): Source {
  const outlet = { name: `Paper ${id}` };
  const { carrier: _, ...record } = sourceSchema.parse({
    outlet: { named: outlet.name },
    title: `Title of ${id}`,
    ...fields,
  });
  return { ...record, id, outlet, citing: [], origins: [outlet.name] };
}

/** Sources by their ids: "a b". */
export const sources = (ids: string): Source[] => ids.split(' ').map((id) => source(id));
