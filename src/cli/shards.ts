import { shardCommand } from './shards/shard-command.ts';

/**
 * `npm run shards -- list|extract|build|join …`: the tasks of a site that is built in parts, for whatever engine runs them
 * (decision 32).
 *
 * - `list`: the shards as a JSON array, the oldest first; the frame is one more part.
 * - `extract frame|SHARD --exchange FOLDER`: reads the files of a part, and writes what the others are told of them; the frame
 *   is extracted first.
 * - `inputs frame|SHARD`: the files that `extract` reads of the content, a line each; of a shard it reads the frame's exchange file too.
 * - `build frame|SHARD --exchange FOLDER --outDir FOLDER [options of Astro]`: builds the pages of a shard, or all others.
 * - `join FOLDER… --outDir FOLDER`: puts the built parts together.
 *
 * The exit code is 1 where something is wrong.
 */
const { output, error, code } = await shardCommand(process.argv.slice(2));
if (error !== '') console.error(error);
if (output !== '') console.log(output);
process.exitCode = code;
