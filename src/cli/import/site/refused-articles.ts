import { basename } from 'node:path';
import { buildLibrary } from '../../../library/build-library.ts';
import { type Finding, hasErrors, inWords } from '../../../library/check/finding.ts';
import { parseContentFile } from '../../../library/read/content-file.ts';
import { COLLECTIONS } from '../../../model/collection.ts';
import type { PictureFiles } from '../../../model/picture.ts';
import type { KnownSite } from './known-site.ts';

/** What the check says of files that are not written yet. */
export interface Refused {
  /** By path in the content folder, what keeps it from being published. */
  errors: ReadonlyMap<string, readonly string[]>;
  /** Addresses that lead to something else already, by {@link addressKey}. */
  addresses: ReadonlySet<string>;
  warnings: number;
}

/** Checks new files together with those of the site, as `npm run check` will. */
export function refusedFiles(
  site: KnownSite,
  files: readonly { path: string; text: string }[],
  shown: { pictures: Iterable<string>; publicFiles: Iterable<string>; now: string },
): Refused {
  const fresh = files.flatMap(({ path, text }) => {
    const collection = COLLECTIONS.find((name) => path.startsWith(`${name}/`));
    return collection ? [parseContentFile(collection, basename(path, '.md'), `content/${path}`, text)] : [];
  });
  const pictures: PictureFiles = new Map([
    ...site.pictures,
    ...[...shown.pictures].map((path) => [path, undefined] as const),
  ]);
  const { findings } = buildLibrary([...site.files, ...fresh], {
    base: '/',
    publicFiles: new Set([...site.publicFiles, ...shown.publicFiles]),
    pictures,
    now: shown.now,
  });
  const own = new Set(files.map(({ path }) => `content/${path}`));
  const ours = findings.filter(({ file }) => own.has(file));
  const wrong = ours.filter((finding) => hasErrors([finding]));
  const places = wrong.filter((finding) => finding.rule === 'taken-address');
  const others = wrong.filter((finding) => finding.rule !== 'taken-address');
  return {
    errors: new Map(
      [...Map.groupBy(others, ({ file }) => pathIn(file))].map(([path, found]) => [path, found.map(said)]),
    ),
    addresses: new Set(
      places.flatMap(({ file, values }) => ('path' in values ? [addressKey(pathIn(file), String(values.path))] : [])),
    ),
    warnings: ours.length - wrong.length,
  };
}

/** An address of one file of the content folder. */
export function addressKey(path: string, address: string): string {
  return `${path} ${address}`;
}

function pathIn(file: string): string {
  return file.replace(/^content\//, '');
}

function said(finding: Finding): string {
  const { what } = inWords(finding);
  return `${finding.rule}: ${what}`;
}
