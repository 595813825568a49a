import pLimit from 'p-limit';

/** So many hosts are asked at a time. */
const HOSTS_AT_A_TIME = 8;

/** What makes requests of one host wait for each other. */
export interface HostTurns {
  /** Runs a request when its host is free, and a pause after the one before it. */
  turn<Result>(host: string, request: () => Promise<Result>): Promise<Result>;
}

/**
 * One request at a time for each host, with a pause behind each.
 *
 * @param rest the pause
 */
export function hostTurns(rest: () => Promise<void>): HostTurns {
  const last = new Map<string, Promise<unknown>>();
  const limit = pLimit(HOSTS_AT_A_TIME);
  return {
    turn(host, request) {
      const before = last.get(host);
      const result = (before ? before.then(rest) : Promise.resolve()).then(() => limit(request));
      last.set(
        host,
        result.catch(() => undefined),
      );
      return result;
    },
  };
}
