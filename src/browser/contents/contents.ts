import { backCloses } from '../back-closes.ts';
import { currentPart, LINE } from './current-part.ts';

const contents = document.querySelector<HTMLDetailsElement>('.contents > details');
const beside = matchMedia('(min-width: 64rem)');

/** Marks the part that is being read. */
function markCurrent(links: readonly HTMLAnchorElement[]): void {
  const places = links.flatMap((link) => {
    const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return place ? [{ link, place }] : [];
  });
  const watch = new IntersectionObserver(
    () => {
      const tops = places.map(({ place }) => place.getBoundingClientRect().top);
      const current = currentPart(tops, innerHeight);
      for (const [index, { link }] of places.entries()) link.ariaCurrent = index === current ? 'true' : null;
    },
    { rootMargin: `100000% 0px -${(1 - LINE) * 100}%` },
  );
  for (const { place } of places) watch.observe(place);
}

/** Over the text, on a phone, they go as what stands over a page does: by Escape, by Back, by a press elsewhere. */
function closeLikeSheet(list: HTMLDetailsElement): void {
  const back = backCloses(() => {
    list.open = false;
  });
  list.addEventListener('toggle', () => back.set(list.open && !beside.matches));
  document.addEventListener('keydown', ({ key }) => {
    if (!(key === 'Escape' && list.open) || beside.matches) return;
    list.open = false;
    list.querySelector('summary')?.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!beside.matches && target instanceof Node && !list.contains(target)) list.open = false;
  });
  list.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a') : null;
    if (!link || beside.matches || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    back.follow(event, link);
    list.open = false;
  });
}

if (contents) {
  // Beside the text the contents stand open, and say so.
  if (beside.matches) contents.open = true;
  markCurrent([...contents.querySelectorAll('a')]);
  closeLikeSheet(contents);
}
