import { isRecord } from '../../../library/read/fields/is-record.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { readSettings, wordsOf } from '../front-matter.ts';
import { siteAddress } from '../old-addresses.ts';
import { knownZone } from '../post-dates.ts';

/** What of Hugo's settings an archive is read by. See https://gohugo.io/getting-started/configuration/. */
export interface HugoSettings {
  title?: string | undefined;
  host?: string | undefined;
  base: string;
  zone: string;
  /** The languages by their codes, each with its folder and the beginning of its addresses. */
  languages: ReadonlyMap<string, { folder: string; prefix: string }>;
  language: string;
  /** By section, the form of the addresses of its pages. */
  permalinks: Readonly<Record<string, string>>;
  /** The lists by which pages are found: `tags`, `categories`. */
  taxonomies: readonly string[];
  mainSections: readonly string[];
  uglyUrls: boolean;
  /** Whether a date at the beginning of a file's name is that of the page. */
  namesHaveDates: boolean;
  author?: string | undefined;
}

type Fields = Record<string, unknown>;

/** Reads the settings of a site: `hugo.toml` or `config.toml`, in YAML and JSON too, or the files of `config/_default`. */
export function hugoSettings(files: ArchiveFiles): HugoSettings {
  const fields = settingsIn(files);
  const { host, base } = siteAddress(fields['baseurl']);
  const languages = record(fields['languages']);
  const codes = Object.keys(languages);
  const language = String(fields['defaultcontentlanguage'] ?? codes[0] ?? 'en').toLowerCase();
  const inFolder = fields['defaultcontentlanguageinsubdir'] === true;
  const params = lowered(record(fields['params']));
  const permalinks = record(fields['permalinks']);
  const taxonomies = record(fields['taxonomies']);
  const [title] = [fields['title'], lowered(record(languages[language]))['title']].flatMap(wordsOf);
  const folder = String(fields['contentdir'] ?? 'content');
  return {
    title,
    host,
    base,
    zone: knownZone(wordsOf(fields['timezone'])[0]),
    language,
    languages: new Map(
      [...new Set([language, ...codes.map((code) => code.toLowerCase())])].map((code) => [
        code,
        {
          folder: String(lowered(record(languages[code]))['contentdir'] ?? folder),
          prefix: code === language && !inFolder ? '' : `/${code}`,
        },
      ]),
    ),
    permalinks: texts({ ...permalinks, ...record(permalinks['page']) }),
    taxonomies: Object.keys(taxonomies).length > 0 ? Object.values(texts(taxonomies)) : ['categories', 'tags'],
    mainSections: wordsOf(params['mainsections']),
    uglyUrls: fields['uglyurls'] === true,
    namesHaveDates: JSON.stringify(fields['frontmatter'] ?? '').includes(':filename'),
    author: [params['author'], fields['author']].flatMap((each) =>
      wordsOf(isRecord(each) ? record(each)['name'] : each),
    )[0],
  };
}

/** All settings, with the names of the highest level in small letters: Hugo does not tell capitals there. */
function settingsIn(files: ArchiveFiles): Fields {
  const read = (path: string): Fields => {
    const text = files.read(path);
    return typeof text === 'string' ? lowered(readSettings(path, text) ?? {}) : {};
  };
  const paths = [...files.sizes.keys()];
  const own = paths.filter((path) => /^(?:hugo|config)\.(?:toml|ya?ml|json)$/.test(path));
  const parts = paths.filter((path) => /^config\/_default\/[\w-]+\.(?:toml|ya?ml|json)$/.test(path));
  return Object.assign(
    {},
    ...parts.map((path) => {
      const name = /([\w-]+)\.\w+$/.exec(path)?.[1] ?? '';
      return name === 'hugo' || name === 'config' ? read(path) : { [name.toLowerCase()]: read(path) };
    }),
    ...own.reverse().map(read),
  );
}

function lowered(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));
}

function record(value: unknown): Fields {
  return isRecord(value) && !Array.isArray(value) ? (value as Fields) : {};
}

function texts(fields: Fields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
