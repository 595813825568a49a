import type { z } from 'zod';
import type { Source } from '../../model/sources/source.ts';
import type { sourcesJsonSchema } from './shared-schemas.ts';

/** A source as it is published for other programs. */
export function sourceJson(source: Source): z.infer<typeof sourcesJsonSchema>[number] {
  const { outlet, carrier, citing, origins: _, document, ...rest } = source;
  return {
    ...rest,
    publisher: outlet.name,
    ...(carrier && { carrier: carrier.name }),
    citing: citing.map(({ name }) => name),
    ...(document !== undefined && { document }),
  };
}
