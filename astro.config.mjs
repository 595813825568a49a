// For Astro's own commands in a clone of the program, and for editors; `npm run …` names the file itself.
export { default } from './src/astro.config.mjs';
