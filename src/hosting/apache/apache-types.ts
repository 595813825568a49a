/** The content type of each file by the end of its name; texts say that they are UTF-8. */
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
};

/** What makes Apache send each file, and its compressed copies, with its type: no list of the server's is asked. */
export function apacheTypes(): string[] {
  return Object.entries(TYPES).flatMap(([end, type]) => [
    `<FilesMatch "\\.${end}(?:\\.br|\\.gz)?$">`,
    `  ForceType "${type}"`,
    '</FilesMatch>',
  ]);
}

/** What a compressed copy is: not of a type of its own, nor in Breton, as some lists have it. */
export const COPY_ENCODINGS: readonly string[] = [
  'RemoveType .br .gz',
  'RemoveLanguage .br .gz',
  'AddEncoding br .br',
  'AddEncoding gzip .gz',
];
