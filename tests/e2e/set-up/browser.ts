import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A browser to drive: its program, and what it needs in its environment. */
export interface Browser {
  path: string;
  environment: Record<string, string>;
}

/**
 * The browser that lies inside an npm package, so that installing the packages is enough, and the same one judges
 * everywhere; or the one that `GLOSS_BROWSER` names, such as `/usr/bin/chromium`.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env['GLOSS_BROWSER'];
  return named ? { path: named, environment: {} } : packaged();
}

/**
 * The same browser with the fonts of its package alone, so that what pages set in fonts of the machine looks alike on all
 * machines.
 */
export async function withOwnFonts({ path, environment }: Browser): Promise<Browser> {
  const known = environment['FONTCONFIG_FILE'];
  if (known === undefined) return { path, environment };
  const own = join(dirname(known), 'own-fonts.conf');
  if (!existsSync(own)) {
    await writeFile(`${own}.${process.pid}`, fontConfiguration(join(dirname(known), 'fonts'), []));
    await rename(`${own}.${process.pid}`, own);
  }
  return { path, environment: { ...environment, FONTCONFIG_FILE: own } };
}

/** Unpacks the package's browser with its libraries and fonts into the project's cache, once, whole or not at all. */
async function packaged(): Promise<Browser> {
  const folder = fileURLToPath(new URL('../../../.cache/chromium', import.meta.url));
  if (!existsSync(folder)) {
    const { inflate } = await import('@sparticuz/chromium');
    const archives = fileURLToPath(new URL('../bin/', import.meta.resolve('@sparticuz/chromium')));
    const half = `${folder}.${process.pid}`;
    await mkdir(half, { recursive: true });
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = half; // Where the package unpacks to.
    for (const archive of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
      await inflate(join(archives, archive));
    }
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await writeFile(join(half, 'fonts.conf'), fontConfiguration(join(folder, 'fonts')));
    await rename(half, folder).catch(() => rm(half, { recursive: true })); // Another process was faster.
  }
  return {
    path: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/** The package's own configuration looks in fixed folders only, and a page without any font shows no text at all. */
function fontConfiguration(fonts: string, others = ['/usr/share/fonts']): string {
  const folders = [fonts, ...others].map((folder) => `<dir>${folder}</dir>`).join('');
  return `<fontconfig>${folders}<cachedir>${fonts}-cache</cachedir></fontconfig>\n`;
}
