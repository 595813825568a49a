import { fileURLToPath } from 'node:url';

/** The folder of the program itself, with its `package.json`: a clone, or a package of a site. */
export const PROGRAM = fileURLToPath(new URL('../..', import.meta.url));
