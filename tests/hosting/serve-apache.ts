/** `node serve-apache.ts FOLDER BASE PORT`: serves a copy of a built site by Apache, as a shared host does, with the `.htaccess` of a build. */
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeHtaccess } from '../../src/hosting/apache/write-htaccess.ts';

const [folder = 'dist', base = '/', port = '8080'] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'gloss-apache-'));
// Started by root, Apache reads the files as another user.
chmodSync(scratch, 0o755);
const site = join(scratch, 'files', base);
mkdirSync(join(scratch, 'files'));
cpSync(folder, site, { recursive: true });
await writeHtaccess(site, base, true);

const configuration = join(scratch, 'apache.conf');
writeFileSync(
  configuration,
  readFileSync(new URL('apache.conf', import.meta.url), 'utf8')
    .replaceAll('SCRATCH', scratch)
    .replaceAll('PORT', port),
);
const apache = spawn('apache2', ['-f', configuration, '-D', 'FOREGROUND'], { stdio: 'inherit' });
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => apache.kill('SIGTERM'));
apache.on('error', (error) => {
  console.error(`Apache could not be started: ${error.message}`);
  process.exitCode = 1;
});
apache.on('exit', (code) => {
  rmSync(scratch, { recursive: true, force: true });
  process.exitCode = code ?? 1;
});
