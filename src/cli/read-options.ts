import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options<Config extends ParseArgsConfig> = ReturnType<typeof parseArgs<Config>>;

/** The options that a command was given, as `parseArgs` reads them; or what is wrong with one, in a sentence, with those that there are. */
export function optionsOf<Config extends ParseArgsConfig>(config: Config): Options<Config> | { refused: string } {
  try {
    return parseArgs(config);
  } catch (error) {
    const [what = ''] = (error as Error).message.split(/\.\s/);
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    return { refused: `${what.replace(/\.$/, '')}. There are: ${known.join(' ')}` };
  }
}

/** The same for a command that does nothing else: it says what is wrong, and ends with 1. */
export function readOptions<Config extends ParseArgsConfig>(config: Config): Options<Config> {
  const options = optionsOf(config);
  if (!('refused' in options)) return options as Options<Config>;
  console.error(options.refused);
  process.exit(1);
}
