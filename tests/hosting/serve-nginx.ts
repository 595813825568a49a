/** `node serve-nginx.ts FOLDER BASE PORT`: serves a built site by nginx with the configuration beside this file. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';

const [folder = 'dist', base = '/', port = '8080'] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'gloss-nginx-'));
const configuration = join(scratch, 'nginx.conf');
writeFileSync(
  configuration,
  readFileSync(new URL('nginx.conf', import.meta.url), 'utf8')
    // What the comments say of them stays.
    .replace(/^(?!#).*$/gm, (line) =>
      line.replaceAll('FOLDER', resolve(folder)).replaceAll('BASE', base.replace(/\/$/, '')).replaceAll('PORT', port),
    ),
);
// Started by root, nginx would read the files as a user who may not be let into the folder.
const user = userInfo().uid === 0 ? 'user root;' : '';
const directives = `daemon off; pid ${scratch}/nginx.pid; ${user}`;
const nginx = spawn('nginx', ['-c', configuration, '-e', 'stderr', '-g', directives], { stdio: 'inherit' });
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => nginx.kill('SIGTERM'));
nginx.on('error', (error) => {
  console.error(`nginx could not be started: ${error.message}`);
  process.exitCode = 1;
});
nginx.on('exit', (code) => {
  rmSync(scratch, { recursive: true, force: true });
  process.exitCode = code ?? 1;
});
