import type { Article } from '../../model/article.ts';
import { isBefore } from '../../model/date.ts';
import { nearest } from '../../model/nearest.ts';
import type { ContentFile } from '../read/content-file.ts';
import type { Diagnostic } from './diagnostics.ts';
import { errorAt, unknownSources } from './unknown-ids.ts';

/** What is wrong with the days of an article: of its update, its corrections and its timeline. */
export function checkTimes(file: ContentFile, article: Article): Diagnostic[] {
  return [...checkUpdate(file, article), ...checkCorrections(file, article), ...checkTimeline(file, article)];
}

/** `updated` moves with substance only: an important correction is the last change there was, or an earlier one. */
function checkUpdate(file: ContentFile, { published, updated, corrections }: Article): Diagnostic[] {
  if (updated !== undefined && updated < published) {
    return [
      errorAt(file, ['updated'], {
        rule: 'impossible-interval',
        message: `It was changed (${updated}) before it was published (${published}).`,
        remedy: 'Correct one of the two dates.',
      }),
    ];
  }
  const last = corrections
    .filter(({ important }) => important)
    .map(({ date }) => date)
    .sort()
    .at(-1);
  if (last === undefined || (updated !== undefined && updated >= last)) return [];
  return [
    errorAt(file, ['updated'], {
      rule: 'untimely-update',
      message: `An important correction is of ${last}, and \`updated\` is ${updated ?? 'missing'}.`,
      remedy: `Write updated: '${last}'.`,
    }),
  ];
}

function checkCorrections(file: ContentFile, { published, corrections }: Article): Diagnostic[] {
  const marked = new Set(file.vfile.data.passages?.flatMap(({ kind, id }) => (kind === 'correction' ? [id] : [])));
  const ids = corrections.map(({ id }) => id);
  return corrections.flatMap(({ id, date }, index) => [
    ...(ids.indexOf(id) < index
      ? [
          errorAt(file, ['corrections', index, 'id'], {
            rule: 'duplicate-id',
            message: `The correction id "${id}" is used twice.`,
            remedy: 'Choose another id.',
          }),
        ]
      : []),
    ...(date < published
      ? [
          errorAt(file, ['corrections', index, 'date'], {
            rule: 'impossible-interval',
            message: `It was corrected (${date}) before it was published (${published}).`,
            remedy: 'Correct one of the two dates.',
          }),
        ]
      : []),
    ...(marked.has(id)
      ? []
      : [
          errorAt(file, ['corrections', index, 'id'], {
            rule: 'unmarked-correction',
            message: `The text does not mark the sentence of the correction "${id}".`,
            remedy: `Write [the sentence](correction:${id}).`,
          }),
        ]),
  ]);
}

function checkTimeline(file: ContentFile, { timeline, sources }: Article): Diagnostic[] {
  const headings = (file.vfile.data.headings ?? []).map(({ id }) => id);
  return timeline.flatMap(({ date, until, place, sources: cited }, index) => [
    ...unknownSources(file, ['timeline', index, 'sources'], cited, sources),
    ...(until !== undefined && isBefore(until, date)
      ? [
          errorAt(file, ['timeline', index, 'until'], {
            rule: 'impossible-interval',
            message: `It ends (${until}) before it begins (${date}).`,
            remedy: 'Correct one of the two dates.',
          }),
        ]
      : []),
    ...(place !== undefined && !headings.includes(place)
      ? [
          errorAt(file, ['timeline', index, 'place'], {
            rule: 'dead-anchor',
            message: `The text has no heading "#${place}".`,
            remedy: hint(place, headings),
          }),
        ]
      : []),
  ]);
}

function hint(place: string, headings: readonly string[]): string {
  const near = nearest(place, headings);
  return near === undefined ? 'Write the id of a heading.' : `Did you mean "${near}"?`;
}
