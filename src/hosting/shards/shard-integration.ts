import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { shardTask } from '../../library/shards/shard-task.ts';
import { buildMinute } from '../../site/clock.ts';
import { RECEIPT, type Receipt, receiptOf } from './receipt.ts';

/**
 * Where a build is one of several, keeps what it keeps apart, and leaves a receipt beside its pages by which the join knows that
 * all were built of the same. A build of the whole site is as it would be without.
 */
export default function shard(): AstroIntegration {
  let place: Pick<Receipt, 'base' | 'site'> = { base: '/' };
  return {
    name: 'gloss:shard',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const task = shardTask();
        // What one task keeps is nothing to the others, and would be taken for left over.
        if (task) updateConfig({ cacheDir: new URL(`shards/${task.shard}/`, config.cacheDir) });
      },
      'astro:config:done': ({ config: { base, site } }) => {
        place = { base, ...(site !== undefined && { site }) };
      },
      'astro:build:done': async ({ dir }) => {
        const task = shardTask();
        if (!task) return;
        const receipt = receiptOf(task, { ...place, minute: buildMinute() });
        await writeFile(new URL(RECEIPT, dir), JSON.stringify(receipt));
      },
    },
  };
}
