import { once } from 'node:events';
import { createServer } from 'node:net';

/** From here on up to 32,767 no system gives ports to whoever asks for any, as servers of other tests do: Linux begins there. */
const FIRST = 20_000;
const COUNT = 12_000;

/** A port of 127.0.0.1 that is free, and that nobody gets by chance before the server that it is for has started. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * COUNT);
    const server = createServer().listen(port, '127.0.0.1');
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    server.close();
    if (isFree) return port;
  }
}
