import { isMap, isScalar } from 'yaml';
import { belongsTo } from '../../library/read/content-paths.ts';
import { isRegisterName } from '../../model/collection.ts';
import type { MigratedFile } from '../migrate/frontmatter-edits.ts';
import { linksOf, parsedText } from '../references/text-links.ts';
import { yamlOf } from '../references/yaml-of.ts';
import type { NamedAddress } from './types.ts';

/** The addresses of other sites that the content names: those of sources and of their copies, and links in texts, in the order of files. */
export function findAddresses(files: readonly MigratedFile[]): NamedAddress[] {
  return files.flatMap((file): NamedAddress[] => {
    const collection = belongsTo(file.path);
    if (collection === undefined) return [];
    if (collection === 'sources') return inRegister(file);
    return isRegisterName(collection) ? [] : inText(file);
  });
}

function inRegister(file: MigratedFile): NamedAddress[] {
  const contents = yamlOf(file)?.document.contents;
  return (isMap(contents) ? contents.items : []).flatMap(({ key, value }) => {
    if (!isMap(value)) return [];
    const archived = value.get('archived');
    return (['url', 'archived'] as const).flatMap((field): NamedAddress[] => {
      const node = value.get(field, true);
      if (!isScalar(node) || !node.range || !isWeb(node.value)) return [];
      const [from, to] = node.range;
      return [
        {
          url: node.value,
          path: file.path,
          from,
          to,
          as: field === 'url' ? 'source' : 'archived',
          source: String(isScalar(key) ? key.value : key),
          ...(field === 'url' && isWeb(archived) && { archived }),
        },
      ];
    });
  });
}

function inText(file: MigratedFile): NamedAddress[] {
  const parsed = parsedText(file, yamlOf(file)?.end ?? 0);
  return (parsed ? linksOf(parsed) : []).flatMap(({ url, place }) => {
    if (!isWeb(url)) return [];
    const from = place(0) + (parsed?.shift ?? 0);
    return [{ url, path: file.path, from, to: from + url.length, as: 'link' as const }];
  });
}

function isWeb(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value);
}
