import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRAM } from '../site/program.ts';
import { COMMANDS } from './command-list.ts';

/** What `gloss help` says, or `gloss --version`. */
export function helpText(asked: string): string {
  const { version } = JSON.parse(readFileSync(join(PROGRAM, 'package.json'), 'utf8'));
  if (asked === '--version') return version;
  const longest = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  return [
    `gloss ${version}: gloss COMMAND [options] [--content FOLDER]`,
    '',
    ...Object.entries(COMMANDS).map(([name, does]) => `  ${name.padEnd(longest)}  ${does}`),
    '',
    'The content is that of the folder "content" in the working folder, of the variable GLOSS_CONTENT, or of --content.',
    `The guide: ${join(PROGRAM, '.github/guide/README.md')}`,
  ].join('\n');
}

/** What the packages ask for. */
const LEAST = [22, 19] as const;

/** Why a Node of that version cannot run the program; undefined where it can. */
export function tooOld(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return undefined;
  return `This is Node ${version}, and ${LEAST.join('.')} or newer is needed. On Linux, npx gloss … and npm run … take the one that the packages bring.`;
}
