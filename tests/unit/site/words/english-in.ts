import ts from 'typescript';

/** Words for readers that stand in a file itself: the texts and attributes of a template, and texts in code. */
export function englishIn(path: string, source: string): string[] {
  return path.endsWith('.astro') ? inComponent(source) : inCode(source);
}

/** The code of a component, and its template, which is JSX but for what `asJsx` changes. */
function inComponent(source: string): string[] {
  const [, code = '', template = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  return [...inCode(code), ...inCode(`export default <>${asJsx(template)}</>;`)];
}

function inCode(source: string): string[] {
  const file = ts.createSourceFile('file.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const { parseDiagnostics: errors } = file as unknown as { parseDiagnostics: ts.Diagnostic[] };
  const [error] = errors;
  if (error)
    throw new SyntaxError(`${ts.flattenDiagnosticMessageText(error.messageText, ' ')} at ${error.start}: ${source}`);
  const found: string[] = [];
  const read = (node: ts.Node): void => {
    if (isNotForReaders(node)) return;
    if (ts.isJsxText(node)) found.push(...[node.text.trim()].filter((text) => /\p{L}/u.test(text)));
    else if (isText(node) && (isSentence(node.text) || isReadAttribute(node))) found.push(node.text.trim());
    ts.forEachChild(node, read);
  };
  read(file);
  return found;
}

/** Void elements closed, as JSX wants it; without scripts, comments and doctype. */
function asJsx(template: string): string {
  return template
    .replace(/<(script|style)\b.*?<\/\1>|<script[^>]*\/>|<!--.*?-->|<!doctype html>/gs, '')
    .replace(/<(meta|link|input|img|br)\b((?:\{(?:[^{}]|\{[^{}]*\})*\}|[^<>{}])*?)\/?>/g, '<$1$2/>');
}

type Text = ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;

function isText(node: ts.Node): node is Text {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

/** Two words, or one in capitals: ids, classes and types are neither. */
function isSentence(text: string): boolean {
  return (
    /\p{L}{2,}[,:;.]? \p{L}{2,}|^\s*\p{Lu}\p{Ll}+\b|^\s+\p{L}+\s*$/u.test(text) &&
    !/^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/.test(text)
  );
}

function isReadAttribute({ parent }: ts.Node): boolean {
  return ts.isJsxAttribute(parent) && /^(?:aria-label|title|description|alt|placeholder)$/.test(parent.name.getText());
}

/** Imports, types, the keys of words, classes, errors for editors, and the names of schema.org. */
function isNotForReaders(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isJsxAttribute(node)) return /^class(?::list)?$/.test(node.name.getText());
  if (ts.isNewExpression(node)) return /Error$/.test(node.expression.getText());
  if (ts.isPropertyAssignment(node)) return /^'@(?:type|context)'$/.test(node.name.getText());
  // The other arguments of a message are read.
  return (
    ts.isStringLiteralLike(node) &&
    ts.isCallExpression(node.parent) &&
    /^(?:say|rich)$/.test(node.parent.expression.getText())
  );
}
