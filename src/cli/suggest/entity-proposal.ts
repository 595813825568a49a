import { stringify } from 'yaml';
import { betterId } from '../../library/read/check-id.ts';
import { isAcronym } from '../../names/unlisted/long-forms.ts';
import type { UndeclaredName } from './types.ts';

/** An entity that an editor may want to make of a name. */
export interface EntityProposal {
  id: string;
  name: string;
  /** What the terminal takes. */
  command: string;
  /** What the text tells of its frontmatter: its names, and of a country its kind. */
  yaml: string;
}

/** Proposals for names that are nothing else: not a short form, and like no entity of the library. */
export function entityProposals(
  names: readonly UndeclaredName[],
  language: string,
  ids: ReadonlySet<string>,
): EntityProposal[] {
  const taken = new Set(ids);
  return names
    .filter(({ mayBe, near }) => mayBe.length === 0 && near.length === 0)
    .flatMap(({ text, forms, country }): EntityProposal[] => {
      const id = betterId(text, taken);
      if (id === undefined) return [];
      taken.add(id);
      const kind = country ? 'place' : undefined;
      const aliases = forms.map((form) => form.text).filter(isAcronym);
      const flow = (value: unknown) => stringify(value, { lineWidth: 0, collectionStyle: 'flow' }).trim();
      const yaml = [
        ...(kind === undefined ? [] : [`kind: ${kind}`]),
        `names:\n  - ${flow({ text, language })}`,
        ...(aliases.length > 0 ? [`aliases: ${flow(aliases)}`] : []),
      ].join('\n');
      return [
        { id, name: text, command: `npm run new -- entity ${JSON.stringify(text)} --kind ${kind ?? 'KIND'}`, yaml },
      ];
    });
}
