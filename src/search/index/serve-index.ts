import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';

/**
 * A middleware for the development server that answers `BASE/pagefind/…` from the folder of the last build's index.
 * A file that is not there is a 404 in plain text, which tells the search that there has been no build.
 */
export function serveIndex(folder: string, base: string) {
  const prefix = `${base.replace(/\/+$/, '')}/pagefind/`;
  return async (request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(prefix)) return next();
    const file = normalize(decodeURIComponent(pathname.slice(prefix.length)));
    const content = file.startsWith('..') ? undefined : await readFile(join(folder, file)).catch(() => undefined);
    response.statusCode = content ? 200 : 404;
    response.setHeader('content-type', content ? contentType(file) : 'text/plain; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    response.end(content ?? 'There is no search index yet: run "npm run build" once.\n');
  };
}

function contentType(file: string): string {
  if (file.endsWith('.js')) return 'text/javascript; charset=utf-8';
  if (file.endsWith('.json')) return 'application/json; charset=utf-8';
  return 'application/octet-stream';
}
