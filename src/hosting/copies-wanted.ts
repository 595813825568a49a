import { settings } from '../site/settings.ts';

/**
 * Whether compressed copies are to lie beside the files: not where the site leaves them out, for good or in one build
 * (`GLOSS_COPIES=no`), nor on hosts that compress what they send, pass copies over, and count files:
 * https://docs.netlify.com/build/configure-builds/environment-variables/ and
 * https://developers.cloudflare.com/pages/configuration/build-configuration/#environment-variables.
 */
export function copiesWanted(environment: Record<string, string | undefined> = process.env): boolean {
  const { GLOSS_COPIES: asked, NETLIFY: netlify, CF_PAGES: cloudflare } = environment;
  return settings().compressedCopies && asked !== 'no' && netlify !== 'true' && cloudflare !== '1';
}
