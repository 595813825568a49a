import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';

/**
 * A middleware for the development server that answers `BASE/pagefind/…` from the folder of the last build's index.
 * A file that is not there is a 404 in plain text, which tells the search that there has been no build.
 */
export function serveIndex(folder: string, base: string) {
  const mount = `${base.replace(/\/+$/, '')}/pagefind/`;
  // Of a development server nothing is kept: the next build changes the files.
  const serve = sirv(folder, { dev: true, extensions: [], setHeaders: addCharset });
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const url = request.url ?? '/';
    if (!url.startsWith(mount)) {
      next();
      return;
    }
    request.url = url.slice(mount.length - 1);
    serve(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
      response.end('There is no search index yet: run "npm run build" once.\n');
    });
  };
}

function addCharset(response: ServerResponse, path: string): void {
  if (path.endsWith('.js')) response.setHeader('content-type', 'text/javascript; charset=utf-8');
}
