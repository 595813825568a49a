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
  /** The number of the piece in which each element is closed for the last time. */
  readonly #lastClosing = new Map<string, number>();
  #read = 0;

  /** @param pieces all raw HTML of the text, in the order in which it will be read */
  constructor(pieces: readonly string[]) {
    for (const [index, piece] of pieces.entries()) {
      for (const [, name = ''] of piece.matchAll(/<\/([A-Za-z][A-Za-z\d-]*)/g)) {
        this.#lastClosing.set(name.toLowerCase(), index);
      }
    }
  }

  /** Whether text at this place stands inside such an element. */
  get closed(): boolean {
    return this.#open.length > 0;
  }

  /** Reads one `html` node, which may hold several tags or half an element. */
  read(html: string): void {
    this.#read++;
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

  /** Reads a paragraph: what is opened in it ends with it. */
  within(read: () => void): void {
    const before = [...this.#open];
    read();
    this.#keep((element, index) => before[index] === element);
  }

  /** Forgets elements that the rest of the text never closes. */
  forgetUnclosed(): void {
    this.#keep((element) => (this.#lastClosing.get(element) ?? -1) >= this.#read);
  }

  #keep(keeps: (element: string, index: number) => boolean): void {
    this.#open.splice(0, this.#open.length, ...this.#open.filter(keeps));
  }
}
