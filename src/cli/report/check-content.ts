import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hasErrors } from '../../library/check/finding.ts';
import { reportJsonSchema } from '../../library/check/reporters/json.ts';
import { KEY_VARIABLE, REQUIRED_VARIABLE } from '../../protection/read-protection.ts';
import { buildMinute } from '../../site/clock.ts';
import { readSettings } from '../../site/settings.ts';
import { CONTENT, cacheOf, contentFolder, siteFolder } from '../../site/site-folder.ts';
import { optionsOf } from '../read-options.ts';
import { checkIfChanged } from './last-check.ts';
import { defaultFormat, FORMATS, type Printed, reportText } from './report-text.ts';

/**
 * What `npm run check` does, as text: see `check.ts` for its options.
 *
 * @param args the options, as on the command line
 * @param environment what is set: the day of the build, and where GitHub's actions run
 * @param stream where findings will be printed: a terminal has them in colour; without one they are plain
 */
export async function checkContent(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  stream?: NodeJS.WriteStream,
): Promise<Printed & { code: number }> {
  const given = optionsOf({
    args: [...args],
    allowPositionals: true,
    options: {
      stale: { type: 'boolean', default: false },
      months: { type: 'string', default: '12' },
      strict: { type: 'boolean', default: false },
      site: { type: 'string' },
      format: { type: 'string', default: defaultFormat(environment) },
    },
  });
  if ('refused' in given) return refused(given.refused);
  const { values, positionals } = given;
  const root = positionals[0] ?? siteFolder();
  const months = Number(values.months);
  const format = FORMATS.find((name) => name === values.format);

  if (values.format === 'json-schema') {
    return { stdout: JSON.stringify(reportJsonSchema(), null, 2), stderr: '', code: 0 };
  }
  if (!format) return refused(`--format ${values.format}: give one of ${FORMATS.join(', ')}, json-schema.`);
  if (!existsSync(`${root}/content`)) {
    return refused(`There is no folder ${root}/content. Give the folder of a site.`);
  }
  if (!Number.isInteger(months) || months < 1) {
    return refused(`--months ${values.months}: give a whole number of months.`);
  }
  const now = minute(environment);
  if (now instanceof Error) return refused(now.message);
  const content = join(root, CONTENT);
  const { address, base = '/' } = readSettings(content);
  const folders = { content, public: join(root, 'public'), base, addressed: (values.site ?? address) !== undefined };
  const asked = values.stale ? { stale: { today: now.slice(0, 10), months } } : {};
  const cache = cacheOf(root);
  const checked = await checkIfChanged(
    { root, now, options: [folders.addressed, base, asked, guarded(environment)], cache },
    async () => {
      // It takes half a second to load, and is not asked for where nothing has changed.
      const { loadLibrary } = await import('../../library/load.ts');
      const { library, findings } = await loadLibrary({ ...folders, texts: `${cache}/texts` }, now, asked);
      const { articles, entities, claims, topics } = library;
      const counts = {
        articles: articles.length,
        entities: entities.length,
        claims: claims.length,
        topics: topics.length,
      };
      return { findings, counts };
    },
  );
  // The settings of the process were those of the site while it was checked.
  readSettings(contentFolder());
  const failed = hasErrors(checked.findings) || (values.strict && checked.findings.length > 0);
  return { ...reportText(format, root, checked, { environment, stream }), code: failed ? 1 : 0 };
}

/** Whether the environment asks for a list of protected names, or has its key. */
function guarded(environment: Readonly<Record<string, string | undefined>>): boolean[] {
  return [REQUIRED_VARIABLE, KEY_VARIABLE].map((name) => environment[name] !== undefined);
}

function minute(environment: Readonly<Record<string, string | undefined>>): string | Error {
  try {
    return buildMinute(environment);
  } catch (error) {
    return error as Error;
  }
}

function refused(message: string) {
  return { stdout: '', stderr: message, code: 1 };
}
