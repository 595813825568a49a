import { withBase } from '../model/address.ts';

/** The address to link to from a page: a path from the site's root, under the base path that the build was given. */
export function href(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}
