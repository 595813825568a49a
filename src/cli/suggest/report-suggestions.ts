import { KINDS } from '../../model/entity.ts';
import { asOneLine } from '../../model/fields/forbidden-characters.ts';
import { languageName } from '../../views/entity/entity-names.ts';
import type { EntityProposal } from './entity-proposal.ts';
import type { Suggestions, UndeclaredEntity, UndeclaredName } from './types.ts';
import type { Place } from './where.ts';

/** What was found, for an editor at a terminal: one part for each kind, one line for each place. */
export function reportSuggestions(found: Suggestions, proposals: readonly EntityProposal[]): string {
  const at = ({ line, column }: Place, words: string): string =>
    asOneLine(`  ${found.file}:${line}:${column}  ${words}`);
  const parts = [
    part('Named in the text, and not among its entities (--write puts them there):', found.entities, (each) =>
      at(each, entityWords(each)),
    ),
    part('Names that several entities have: say which is meant, as [the name](entity:id):', found.ambiguous, (each) =>
      at(each, `${each.text} ${times(each.count)}: ${each.ids.join(' or ')}`),
    ),
    part('Names that nobody has declared:', found.names, (each) => at(each, nameWords(each))),
    part('A longer name may stand here:', found.phrases, (each) => at(each, `“${each.text}”, found as ${each.id}`)),
    part(
      'Quotations with no claim and no source; who speaks may stand beside them:',
      found.quotations,
      ({ before, words, after, ...each }) => at(each, `${before} ▸${words}◂ ${after}`),
    ),
    part('Days that have no date beside them:', found.undated, (each) => at(each, each.words)),
    part('Dates that the timeline does not have:', found.dates, ({ words, date, before, after, ...each }) =>
      at(each, `${date ?? 'without a year'}: ${before} ▸${words}◂ ${after}`),
    ),
    part('Addresses:', found.addresses, ({ url, sources, ...each }) =>
      at(
        each,
        sources.length > 0
          ? `${url} is registered: ${sources.map((id) => `[^${id}]`).join(', ')}`
          : `${url} is not registered`,
      ),
    ),
    block(
      'Entries for content/sources, with what the text says of them:',
      found.addresses.flatMap(({ proposal }) => proposal ?? []).join('\n'),
    ),
    block(
      `To make an entity of a name (KIND is ${KINDS.slice(0, -1).join(', ')} or ${KINDS.at(-1)}):`,
      proposals.map(({ command }) => command).join('\n'),
    ),
    block(
      'The same as beginnings of files in content/entities; their other fields are not known yet:',
      proposals.map(({ id, yaml }) => `# ${id}.md\n${yaml}`).join('\n'),
    ),
  ].filter((text) => text !== '');
  const { tag, from } = found.language;
  const guessed = from === 'guess' ? ', guessed: --language says otherwise' : '';
  return [
    `${found.file}: read as ${languageName(tag)}${guessed}.`,
    ...(parts.length > 0
      ? parts
      : ['Nothing to suggest: every name that was found is declared, and no quotation, day or address is left open.']),
    `What is not found here:\n${found.limits.map((each) => `  ${each}`).join('\n')}`,
  ].join('\n\n');
}

function part<Row>(title: string, rows: readonly Row[], words: (row: Row) => string): string {
  return rows.length === 0 ? '' : [title, ...rows.map(words)].join('\n');
}

function block(title: string, text: string): string {
  return text === '' ? '' : `${title}\n${text.replace(/^/gm, '  ')}`;
}

function entityWords({ id, name, count, forms, doubtful, familiar }: UndeclaredEntity): string {
  const others = forms.filter((form) => form !== name);
  return [
    `${id}  ${name} ${times(count)}`,
    others.length > 0 ? `, as ${others.map((form) => `“${form}”`).join(', ')}` : '',
    doubtful ? ': by a short form alone, so look whether it is meant; --write leaves it out' : '',
    familiar ? ': readers know it, so it is marked by hand alone; --write leaves it out' : '',
  ].join('');
}

function nameWords({ text, count, forms, mayBe, begins, near, country }: UndeclaredName): string {
  const also = forms.map((form) => `“${form.text}” ${times(form.count)}`);
  return [
    `${text} ${times(count)}`,
    also.length > 0 ? `, also ${also.join(', ')}` : '',
    country ? ', which is in Unicode’s list of countries and regions' : '',
    mayBe.length > 0 ? `, short for ${mayBe.map((long) => `“${long}”`).join(' or ')}` : '',
    begins.length > 0 ? `, with which ${begins.map((long) => `“${long}”`).join(' and ')} begins` : '',
    near.length > 0 ? `: may be ${near.map(({ id, name }) => `${id} (${name})`).join(' or ')} in another spelling` : '',
  ].join('');
}

function times(count: number): string {
  return `×${count}`;
}
