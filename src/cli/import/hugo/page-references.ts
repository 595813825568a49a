import { posix } from 'node:path';
import type { Page } from './hugo-pages.ts';

/** Finds the page that `ref` names: by its path from the root or from the page, with or without its ending; or by its name alone. */
export function pageReferences(
  pages: readonly (readonly [Page, string])[],
): (target: string, from: Page) => string | undefined {
  const byPath = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const [{ file, folder, name, language }, address] of pages) {
    const bare = posix.join(folder, name).toLowerCase();
    byPath.set(`${language}/${bare}`, address);
    byPath.set(file.toLowerCase(), address);
    byName.set(`${language}/${name.toLowerCase()}`, address);
  }
  return (target, { folder, name, language, isBundle }) => {
    const bare = target
      .replace(/(?:\/_?index)?(?:\.[a-z]{2}(?:-\w+)?)?\.(?:md|markdown|html)$/i, '')
      .replace(/\/$/, '')
      .toLowerCase();
    const here = isBundle ? posix.join(folder, name) : folder;
    const places = [
      bare.replace(/^\//, ''),
      posix.join(here.toLowerCase(), bare),
      posix.join(folder.toLowerCase(), bare),
    ];
    const found = places.map((path) => byPath.get(`${language}/${path}`)).find((each) => each !== undefined);
    return found ?? byName.get(`${language}/${posix.basename(bare)}`);
  };
}
