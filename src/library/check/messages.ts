import type { VFileMessage } from 'vfile-message';
import { suggest } from '../../model/nearest.ts';
import type { ContentFile } from '../read/content-file.ts';
import { type Diagnostic, RULES, type Rule } from './diagnostics.ts';

/** What the plugins that a text passed through found wrong with it. Ids that they may suggest are given. */
export function messagesOf(
  file: ContentFile,
  known: {
    entities: Iterable<string>;
    sources: Iterable<string>;
    claims: Iterable<string>;
    corrections: Iterable<string>;
  },
): Diagnostic[] {
  return file.vfile.messages.map((message) => ({
    rule: ruleOf(message),
    severity: 'error',
    file: file.path,
    line: message.line ?? 1,
    column: message.column ?? 1,
    message: message.reason,
    remedy: remedyFor(message, known),
  }));
}

function remedyFor(message: VFileMessage, known: Parameters<typeof messagesOf>[1]): string {
  if (message.note) return message.note;
  const quoted = /"([^"]+)"/.exec(message.reason)?.[1] ?? '';
  switch (ruleOf(message)) {
    case 'unknown-entity':
      return suggest(quoted, known.entities, "Add it to the article's `entities`.");
    case 'unknown-claim':
      return suggest(quoted, known.claims, "Add it to the article's `claims`.");
    case 'unknown-correction':
      return suggest(quoted, known.corrections, "Add it to the article's `corrections`.");
    case 'unknown-source':
      return suggest(quoted, known.sources, 'Add it to `sources`.');
    case 'invalid-link':
      return 'Write /articles/…/, #…, https://… or mailto:….';
    case 'invalid-date':
      return 'Write [this weekend](date:2023-04-15/2023-04-16) or the like.';
    case 'forbidden-character':
      return 'Leave it out.';
    case 'deep-nesting':
      return 'Close what is open, or write it as paragraphs.';
    case 'refused-html':
      return 'Write it in Markdown, or leave it out.';
    default:
      return 'Correct it here.';
  }
}

/** A rule's name as a plugin gave it; a plugin that names none of ours is a mistake of ours. */
function ruleOf(message: VFileMessage): Rule {
  if (message.ruleId !== undefined && Object.hasOwn(RULES, message.ruleId)) return message.ruleId as Rule;
  throw message;
}
