import { suggestCommand } from './suggest/suggest-command.ts';

/**
 * `npm run suggest -- FILE [--write] [--language TAG] [--format terminal|json] [--site FOLDER]`: what an editor has still to do with
 * a text: whom it names, what it quotes, when it speaks of and where it was read, as far as the library does not have it. It
 * changes nothing without `--write`, which puts the ids of entities that are named beyond doubt into that one file. The exit code
 * is 1 where the file cannot be read or written so.
 */
const { stdout, stderr, code } = await suggestCommand(process.argv.slice(2));
if (stdout !== '') console.log(stdout);
if (stderr !== '') console.error(stderr);
process.exitCode = code;
