import { isRecord } from '../../../library/read/fields/is-record.ts';
import type { ArchiveFiles } from '../archive-files.ts';
import { lineOf, readSettings } from '../front-matter.ts';
import { siteAddress } from '../old-addresses.ts';
import { knownZone } from '../post-dates.ts';

export type Fields = Record<string, unknown>;

/** What of Jekyll's settings an archive is read by. See https://jekyllrb.com/docs/configuration/. */
export interface JekyllSettings {
  fields: Fields;
  url: string;
  host?: string | undefined;
  base: string;
  zone: string;
  /** The form of the addresses of posts. */
  form: string;
  authors: Fields;
}

/** Reads the settings of a site, and the names of its authors. */
export function jekyllSettings(files: ArchiveFiles): JekyllSettings {
  const read = (path: string): Fields => {
    const text = files.sizes.has(path) ? files.read(path) : '';
    return typeof text === 'string' ? (readSettings(path, text) ?? {}) : {};
  };
  const fields = { ...read('_config.yml'), ...read('_config.yaml') };
  const collections = record(record(fields['collections'])['posts']);
  const byDefault = (Array.isArray(fields['defaults']) ? fields['defaults'] : [])
    .filter((each) => ['', 'posts', undefined].includes(record(record(each)['scope'])['type'] as string | undefined))
    .filter(
      (each) =>
        [undefined, ''].includes(record(record(each)['scope'])['path'] as string | undefined) ||
        record(record(each)['scope'])['path'] === '_posts',
    )
    .map((each) => lineOf(record(record(each)['values'])['permalink']))
    .findLast((each) => each !== undefined);
  const { host } = siteAddress(fields['url']);
  return {
    fields,
    url: lineOf(fields['url'])?.replace(/\/+$/, '') ?? '',
    host,
    base: siteAddress(lineOf(fields['baseurl'])?.replace(/^(?!\/)/, '/')).base,
    zone: knownZone(lineOf(fields['timezone'])),
    form: byDefault ?? lineOf(collections['permalink']) ?? lineOf(fields['permalink']) ?? 'date',
    authors: { ...read('_data/authors.yml'), ...read('_data/authors.yaml') },
  };
}

/** A value as fields; none, where it is no group of them. */
export function record(value: unknown): Fields {
  return isRecord(value) && !Array.isArray(value) ? (value as Fields) : {};
}
