/** What a site's `package.json` has: itself unpublished, the commands, and the program as its only package. */
interface SitePackage {
  [field: string]: unknown;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
}

/** The commands of which a site has a script, so that `npm run dev` is `gloss dev`. */
const SCRIPTS = ['dev', 'check', 'build', 'preview', 'new'];

/**
 * The text of the `package.json` of a site; what one says that is there already stays.
 *
 * @param before the text of that one
 */
export function sitePackage(program: { name: string; spec: string }, id: string, before?: string): string {
  const there: SitePackage = before === undefined ? { name: id } : JSON.parse(before);
  const whole = {
    ...there,
    private: true,
    scripts: { ...Object.fromEntries(SCRIPTS.map((name) => [name, `gloss ${name}`])), ...there.scripts },
    dependencies: { [program.name]: program.spec, ...there.dependencies },
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
