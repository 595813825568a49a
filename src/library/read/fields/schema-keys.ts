import type { z } from 'zod';
import type { Path } from '../content-file.ts';
import { isRecord } from './is-record.ts';

/** The keys that a schema allows at a path, as far as it can be followed; for "did you mean". */
export function schemaKeys(schema: z.ZodType, path: Path): string[] {
  let current: unknown = schema;
  for (const step of path) current = inner(current, step);
  const shape = unwrap(current)?.['shape'];
  return isRecord(shape) ? Object.keys(shape) : [];
}

function inner(schema: unknown, step: PropertyKey): unknown {
  const unwrapped = unwrap(schema);
  if (typeof step === 'number') return unwrapped?.['element'];
  const shape = unwrapped?.['shape'];
  // Of a record every key leads to the same.
  return isRecord(shape) ? shape[String(step)] : unwrapped?.['valueType'];
}

function unwrap(schema: unknown): Record<string, unknown> | undefined {
  let current = schema;
  while (isRecord(current) && isRecord(current['def']) && isRecord(current['def']['innerType'])) {
    current = current['def']['innerType'];
  }
  return isRecord(current) ? current : undefined;
}
