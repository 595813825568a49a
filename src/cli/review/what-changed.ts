import { spawnSync } from 'node:child_process';
import { reviewDigest } from '../../library/check/record/review-digest.ts';
import { parseContentFile } from '../../library/read/content-file.ts';
import { idOf } from './review-state.ts';

/**
 * What was changed in an article since it was read, as Git shows it, with the words taken out and put in: against the newest version
 * in the history of the repository that has the digest of what was read.
 *
 * @param root the folder of the site
 * @param path the path of the article from there
 * @returns undefined where that cannot be known: there is no Git, no repository, or none of its newest versions is the one that was read
 */
export function whatChanged(root: string, path: string, digest: string): string | undefined {
  const commits = git(root, 'log', '--format=%H', `--max-count=${MOST_VERSIONS}`, '--', path)?.split('\n') ?? [];
  const read = commits.find((commit) => {
    // The dot: a path from this folder, not from that of the repository.
    const text = commit === '' ? undefined : git(root, 'show', `${commit}:./${path}`);
    return text !== undefined && reviewDigest(parseContentFile('articles', idOf(path), path, text)) === digest;
  });
  return read && git(root, 'diff', '--no-ext-diff', '--no-color', '--word-diff=plain', '--unified=0', read, '--', path);
}

/** Each is one call of Git. */
const MOST_VERSIONS = 200;

function git(root: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['--no-pager', '-C', root, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}
