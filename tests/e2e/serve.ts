/**
 * `node serve.ts FOLDER BASE PORT`: serves a built site as a plain static host does, with its compressed copies and its
 * own 404 page.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

const [folder = 'dist', base = '/', port = '4321'] = process.argv.slice(2);
const files = sirv(folder, { dev: true, brotli: true, gzip: true });

createServer((request, response) => {
  const notFound = () => {
    response.statusCode = 404;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(readFileSync(`${folder}/404.html`));
  };
  if (!request.url?.startsWith(base)) return notFound();
  request.url = request.url.slice(base.length - 1);
  return files(request, response, notFound);
}).listen(Number(port), '127.0.0.1');
