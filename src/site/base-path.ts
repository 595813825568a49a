/**
 * Puts the site's base path before a path from the root: `/articles/x/` under `/news` is `/news/articles/x/`.
 * Anything that is not such a path (`#part`, `https://…`) comes back as it is.
 */
export function withBase(path: string, base: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return base.replace(/\/+$/, '') + path;
}
