import { z } from 'zod';

/** A field that was, and is no more: refused with the words that name what has taken its place. */
export function goneField(instead: string) {
  return z.never({ error: instead }).optional().meta({ deprecationMessage: instead });
}
