import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The options that a command was given, as `parseArgs` reads them. Where one is wrong the command says so in a sentence, and ends with 1. */
export function readOptions<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [what = ''] = (error as Error).message.split(/\.\s/);
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    console.error(`${what.replace(/\.$/, '')}. There are: ${known.join(' ')}`);
    process.exit(1);
  }
}
