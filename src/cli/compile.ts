import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROGRAM } from '../site/program.ts';
import { compiled, compiledName } from './compile/compiled.ts';

/**
 * `node src/cli/compile.ts`, which npm runs before it packs the program, or takes it from a repository: writes `lib`, the code of `src` as
 * JavaScript, since Node strips no types below `node_modules`.
 */
const [from, to] = [join(PROGRAM, 'src'), join(PROGRAM, 'lib')];
rmSync(to, { recursive: true, force: true });
for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const file = join(entry.parentPath, entry.name);
  const path = file.slice(from.length);
  const target = join(to, compiledName(path));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, compiled(path, readFileSync(file)));
}
chmodSync(join(to, 'cli/main.js'), 0o755);
