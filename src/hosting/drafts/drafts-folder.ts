import { createHmac } from 'node:crypto';
import { ALL_DRAFTS, type DraftsBuild } from '../../site/drafts-build.ts';

/** In the folder of a site, where builds of drafts stand, each in a folder that is named as its address is. */
export const DRAFTS_FOLDER = 'dist-drafts';

/**
 * The name of the folder in which drafts stand, and so what nobody can guess of their address: 128 bits of an HMAC-SHA256, in
 * hexadecimal, since some systems do not tell capitals. The same key, drafts and reader have the same name in every build; whoever
 * has one name cannot find another one.
 */
export function draftsFolder(key: string, { only, reader = '' }: DraftsBuild): string {
  const of = JSON.stringify([only ?? ALL_DRAFTS, reader]);
  return createHmac('sha256', key).update(of).digest('hex').slice(0, 32);
}
