/** How a server is started on a port of this machine, from the root of the project. */
export interface ServerStart {
  command: string;
  env: Record<string, string>;
}

/** A built site: its folder, its base path as the build has it (`/`, `/news`), and the port to serve it on. */
export interface Served {
  folder: string;
  base: string;
  port: number;
}

type Start = (site: Served) => ServerStart;

/** What the tests can be run against: a server of their own, and the three whose configurations lie here. */
const SERVERS = {
  sirv: ({ folder, base, port }) => ({
    command: `node tests/e2e/serve.ts ${folder} ${base.replace(/\/?$/, '/')} ${port}`,
    env: {},
  }),
  nginx: ({ folder, base, port }) => ({
    command: `node tests/hosting/serve-nginx.ts ${folder} ${base} ${port}`,
    env: {},
  }),
  caddy: ({ folder, base, port }) => ({
    command: 'caddy run --config tests/hosting/Caddyfile --adapter caddyfile',
    env: { GLOSS_FOLDER: folder, GLOSS_BASE: base.replace(/\/$/, ''), GLOSS_PORT: String(port) },
  }),
  apache: ({ folder, base, port }) => ({
    command: `node tests/hosting/serve-apache.ts ${folder} ${base} ${port}`,
    env: {},
  }),
} satisfies Record<string, Start>;

export type ServerName = keyof typeof SERVERS;

/** The server that `GLOSS_SERVER` names; the tests' own where it names none. Throws for any other name. */
export function chosenServer(): ServerName {
  const name = process.env['GLOSS_SERVER'] ?? 'sirv';
  if (!(name in SERVERS)) throw new Error(`GLOSS_SERVER is "${name}", not one of ${Object.keys(SERVERS).join(', ')}.`);
  return name as ServerName;
}

export function startServer(name: ServerName, site: Served): ServerStart {
  return SERVERS[name](site);
}
