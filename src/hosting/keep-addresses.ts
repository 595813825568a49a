import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Redirect } from '../views/redirects.ts';

/** The file of redirects that Netlify and Cloudflare Pages read: `from to status`, a line each. */
const LIST = '_redirects';

/**
 * Lets every address of which `_redirects` tells answer on a host that reads no such file, too: where nothing stands at the
 * old address, a copy of what stands at the new one is put there. Lines that lead to nothing are taken out: a route may have
 * no file for an entry, such as a feed where the site does not know its own address.
 *
 * @param folder the built site
 * @param base the base path with which the lines begin
 * @returns how many files were copied
 */
export async function keepAddresses(folder: string, base: string): Promise<number> {
  const list = join(folder, LIST);
  const start = base.replace(/\/+$/, '').length;
  const file = (path: string) => join(folder, path.slice(start).replace(/\/$/, '/index.html'));
  const lines = await linesOf(list);
  const leading = lines.filter((line) => existsSync(file(pathsOf(line).to)));
  let copied = 0;
  for (const { from, to } of leading.map(pathsOf)) {
    if (existsSync(file(from))) continue;
    await mkdir(dirname(file(from)), { recursive: true });
    await copyFile(file(to), file(from));
    copied++;
  }
  await writeFile(list, leading.map((line) => `${line}\n`).join(''));
  return copied;
}

/** The addresses of which `_redirects` of a built site tells, decoded, with the base path. */
export async function readRedirects(folder: string): Promise<Redirect[]> {
  return (await linesOf(join(folder, LIST))).map(pathsOf);
}

async function linesOf(list: string): Promise<string[]> {
  return (await readFile(list, 'utf8')).split('\n').filter((line) => line !== '');
}

function pathsOf(line: string): Redirect {
  const [from = '', to = ''] = line.split(' ');
  return { from: decodeURI(from), to };
}
