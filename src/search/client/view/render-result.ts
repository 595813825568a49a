import { fill } from '../../../site/words/fill.ts';
import { excerptParts } from '../excerpt.ts';
import type { Result } from '../results.ts';
import type { SearchWords } from '../search-words.ts';
import { make } from './dom.ts';

/**
 * A result in the dialog's listbox: a link with the role of an option, so that a mouse can open it in a new tab. Its
 * name is its text, what one sees.
 */
export function renderOption(result: Result, id: string, words: SearchWords): HTMLAnchorElement {
  const option = make('a', {
    id,
    class: 'search-result',
    href: addressOf(result),
    role: 'option',
    tabindex: '-1',
    'aria-selected': 'false',
  });
  // The spaces keep the parts apart where they are read as one text.
  for (const part of parts(result, words)) option.append(part, ' ');
  return option;
}

/** A result on the search page: a list item with a heading, as any list of articles. */
export function renderItem(result: Result, words: SearchWords): HTMLLIElement {
  const [title, ...more] = parts(result, words);
  const heading = make('h2', {}, make('a', { href: addressOf(result) }, ...(title ? [title] : [])));
  return make('li', { class: 'search-result' }, heading, ...more);
}

/** A page that was found by its text opens where the words stand. */
function addressOf({ url, passage }: Result): string {
  return passage?.url ?? url;
}

function parts(
  { title, language, kind, date, reason, role, description, passage }: Result,
  words: SearchWords,
): HTMLElement[] {
  const line = (name: string, ...content: (Node | string)[]) => make('span', { class: `search-${name}` }, ...content);
  /** What a page says itself: in its language, and from the side where that begins. */
  const own = (name: string, ...content: (Node | string)[]) =>
    make('span', { class: `search-${name}`, lang: language, dir: 'auto' }, ...content);
  return [
    own('title', title),
    line('what', [kind, role, date].filter(Boolean).join(' · ')),
    ...(reason ? [line('also', ...reasonParts(reason, words))] : []),
    ...(description ? [own('description', description)] : []),
    ...(passage
      ? [
          own(
            'excerpt',
            ...(passage.section ? [make('b', {}, passage.section), ': '] : []),
            '… ',
            ...markedWords(passage.excerpt),
            ' …',
          ),
        ]
      : []),
  ];
}

function reasonParts(reason: NonNullable<Result['reason']>, words: SearchWords): (Node | string)[] {
  if (!('name' in reason)) return [fill(words[`search.title-found.${reason.how}`])];
  return [fill(words[`search.found.${reason.how}`]), ' ', make('b', { dir: 'auto' }, reason.name)];
}

/** An excerpt as text and `<mark>` elements. */
function markedWords(excerpt: string): (HTMLElement | string)[] {
  return excerptParts(excerpt).map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
}
