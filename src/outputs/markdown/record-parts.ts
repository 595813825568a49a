import type { ListItem, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { formatDate } from '../../site/dates.ts';
import { say } from '../../site/words/words.ts';
import type { ArticleView } from '../../views/article/article-view.ts';
import type { NumberView } from '../../views/number-view.ts';
import { plainText } from '../../views/time/then-and-now.ts';
import type { Moment } from '../../views/time/timeline-view.ts';
import { footnotes, item, listPart, paragraph } from './blocks.ts';
import { claimItem } from './claim-items.ts';

/** What stands behind a text: who says what and who answers, the dates, the numbers, each with the footnotes of its sources. */
export function recordParts(
  { claims, timeline, numbers, sources }: ArticleView,
  url: (path: string) => string,
): RootContent[] {
  return [
    ...listPart(
      say('part.who-says-what'),
      claims.map((claim) => claimItem(claim, url)),
    ),
    ...listPart(
      say('part.timeline'),
      timeline.map((moment) => momentItem(moment, sources)),
    ),
    ...listPart(say('part.numbers'), numbers.map(numberItem)),
  ];
}

/** The sources to which nothing in a text leads, so that each is in reach of one that reads the text alone. */
export function furtherSources(parts: readonly RootContent[], { list, refs }: ArticleView['sources']): RootContent[] {
  const cited = new Set<string>();
  visit({ type: 'root', children: [...parts] }, 'footnoteReference', ({ identifier }) => void cited.add(identifier));
  const others = list.filter((_, index) => !cited.has(String(index + 1))).map(({ source }) => source.id);
  return others.length === 0 ? [] : [paragraph(say('markdown.further-sources'), ...footnotes(refs(others)))];
}

/** A date as it stands in ISO (EDTF), an interval with both of its ends, then its words and what sort of date it is. */
function momentItem(
  { date, until, endIsPlanned, words, parts, standing, dateOf, sources }: Moment,
  { refs }: ArticleView['sources'],
): ListItem {
  const at = until === undefined ? date.machine : `${date.machine}/${until.machine}`;
  const sort = [
    ...[date, until].flatMap((each) => (each && each.words !== formatDate(each.machine) ? [each.words] : [])),
    ...(standing === 'happened' ? [] : [say(`timeline.standing.${standing}`)]),
    ...(endIsPlanned ? [say('markdown.end-planned')] : []),
    ...(dateOf === 'event' ? [] : [say(`timeline.date-of.${dateOf}`)]),
    ...(words === undefined ? [] : [say('text.quoted', { text: words })]),
  ];
  const text = [...(sort.length > 0 ? [`(${sort.join(', ')})`] : []), plainText(parts)].join(' ');
  return item(paragraph(say('markdown.dated', { date: at, text }), ...footnotes(refs(sources.map(({ id }) => id)))));
}

function numberItem({ what, current, others, note, changed }: NumberView): ListItem {
  const readings = [...current, ...others.flatMap((group) => group.readings)];
  return item(
    paragraph([what, note, changed].filter((part) => part !== undefined).join(' – ')),
    readings.map(({ value, date, who, note, ended, refs }) =>
      item(
        paragraph(
          [`${date.machine}: ${value}`, who.name, note, ended?.words].filter((part) => part !== undefined).join(', '),
          ...footnotes(refs, ...(ended ? [ended.refs] : [])),
        ),
      ),
    ),
  );
}
