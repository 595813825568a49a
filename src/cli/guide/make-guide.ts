import { dirname, relative } from 'node:path/posix';
import type { z } from 'zod';
import { fieldTable } from './field-table.ts';
import { type Block, blocksOf, fillBlocks } from './fill-blocks.ts';
import { GUIDE_SCHEMAS } from './guide-schemas.ts';
import { isRulePart } from './rule-parts.ts';
import { ruleOverview, rulePart } from './rule-tables.ts';
import { sectionsOf } from './sections.ts';

/** Files of the guide: the text of each by its path in the guide's folder, with `/`. */
export type GuideFiles = ReadonlyMap<string, string>;

/**
 * The guide with all that is made in it: the tables of fields from the schemas, the rules from the table of diagnostics.
 *
 * @throws where a mark names what there is not
 */
export function makeGuide(files: GuideFiles): Map<string, string> {
  const places = placesOfTables(files);
  return new Map(
    [...files].map(([path, text]) => [path, fillBlocks(text, (block) => made(block, linksFrom(path, places)))]),
  );
}

function made({ sort, name }: Block, place: (group: z.ZodObject) => string | undefined): string {
  const group = GUIDE_SCHEMAS[name];
  if (sort === 'fields' && group) return fieldTable(group, place);
  if (sort === 'rules' && name === '') return ruleOverview();
  if (sort === 'rules' && isRulePart(name)) return rulePart(name);
  throw new Error(`Nothing is made for the mark “${sort}: ${name}”`);
}

/** The file and the section in which each group of fields has its table. */
function placesOfTables(files: GuideFiles): Map<z.ZodObject, { path: string; id: string }> {
  const places = new Map<z.ZodObject, { path: string; id: string }>();
  for (const [path, text] of files) {
    const sections = sectionsOf(text);
    for (const { sort, name, start } of blocksOf(text)) {
      const group = sort === 'fields' ? GUIDE_SCHEMAS[name] : undefined;
      const section = sections.findLast((each) => each.start < start);
      if (group) places.set(group, { path, id: section?.id ?? '' });
    }
  }
  return places;
}

function linksFrom(from: string, places: ReadonlyMap<z.ZodObject, { path: string; id: string }>) {
  return (group: z.ZodObject): string | undefined => {
    const place = places.get(group);
    if (place === undefined) return undefined;
    return `${place.path === from ? '' : relative(dirname(from), place.path)}#${place.id}`;
  };
}
