import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hasErrors } from '../../library/check/finding.ts';
import { reportJsonSchema } from '../../library/check/reporters/json.ts';
import { loadLibrary } from '../../library/load.ts';
import { buildMinute } from '../../site/clock.ts';
import { defaultFormat, FORMATS, type Printed, reportText } from './report-text.ts';

/**
 * What `npm run check` does, as text: see `check.ts` for its options.
 *
 * @param args the options, as on the command line; one that is unknown is an error of `parseArgs`
 * @param environment what is set: the day of the build, and where GitHub's actions run
 * @param stream where findings will be printed: a terminal has them in colour; without one they are plain
 */
export async function checkContent(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  stream?: NodeJS.WriteStream,
): Promise<Printed & { code: number }> {
  const { values, positionals } = parseArgs({
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
  const root = positionals[0] ?? fileURLToPath(new URL('../../..', import.meta.url));
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
  const { library, findings } = await loadLibrary(
    {
      content: `${root}/content`,
      public: `${root}/public`,
      base: '/',
      addressed: values.site !== undefined,
      // Where packages are installed, Astro keeps what it made; another folder is left as it is.
      ...(existsSync(`${root}/node_modules`) && { texts: `${root}/node_modules/.astro/texts` }),
    },
    now,
    values.stale ? { stale: { today: now.slice(0, 10), months } } : {},
  );
  const failed = hasErrors(findings) || (values.strict && findings.length > 0);
  return { ...reportText(format, root, library, findings, { environment, stream }), code: failed ? 1 : 0 };
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
