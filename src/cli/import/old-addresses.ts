/** An address as archives have it in texts: decoded, from the root, without what stands behind it; nothing for one of another form. */
export function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path.replace(/[?#].*$/s, ''));
  } catch {
    return path.replace(/[?#].*$/s, '');
  }
}

/** A path with one slash at each end, below the folder of a site. */
export function pagePath(...parts: readonly string[]): string {
  const path = `/${parts.join('/')}/`.replace(/\/{2,}/g, '/');
  return /\.[a-z]{2,5}\/$/i.test(path) ? path.slice(0, -1) : path;
}

/** The host and the path of a site's own address, as its settings give it. */
export function siteAddress(url: unknown): { host?: string; base: string } {
  if (typeof url !== 'string') return { base: '' };
  try {
    const { host, pathname } = new URL(url.startsWith('//') ? `https:${url}` : url);
    return { host: host.toLowerCase(), base: pathname.replace(/\/+$/, '') };
  } catch {
    return { base: url.startsWith('/') ? url.replace(/\/+$/, '') : '' };
  }
}
