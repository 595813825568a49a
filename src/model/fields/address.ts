import { z } from 'zod';

/** Letters of any script, digits and the signs that no host reads as one of its own; no part is `.` or `..`. */
const ADDRESS = /^(?:\/(?!\.{1,2}(?:\/|$))[\p{L}\p{M}\p{N}\-._~!&'(),+=@]+)+\/?$/u;

/**
 * Addresses outside of the site's own scheme at which this page was published before, by another program: paths from the root
 * of the site, decoded, such as `/2013/05/the-bridge/` or `/news/bridge.html`. Each leads on to the page.
 */
export const addressesSchema = z
  .array(
    z
      .string()
      .regex(
        ADDRESS,
        'An address is a path from the root of the site, of letters, digits and hyphens, such as /2013/05/the-bridge/',
      )
      .refine((path) => !path.startsWith('/_'), 'An address does not begin with an underscore'),
  )
  .default([])
  .meta({ description: 'Paths at which another program published it, such as `/2013/05/the-bridge/`; each leads on.' });

/** The form of an address by which two are told to be one: hosts answer both with and without a slash, and `index.html`. */
export function sameAddress(path: string): string {
  return path.replace(/(?:^|\/)index\.html$/, '/').replace(/(?!^)\/+$/, '');
}

/** Whether a path can be one of {@link addressesSchema}. */
export function isAddress(path: string): boolean {
  return addressesSchema.safeParse([path]).success;
}
