import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXCHANGE_ENDING } from '../../library/shards/exchange.ts';
import type { ShardTask } from '../../library/shards/shard-task.ts';

/** What of a built part says of what it was made; it is no file of the site. */
export interface Receipt {
  shard: string;
  base: string;
  /** The address of the site, where it knows it. */
  site?: string;
  /** The minute of the build. */
  minute: string;
  /** The SHA-256 of each exchange file, by its shard. */
  exchanges: Record<string, string>;
}

/** The file of the receipt, in the folder of a built part. */
export const RECEIPT = '.shard.json';

/** The receipt of a build. */
export function receiptOf({ shard, exchange }: ShardTask, how: Pick<Receipt, 'base' | 'site' | 'minute'>): Receipt {
  const digests = readdirSync(exchange)
    .filter((name) => name.endsWith(EXCHANGE_ENDING))
    .sort()
    .map((name) => [
      name.slice(0, -EXCHANGE_ENDING.length),
      createHash('sha256')
        .update(readFileSync(join(exchange, name)))
        .digest('hex'),
    ]);
  return { shard, ...how, exchanges: Object.fromEntries(digests) };
}
