/** The task of building one part of an archive, as the environment gives it. */
export interface ShardTask {
  /** Whose pages are built: those of the articles of a shard, or, for {@link FRAME}, all others. */
  shard: string;
  /** The folder with the exchange files of all shards. */
  exchange: string;
}

/** The pages that are no article's: of entities, claims and topics, lists, feeds, data, the search. */
export const FRAME = 'frame';

/** The variables by which a build knows that it is one of several. */
export const SHARD_VARIABLES = { shard: 'GLOSS_SHARD', exchange: 'GLOSS_EXCHANGE' } as const;

/**
 * Of which part of the site a build is; undefined for one of the whole site. Throws in words for whoever builds, where one of
 * the two variables is set without the other.
 */
export function shardTask(environment: Record<string, string | undefined> = process.env): ShardTask | undefined {
  const { [SHARD_VARIABLES.shard]: shard = '', [SHARD_VARIABLES.exchange]: exchange = '' } = environment;
  if (shard === '' && exchange === '') return undefined;
  if (shard === '' || exchange === '')
    throw new RangeError(`${SHARD_VARIABLES.shard} and ${SHARD_VARIABLES.exchange} are set together, or neither is.`);
  return { shard, exchange };
}
