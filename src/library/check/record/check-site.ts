import { lowContrasts } from '../../../model/colours.ts';
import { nearest } from '../../../model/fields/nearest.ts';
import type { SiteFile } from '../../../model/site-file.ts';
import type { ValidContent } from '../../read/validate-all.ts';
import type { Problem } from '../problem.ts';

/** What is wrong with the settings of a site, beside their form: colours that nobody can read, files and pages that are not there. */
export function checkSite(
  { site, ids }: Pick<ValidContent, 'site' | 'ids'>,
  publicFiles: ReadonlySet<string>,
): Problem[] {
  if (!site) return [];
  const { file, data } = site;
  const pages = [...ids.pages];
  return [
    ...lowContrasts(data.colours ?? {}).map((values): Problem => {
      const { scheme, text, behind } = values;
      const chosen = data.colours?.[scheme]?.[text] === undefined ? behind : text;
      return { rule: 'low-contrast', values, file, at: ['colours', scheme, chosen] };
    }),
    ...filesOf(data)
      .filter(({ path }) => !publicFiles.has(path))
      .map(({ path, at }): Problem => ({ rule: 'missing-site-file', values: { file: path }, file, at })),
    ...(['header', 'footer'] as const).flatMap((part) =>
      (data.navigation?.[part] ?? []).flatMap((item, index): Problem[] => {
        if (typeof item === 'string' || !('page' in item) || ids.pages.has(item.page)) return [];
        const values = { page: item.page, near: nearest(item.page, pages) };
        return [{ rule: 'missing-navigation-page', values, file, at: ['navigation', part, index, 'page'] }];
      }),
    ),
  ];
}

function filesOf({ logo, fonts }: SiteFile): { path: string; at: string[] }[] {
  return [
    ...(logo === undefined ? [] : [{ path: logo, at: ['logo'] }]),
    ...(['text', 'frame'] as const).flatMap((use) =>
      (['file', 'italic'] as const).flatMap((field) => {
        const path = fonts?.[use]?.[field];
        return path === undefined ? [] : [{ path, at: ['fonts', use, field] }];
      }),
    ),
  ];
}
