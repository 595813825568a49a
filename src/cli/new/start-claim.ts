import { claimSchema } from '../../model/claims/claim.ts';
import type { MigratedFile } from '../migrate/frontmatter-edits.ts';
import type { Entry } from './kinds.ts';
import { dataOf, entriesIn, filesOf, idOfFile, takenIds } from './known.ts';
import { checkIds, newId } from './new-ids.ts';
import { Refusal } from './refusal.ts';
import { intoArticle, languageFor, newPage, SOME_DAY, type Started, withEntry } from './started.ts';
import { whoIs } from './who.ts';

/** So long a title may be, as the schema has it. */
const TITLE_LIMIT = 100;

/** Starts a claim, and puts it into its article. A short statement is its title too. */
export function startClaim(files: readonly MigratedFile[], { values, id: chosen, article }: Entry): Started {
  const { statement, speaker, act, source, date, about, topic, language: given, ...rest } = values;
  const title = rest['title'] ?? withoutPoint(String(statement));
  if (String(title).length > TITLE_LIMIT)
    throw new Refusal(
      `The statement has more than ${TITLE_LIMIT} characters. Give --title "…" with the same in fewer.`,
    );
  checkIds(source, entriesIn(files, 'sources'), 'source');
  checkIds(about, takenIds(files, 'entities'), 'entity');
  checkIds(topic, takenIds(files, 'topics'), 'topic');
  const { defaults, language } = languageFor(files, given);
  const who = speaker === undefined ? undefined : whoIs(files, speaker);
  const id = newId({ chosen, name: String(title), language }, takenIds(files, 'claims'));
  const fields = {
    title,
    statement,
    language: given,
    speaker: who?.value,
    act,
    date,
    about,
    topics: topic,
    ...rest,
    sources: source,
  };
  const left = { checked: defaults.checked && SOME_DAY };
  const isDraft = filesOf(files, 'entities').some(
    (file) => idOfFile(file) === who?.value && dataOf(file)['draft'] === true,
  );
  return {
    id,
    files: [
      newPage(`claims/${id}.md`, fields, claimSchema, { left }),
      ...(who?.speaker ? [withEntry(files, 'speakers.yaml', who.speaker.id, who.speaker.entry)] : []),
      ...intoArticle(files, article, 'claims', id),
    ],
    told: [
      ...(isDraft
        ? [`Its speaker ${who?.value} is a draft. A claim is no draft: nothing is built before that is finished.`]
        : []),
      ...(article === undefined ? [] : [`Mark the passage in the text: [the words](claim:${id})`]),
    ],
  };
}

/** A title ends without a full stop. */
function withoutPoint(statement: string): string {
  return statement.replace(/[.。]$/, '');
}
