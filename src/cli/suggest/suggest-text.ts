import type { Root } from 'mdast';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { namedEntity } from '../../library/render-files.ts';
import remarkHtmlText from '../../markdown/html/remark-html-text.ts';
import { remarkDeep } from '../../markdown/plugins/limit-nesting.ts';
import remarkDates from '../../markdown/plugins/remark/remark-dates.ts';
import remarkQuotations from '../../markdown/plugins/remark/remark-quotations.ts';
import { type Source, sourceOf } from '../../markdown/source-text.ts';
import { addressKey } from '../../model/sources/source.ts';
import { baseOf } from '../../names/language.ts';
import { type AddressInText, addressesInText } from './addresses-in-text.ts';
import { countriesIn } from './countries.ts';
import { datesOf, undatedOf } from './dates-of-text.ts';
import { declaredIn } from './declared.ts';
import { limitsOf } from './limits-of-language.ts';
import { ambiguousNames, longerPhrases, undeclaredEntities, undeclaredNames } from './name-rows.ts';
import { namesInText } from './names-in-text.ts';
import { nearEntities } from './near-entities.ts';
import { openQuotations } from './open-quotations.ts';
import { outletIds } from './outlet-ids.ts';
import { sourceProposal } from './source-proposal.ts';
import type { SuggestLibrary } from './suggest-library.ts';
import type { TextLanguage } from './text-language.ts';
import type { Address, OpenQuotation, Suggestions } from './types.ts';
import type { Place } from './where.ts';

/** A text that is looked through. */
export interface RawText {
  vfile: VFile;
  /** The whole file as mdast, not changed yet. */
  tree: Root;
  /** The frontmatter as plain data; empty where there is none. */
  fields: Readonly<Record<string, unknown>>;
  language: TextLanguage;
}

/**
 * What an editor has still to do with a text: the names, quotations, days and addresses in it that are not tied to the library.
 * It states nothing that does not stand in the text, and names no speaker. The frontmatter is not looked through.
 */
export function suggestText({ vfile, tree, fields, language }: RawText, library: SuggestLibrary): Suggestions {
  const { tag } = language;
  unified()
    .use([remarkDeep, remarkHtmlText, remarkQuotations, [remarkDates, { language: tag }]])
    .runSync(tree, vfile);
  const source = sourceOf(vfile);
  const declared = declaredIn(fields);
  const shared = library.entities.map(({ id, data }) => namedEntity(id, data));
  const own = new Set(declared.inline.map(({ id }) => id));
  const entities = [...declared.inline, ...shared.filter(({ id }) => !own.has(id))];
  const known = new Set(entities.flatMap(({ names, aliases = [] }) => [...names.map(({ text }) => text), ...aliases]));
  const countries = countriesIn(tag).filter(({ names }) => !names.some(({ text }) => known.has(text)));
  const usual = library.usualWords(baseOf(tag) ?? 'en');
  const addresses = addressesInText(tree, source.text, tag);
  const aside = addresses.map(({ from, offset }) => [from, offset] as const);
  // A description and its address are on one line.
  const described = addresses.map(({ from, offset }) => ({ from: source.pointAt(from), to: source.pointAt(offset) }));
  const isInText = ({ line, column }: Place): boolean =>
    !described.some(({ from, to }) => line === from.line && column >= from.column && column < to.column);
  const named = namesInText(tree, source, [...entities, ...countries], tag, { aside, usual });
  const quotations = openQuotations(vfile).filter(isInText);
  const said = new Set(quotations.filter(isSaid).map(({ words }) => words));
  return {
    file: vfile.path,
    language,
    entities: undeclaredEntities(named, library, declared.ids),
    ambiguous: ambiguousNames(named),
    names: undeclaredNames(named, source, nearEntities(library.entities)).filter(({ text }) => !said.has(text)),
    phrases: longerPhrases(named),
    quotations,
    undated: undatedOf(tree, source, vfile, tag).filter(isInText),
    dates: datesOf(tree, source, tag, declared.days).filter(isInText),
    addresses: addresses.map(addressRow(source, library)),
    limits: limitsOf(tag, source.text),
  };
}

/** Whether quoted words are said by somebody and are no name: a sentence begins with them, and goes on behind a comma or a dash. */
function isSaid({ before, after }: OpenQuotation): boolean {
  return /(?:^|[.!?:…。！？：]\s*)$/u.test(before) && /^\s*[,，—–]/u.test(after);
}

/** Each address as it is reported, with an entry for the register where that lacks it. */
function addressRow({ pointAt }: Source, library: SuggestLibrary): (address: AddressInText) => Address {
  const idOf = outletIds(library);
  const taken = new Set(library.taken.sources);
  return (address) => {
    const { line, column } = pointAt(address.offset);
    const { url } = address;
    const sources = library.sources.get(addressKey(url)) ?? [];
    const proposal = sources.length > 0 ? {} : { proposal: sourceProposal(address, idOf, taken).yaml };
    return { url, line, column, sources, ...proposal };
  };
}
