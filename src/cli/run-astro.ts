import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CONTENT, CONTENT_VARIABLE, siteFolder } from '../site/site-folder.ts';

const ASTRO = join(fileURLToPath(new URL('.', import.meta.resolve('astro/package.json'))), 'bin', 'astro.mjs');
const CONFIG = fileURLToPath(new URL('../astro.config.mjs', import.meta.url));

/** Has Astro build the site of a folder in a process of its own; gives its exit code. */
export function buildInProcess(
  root: string,
  options: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): number {
  const how = { stdio: 'inherit', env: { ...environment, [CONTENT_VARIABLE]: join(root, CONTENT) } } as const;
  return spawnSync(process.execPath, [ASTRO, ...argumentsOf(root, 'build', options)], how).status ?? 1;
}

/** Has Astro serve in this process, which then ends when it is told to. */
export async function serve(command: 'dev' | 'preview', options: readonly string[]): Promise<void> {
  argv.splice(1, argv.length, ASTRO, ...argumentsOf(siteFolder(), command, options));
  await import(pathToFileURL(ASTRO).href);
}

/** The command line of Astro, which takes the path of its configuration from the folder of the site. */
function argumentsOf(root: string, command: string, options: readonly string[]): string[] {
  return [command, '--root', root, '--config', relative(root, CONFIG).replaceAll('\\', '/'), ...options];
}
