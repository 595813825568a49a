import { Document, isCollection, isPair, visit } from 'yaml';

type Fields = Readonly<Record<string, unknown>>;

const STYLE = { lineWidth: 0, singleQuote: true } as const;

/** The text of a content file: its fields in their order, and what stands below them. */
export function contentText(fields: Fields, body = ''): string {
  const text = body.trim();
  return `---\n${yamlOf(fields)}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** An entry of a register, under its id. */
export function entryText(id: string, fields: Fields): string {
  return `${id}:\n${yamlOf(fields).replace(/^(?=.)/gm, '  ')}`;
}

/** Fields as the editors' guide writes them: dates in quotation marks, short lists and groups on one line. */
function yamlOf(fields: Fields): string {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return present
    .map(([key, value]) => (isShortList(value) ? `${key}: ${listText(value)}\n` : fieldText(key, value)))
    .join('');
}

/** One value as it stands within a list or a group on one line. */
export function inlineYaml(value: unknown): string {
  if (typeof value === 'string' && /^[\w-]+$/.test(value)) return value;
  const document = new Document([value]);
  quoteDates(document);
  visit(document, {
    Collection(_, node) {
      node.flow = true;
    },
  });
  // Without the brackets of the list, in which words with a comma are quoted.
  return document.toString(STYLE).trim().slice(2, -2);
}

function isShortList(value: unknown): value is unknown[] {
  return Array.isArray(value) && !value.some((item) => typeof item === 'object' && item !== null);
}

function listText(items: readonly unknown[]): string {
  return `[${items.map(inlineYaml).join(', ')}]`;
}

function fieldText(key: string, value: unknown): string {
  const document = new Document({ [key]: value });
  quoteDates(document);
  visit(document, {
    Collection(at, node) {
      if (at !== null && !node.items.some((item) => isCollection(isPair(item) ? item.value : item))) node.flow = true;
    },
  });
  return document.toString(STYLE);
}

/** YAML of other programs takes a date that is not quoted for a moment. */
function quoteDates(document: Document): void {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && /^\[?(?:\.\.)?\d{4}(?:-|~|$)/.test(node.value)) node.type = 'QUOTE_SINGLE';
    },
  });
}
