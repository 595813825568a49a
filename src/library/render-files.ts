import { renderText } from '../annotate/pipeline.ts';
import type { Entity } from '../model/entity.ts';
import type { Source } from '../model/source.ts';
import { checkText } from './check-text.ts';
import type { ContentFile } from './content-file.ts';
import type { Diagnostic } from './diagnostics.ts';
import type { ArticleData, Entry } from './library.ts';
import { messagesOf } from './messages.ts';
import type { ResolvedArticle } from './resolve-entities.ts';

type Rendered<Data> = { entry: Entry<Data>; diagnostics: Diagnostic[] };

/** Renders an article's text, with the mentions of its entities, and ties each entity to its places. */
export function renderArticle(article: ResolvedArticle, href: (path: string) => string): Rendered<ArticleData> {
  const { file, data, entities } = article;
  const html = renderText(file.tree, file.vfile, {
    entities: entities.map(({ id, entity }) => ({ id, ...entity })),
    annotate: data.annotate,
    language: data.language,
    citations: { sources: data.sources.map(({ id }) => id), numbering: 'cited' },
    href,
  });
  const mentions = Map.groupBy(file.vfile.data.mentions ?? [], ({ entity }) => entity);
  const members = entities.map(({ id, note }) => ({
    id,
    ...(note !== undefined && { note }),
    mentions: (mentions.get(id) ?? []).map(({ anchor }) => anchor),
  }));
  const entry = entryOf(file, html, { ...data, entities: members, citations: file.vfile.data.citations ?? [] });
  const known = { entities: entities.map(({ id }) => id), sources: data.sources.map(({ id }) => id) };
  return { entry, diagnostics: [...messagesOf(file, known), ...checkText(file, article)] };
}

/** Renders any other text: only what its editor marked by hand is a mention, of any shared entity. */
export function renderPlain<Data>(
  file: ContentFile,
  data: Data,
  sources: readonly Source[],
  shared: ReadonlyMap<string, Entity>,
  href: (path: string) => string,
): Rendered<Data> {
  const ids = sources.map(({ id }) => id);
  const html = renderText(file.tree, file.vfile, {
    entities: [...shared].map(([id, entity]) => ({ id, ...entity })),
    annotate: 'none',
    language: 'en',
    citations: { sources: ids, numbering: 'listed' },
    href,
  });
  const known = { entities: shared.keys(), sources: ids };
  return { entry: entryOf(file, html, data), diagnostics: [...messagesOf(file, known), ...checkText(file)] };
}

function entryOf<Data>(file: ContentFile, html: string, data: Data): Entry<Data> {
  const { collection, id, path, vfile } = file;
  return { collection, id, path, data, html, headings: vfile.data.headings ?? [] };
}
