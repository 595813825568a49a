/** Elements whose words are no running text: links, code, headings, controls. */
const CLOSED_TO_MENTIONS = new Set(
  (
    'a code pre script style kbd samp tt textarea button h1 h2 h3 h4 h5 h6 title svg math iframe object template ' +
    'select option noscript'
  ).split(' '),
);

const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([A-Za-z][A-Za-z\d-]*)(?:"[^"]*"|'[^']*'|[^'">])*?(\/?)>/g;

/** Keeps track, from one piece of raw HTML to the next, of the elements that are open and closed to mentions. */
export class HtmlScope {
  readonly #open: string[] = [];

  /** Whether text at this place stands inside such an element. */
  get closed(): boolean {
    return this.#open.length > 0;
  }

  /** Reads one `html` node, which may hold several tags or half an element. */
  read(html: string): void {
    for (const [, slash, name = '', selfClosing] of html.matchAll(TAG)) {
      const element = name.toLowerCase();
      if (!CLOSED_TO_MENTIONS.has(element)) continue;
      const open = this.#open.lastIndexOf(element);
      if (slash) {
        if (open >= 0) this.#open.splice(open);
      } else if (!(selfClosing && (element === 'svg' || element === 'math'))) {
        this.#open.push(element);
      }
    }
  }

  /** What stays open, to be set back where it ends. */
  save(): string[] {
    return [...this.#open];
  }

  restore(open: readonly string[]): void {
    this.#open.splice(0, this.#open.length, ...open);
  }

  /** Forgets elements that the rest of the text never closes. */
  keepOnly(closedLater: (element: string) => boolean): void {
    this.restore(this.#open.filter(closedLater));
  }
}
