import assert from 'node:assert/strict';

/** Of an article's page, as text: the offices in the card of an entity, and what happened since, if anything is told. */
export function officesAndSince(page: string): { offices: (id: string) => string; since: string } {
  const part = (from: RegExp, to: string) => {
    const start = page.search(from);
    assert.ok(start >= 0, String(from));
    return words(page.slice(start, page.indexOf(to, start)));
  };
  return {
    offices: (id) => part(new RegExp(`<dl class="card-roles"(?<=data-card="${id}".*)`, 's'), '</dl>'),
    since: page.includes('id="since-publication"') ? part(/<h3 id="since-publication"/, '</section>') : '',
  };
}

/** The days of what happened since, as the page tells it, in order, in milliseconds since 1970. */
export function daysSince(page: string): number[] {
  const start = page.indexOf('id="since-publication"');
  const found = page.slice(start, page.indexOf('</section>', start)).matchAll(/<li[^>]*>\s*<time datetime="([^"]+)"/g);
  return [...found].map(([, day = '']) => Date.parse(`${day} UTC`));
}

function words(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
