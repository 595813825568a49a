import type { PageFinding } from '../../library/check/reporters/page.ts';
import { keep, readKept } from '../reading/kept-choice.ts';
import { element } from './element.ts';
import { findingItem } from './finding-item.ts';
import css from './findings.css?inline';
import type { ShownFindings } from './messages.ts';

/** Whether the list is open: where there are errors, or as whoever writes last chose. */
const CHOICES = ['errors', 'open', 'folded'] as const;
const CHOICE = 'gloss-findings';
const TOLD = 'gloss-findings-told';

/**
 * `<gloss-findings>`: how many findings there are, and a list of them that folds away and stays folded, at the lower edge of the
 * window. It takes no focus, and what was focused in it keeps the focus when the list is another; a screen reader is told the
 * counts where they changed.
 */
export class FindingsList extends HTMLElement {
  readonly #told = element('p', { role: 'status', class: 'told' });
  readonly #counts = element('summary');
  readonly #content = element('div', { class: 'content' });
  readonly #list = element('details', {}, this.#counts, this.#content);
  #shown = '';

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const style = new CSSStyleSheet();
    style.replaceSync(css);
    root.adoptedStyleSheets = [style];
    const section = element('section', { 'aria-label': 'What the check found' }, this.#list);
    root.append(this.#told, section);
    this.#list.hidden = true;
    // Before it opens or folds.
    this.#counts.addEventListener('click', () =>
      keep(() => localStorage, CHOICE, CHOICES, this.#list.open ? 'folded' : 'open'),
    );
    // What is jumped to, or focused, must not end up behind it.
    new ResizeObserver(() => {
      document.documentElement.style.scrollPaddingBlockEnd = `${this.#list.offsetHeight}px`;
    }).observe(this.#list);
  }

  /** @param missing whether the server had no page at this address */
  show(shown: ShownFindings, missing: boolean): void {
    const text = JSON.stringify(shown);
    if (text === this.#shown) return;
    this.#shown = text;
    const { counts, severity, own, others, more } = shown;
    this.#tell(counts);
    this.#list.hidden = counts === '';
    this.#list.dataset['severity'] = severity ?? '';
    this.#counts.textContent = counts;
    const focused = (this.shadowRoot?.activeElement as HTMLElement | null)?.dataset['place'];
    this.#content.replaceChildren(
      ...noteOn(shown, missing),
      ...part('In the file of this page', own),
      ...part(own.length > 0 ? 'In other files' : 'In the content', others),
      ...(more > 0 ? [element('p', {}, `And ${more} more: npm run check lists them all.`)] : []),
    );
    if (focused !== undefined) {
      this.#content.querySelector<HTMLElement>(`[data-place="${CSS.escape(focused)}"]`)?.focus();
    }
    const choice = readKept(() => localStorage, CHOICE, CHOICES);
    this.#list.open = isBroken(own, missing) || choice === 'open' || (choice === 'errors' && severity === 'error');
  }

  /** The page may have been loaded anew since it was last said. */
  #tell(counts: string): void {
    const before = sessionStorage.getItem(TOLD) ?? '';
    if (counts === before) return;
    sessionStorage.setItem(TOLD, counts);
    this.#told.textContent = counts === '' ? 'The check finds nothing any more.' : `The check finds ${counts}.`;
  }
}

function part(title: string, findings: readonly PageFinding[]): HTMLElement[] {
  if (findings.length === 0) return [];
  return [element('h2', {}, title), element('ol', {}, ...findings.map(findingItem))];
}

/** What the errors mean for the page. */
function noteOn({ meaning, own }: ShownFindings, missing: boolean): HTMLElement[] {
  const text = isBroken(own, missing)
    ? 'This page is not there because of the errors in its file. It comes when they are mended.'
    : meaning;
  return text === '' ? [] : [element('p', { class: 'note' }, text)];
}

/** Whether the page is missing because of its own file. */
function isBroken(own: readonly PageFinding[], missing: boolean): boolean {
  return missing && own.some(({ severity }) => severity === 'error');
}
