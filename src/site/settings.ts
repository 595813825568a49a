import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SITE_FILE } from '../model/collection.ts';
import { type SiteFile, siteSchema } from '../model/site-file.ts';
import { contentFolder } from './site-folder.ts';

/** What is one newsroom's own, as `site.yaml` of its content says it. */
export interface Settings extends SiteFile {
  /** The site's own language, the first of its languages. */
  language: string;
}

/** The pages and the commands are modules of several graphs: what all know belongs to the process. */
const SETTINGS = Symbol.for('gloss.settings');
const shared = globalThis as { [SETTINGS]?: Settings };

/**
 * The settings of the site that this process works on: of the folder that `readSettings` was last given, else of the content folder
 * of the environment (`GLOSS_CONTENT`), else of `content` in the working folder.
 */
export function settings(): Settings {
  return shared[SETTINGS] ?? readSettings(contentFolder());
}

/**
 * Reads the settings of a site, which are those of the process from then on. What is wrong in the file is left out here: the check
 * tells it, and stops the build.
 *
 * @param content the folder of its content
 */
export function readSettings(content: string): Settings {
  const settings = settingsOf(textOf(join(content, `${SITE_FILE}.yaml`)));
  shared[SETTINGS] = settings;
  return settings;
}

/** The settings of the text of a `site.yaml`. */
export function settingsOf(text: string): Settings {
  const file = siteSchema.parse(validFields(text));
  return { ...file, language: file.languages[0] ?? 'en' };
}

function validFields(text: string): Record<string, unknown> {
  const fields = plain(text);
  return Object.fromEntries(
    Object.entries(siteSchema.shape).flatMap(([key, schema]) =>
      fields[key] != null && schema.safeParse(fields[key]).success ? [[key, fields[key]]] : [],
    ),
  );
}

function plain(text: string): Record<string, unknown> {
  try {
    const fields: unknown = parse(text);
    return typeof fields === 'object' && fields !== null ? { ...fields } : {};
  } catch {
    return {};
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
