/**
 * Takes the options that all commands have out of what a command is given: `--content FOLDER`, or `--content=FOLDER`.
 *
 * @returns the folder, where one is given (the last, of several), and what is the command's own
 */
export function commonOptions(given: readonly string[]): { folder?: string; rest: string[] } {
  const rest: string[] = [];
  let folder: string | undefined;
  for (let at = 0; at < given.length; at++) {
    const option = given[at] ?? '';
    if (option.startsWith('--content=')) folder = option.slice('--content='.length);
    else if (option === '--content') folder = given[++at] ?? '';
    else rest.push(option);
  }
  return { rest, ...(folder !== undefined && { folder }) };
}
