/**
 * Comes as the last file of a run in one process, and asks for all others again. Node passes over the error of a file that
 * breaks off after its first test, with whatever it holds behind that; a module that broke off says so whenever it is asked for.
 */
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

for (const file of process.argv.slice(1)) {
  if (resolve(file) === import.meta.filename) continue;
  await import(pathToFileURL(resolve(file)).href).catch((error: unknown) => {
    test(file, () => {
      throw error;
    });
  });
}
