import { existsSync } from 'node:fs';
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRedirects } from '../keep-addresses.ts';
import { htaccess } from './htaccess.ts';

/**
 * Writes the `.htaccess` of a built site, whose `_redirects` tells of the addresses that were left. One that the newsroom itself
 * put into `public/` stays: this one comes behind it.
 *
 * @param copies whether compressed copies lie beside the files
 */
export async function writeHtaccess(folder: string, base: string, copies: boolean): Promise<void> {
  const file = join(folder, '.htaccess');
  const start = existsSync(file) && !(await readFile(file, 'utf8')).endsWith('\n') ? '\n' : '';
  await appendFile(file, start + htaccess({ base, redirects: await readRedirects(folder), copies }));
}
