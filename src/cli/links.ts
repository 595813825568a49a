import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import anyAscii from 'any-ascii';
import { readSettings } from '../site/settings.ts';
import { CONTENT, cacheOf, siteFolder } from '../site/site-folder.ts';
import { siteName } from '../site/site-texts.ts';
import { checkAddresses } from './links/links-command.ts';
import { readOptions } from './read-options.ts';

/**
 * `npm run links -- [--write] [--days N] [--archives ADDRESS] [--allow-private] [--site FOLDER]`: asks for the addresses of sources and the links of
 * texts, and tells which are gone or have moved. What was there is asked for again after N days (7). With `--write`, addresses that
 * have moved for good are changed in the register. `--archives` asks an archive for copies of the sources that name none: ADDRESS is that
 * of its interface, which answers as the Wayback Machine's "availability" does; none is taken unasked. `--allow-private` is for tests.
 * The exit code is 1 where something is gone.
 */
const { values } = readOptions({
  options: {
    write: { type: 'boolean', default: false },
    days: { type: 'string', default: '7' },
    archives: { type: 'string' },
    'allow-private': { type: 'boolean', default: false },
    site: { type: 'string', default: siteFolder() },
  },
});
readSettings(join(values.site, CONTENT));
const days = Number(values.days);
if (!Number.isInteger(days) || days < 0 || (values.archives !== undefined && !URL.canParse(values.archives))) {
  console.error('Give --days a whole number of days, and --archives the address of the interface of an archive.');
  process.exitCode = 1;
} else {
  const web = {
    userAgent: `GlossLinks/1.0 (checks the links of ${anyAscii(siteName())}${contact(values.site)})`,
    timeout: 20_000,
    pause: 1000,
    allowPrivate: values['allow-private'],
  };
  const kept = join(cacheOf(values.site), 'links.json');
  const { write, archives } = values;
  process.exitCode = await checkAddresses(
    values.site,
    { write, archives, days, kept, web, now: Date.now() },
    console.log,
  );
}

/** Whom a host may write to about what asks there: as the policy says that readers may. */
function contact(site: string): string {
  try {
    const text = readFileSync(join(site, 'content/policies/feedback.md'), 'utf8');
    const [, address] = /^contact:\s*['"]?([!-~]+?)['"]?\s*$/m.exec(text) ?? [];
    return address === undefined ? '' : `; ${address}`;
  } catch {
    return '';
  }
}
