import { betterId } from '../../../library/read/check-id.ts';
import { sameAddress } from '../../../model/fields/address.ts';
import type { Archive, Note, Post } from '../archive.ts';
import type { KnownSite } from './known-site.ts';

/** The posts that can become articles; of the others the reason is noted. */
export function importablePosts(archive: Archive, site: KnownSite, notes: Note[]): Post[] {
  return archive.posts.filter((post) => {
    const there = post.addresses
      .map((path) => site.articleAt.get(sameAddress(path)))
      .find((each) => each !== undefined);
    const reason = there === undefined ? whyImpossible(post) : `it is there already, as content/articles/${there}`;
    if (reason !== undefined) notes.push({ file: post.file, line: post.line, what: `not imported: ${reason}` });
    return reason === undefined;
  });
}

function whyImpossible({ fault, title, date }: Post): string | undefined {
  if (fault !== undefined) return fault;
  if (title === '') return 'it has no title';
  return date === undefined ? 'it has no date' : undefined;
}

/** An id for each post: of its slug, with its year or a number where another one has that. */
export function articleIds(posts: readonly Post[], site: KnownSite): Map<Post, string> {
  const taken = site.ids('articles');
  const ids = new Map<Post, string>();
  for (const post of posts) {
    const own = betterId(post.slug) ?? betterId(post.title) ?? `post-${post.date?.slice(0, 10)}`;
    const id = taken.has(own) ? (betterId(`${own}-${post.date?.slice(0, 4)}`, taken) ?? own) : own;
    taken.add(id);
    ids.set(post, id);
  }
  return ids;
}
