import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path answers: a status, with headers; or nothing, ever. */
export type Answers = Readonly<Record<string, (request: IncomingMessage, count: number) => Reply>>;
type Reply = [status: number, headers?: Record<string, string>, body?: string] | 'silence';

/** A server of a test's own, which tells what it was asked. */
export interface AnsweringServer {
  origin: string;
  /** `HEAD /path`, in the order in which they came. */
  asked: string[];
  /** The user agents that asked. */
  agents: Set<string>;
  /** How many requests were open at one time, at most. */
  most: number;
  close: () => Promise<void>;
}

export async function answeringServer(answers: Answers): Promise<AnsweringServer> {
  let open = 0;
  const counts = new Map<string, number>();
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    open++;
    state.most = Math.max(state.most, open);
    response.on('close', () => open--);
    const path = request.url ?? '';
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    state.asked.push(`${request.method} ${path}`);
    state.agents.add(request.headers['user-agent'] ?? '');
    const reply = answers[path]?.(request, count) ?? answers[path.split('?')[0] ?? '']?.(request, count) ?? [404];
    if (reply === 'silence') return;
    const [status, headers = {}, body = ''] = reply;
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const state: AnsweringServer = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    agents: new Set(),
    most: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return state;
}
