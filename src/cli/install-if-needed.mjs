// Runs before `npm start`, `npm test` and the like: installs what is missing, exactly as the lockfile has it.
// Plain JavaScript, since it runs under whatever Node the machine has, before the one that the packages bring.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
  console.log('Installing packages (once; about half a minute)…');
  const { status } = spawnSync('npm', ['ci'], { stdio: 'inherit', shell: process.platform === 'win32' });
  process.exitCode = status ?? 1;
}
