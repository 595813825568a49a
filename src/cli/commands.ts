import type { CommandName } from './command-list.ts';

/** The module of each command, which does it when it is loaded, by the options in `process.argv`. */
export const LOAD: Readonly<Record<CommandName, () => Promise<unknown>>> = {
  dev: () => import('./dev.ts'),
  check: () => import('./check.ts'),
  build: () => import('./build.ts'),
  preview: () => import('./preview.ts'),
  start: () => import('./serve-build.ts'),
  new: () => import('./new.ts'),
  suggest: () => import('./suggest.ts'),
  schemas: () => import('./schemas.ts'),
  import: () => import('./import.ts'),
  review: () => import('./review.ts'),
  rename: () => import('./rename.ts'),
  links: () => import('./links.ts'),
  migrate: () => import('./migrate.ts'),
  protect: () => import('./protect.ts'),
  withdraw: () => import('./withdraw.ts'),
  shards: () => import('./shards.ts'),
};
