import { COMMANDS } from '../../command-list.ts';

/** What a site's `package.json` has: itself unpublished, the commands, and the program as its only package. */
interface SitePackage {
  [field: string]: unknown;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
}

/**
 * The text of the `package.json` of a site, with a script for each command, since the guide and the check name them so: `npm run check`. What one says that is there already stays.
 *
 * @param before the text of that one
 */
export function sitePackage(program: { name: string; spec: string }, id: string, before?: string): string {
  const there: SitePackage = before === undefined ? { name: id } : JSON.parse(before);
  const whole = {
    ...there,
    private: true,
    scripts: { ...Object.fromEntries(Object.keys(COMMANDS).map((name) => [name, `gloss ${name}`])), ...there.scripts },
    dependencies: { [program.name]: program.spec, ...there.dependencies },
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
