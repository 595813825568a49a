/** Words in their order, each once, with the numbers of what has them. */
export interface Vocabulary {
  words: readonly string[];
  /** By the place of a word: the numbers that were given with it. */
  owners: readonly (readonly number[])[];
  /** By the place of a word: how many letters it begins with as the word before it does. */
  shared: readonly number[];
}

/** A word of a vocabulary, and how many typing errors it is away; that it is only begun counts as half an error. */
export interface NearWord {
  place: number;
  steps: number;
}

/** Puts words with their owners into order. */
export function vocabulary(entries: ReadonlyMap<string, readonly number[]>): Vocabulary {
  const words = [...entries.keys()].sort();
  return {
    words,
    owners: words.map((word) => entries.get(word) ?? []),
    shared: words.map((word, place) => sharedStart(word, words[place - 1] ?? '')),
  };
}

/** The words of two vocabularies; the numbers of the second are so many more than they were. */
export function mergeVocabularies(a: Vocabulary, b: Vocabulary, more: number): Vocabulary {
  const words: string[] = [];
  const owners: (readonly number[])[] = [];
  const shared: number[] = [];
  for (let [left, right] = [0, 0]; left < a.words.length || right < b.words.length; ) {
    const [first, second] = [a.words[left], b.words[right]];
    const fromFirst = second === undefined || (first !== undefined && first <= second);
    const fromSecond = first === undefined || (second !== undefined && second <= first);
    const word = (fromFirst ? first : second) ?? '';
    const later = fromSecond ? (b.owners[right] ?? []).map((number) => number + more) : [];
    const earlier = fromFirst ? (a.owners[left] ?? []) : [];
    owners.push(later.length === 0 ? earlier : earlier.length === 0 ? later : [...earlier, ...later]);
    shared.push(sharedStart(word, words.at(-1) ?? ''));
    words.push(word);
    if (fromFirst) left++;
    if (fromSecond) right++;
  }
  return { words, owners, shared };
}

/** The places of the words that begin with a text. */
export function wordsWithStart(list: Vocabulary, start: string): number[] {
  let place = firstFrom(list, start);
  const places: number[] = [];
  while (list.words[place]?.startsWith(start)) places.push(place++);
  return places;
}

/** The place of a word, if the vocabulary has it. */
export function placeOf(list: Vocabulary, word: string): number[] {
  const place = firstFrom(list, word);
  return list.words[place] === word ? [place] : [];
}

/** The place of the first word that is not before a text. */
function firstFrom({ words }: Vocabulary, text: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The words that are at most `limit` typing errors away: letters left out, added, put for others, or exchanged with their
 * neighbours (optimal string alignment: Damerau 1964). With `begun` words count too of which only the beginning is so near.
 * Words stand in their order, so that what was counted for a beginning is counted once for all words that have it, and a
 * beginning that is too far away ends the count for all of them.
 */
export function nearWords(list: Vocabulary, asked: string, limit: number, begun: boolean): NearWord[] {
  if (limit === 0) return begun ? begunWords(list, asked) : sameWord(list, asked);
  const { words, shared } = list;
  const found: NearWord[] = [];
  const table = new Distances(asked, limit);
  let counted = 0;
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? '';
    let depth = Math.min(shared[place] ?? 0, counted);
    let hopeless = false;
    while (depth < word.length && !hopeless) {
      const nearest = table.count(word, depth);
      depth++;
      hopeless = nearest > limit && !(begun && table.begun(depth) <= limit);
    }
    counted = depth;
    if (hopeless) {
      while ((shared[place + 1] ?? -1) >= depth) place++;
      continue;
    }
    const whole = table.whole(word.length);
    const start = begun ? table.begun(word.length - 1) : limit + 1;
    if (Math.min(whole, start) <= limit) found.push({ place, steps: Math.min(whole, start + BEGUN) });
  }
  return found;
}

/** The errors between the beginnings of a word and those of the asked one, a row for each letter of the word. */
class Distances {
  readonly #asked: string;
  readonly #limit: number;
  readonly #width: number;
  readonly #cells: number[];
  /** By letters of the word: the fewest errors with which so many letters, or fewer, are the asked word. */
  readonly #begun: number[];

  constructor(asked: string, limit: number) {
    this.#asked = asked;
    this.#limit = limit;
    this.#width = asked.length + 1;
    this.#cells = Array.from({ length: this.#width }, (_, column) => column);
    this.#begun = [asked.length];
  }

  whole(length: number): number {
    return this.#cells[length * this.#width + this.#asked.length] ?? 0;
  }

  begun(length: number): number {
    return this.#begun[length] ?? 0;
  }

  /** Counts the row of a word's letter, and gives its least; cells that are too far from the diagonal are over the limit. */
  count(word: string, depth: number): number {
    const [cells, width, over] = [this.#cells, this.#width, this.#limit + 1];
    const letter = word.charCodeAt(depth);
    const above = depth * width;
    const row = above + width;
    const from = Math.max(1, depth + 1 - this.#limit);
    const to = Math.min(width - 1, depth + 1 + this.#limit);
    for (let column = 0; column < width; column++) cells[row + column] = over;
    cells[row] = Math.min(depth + 1, over);
    let least = cells[row] ?? over;
    for (let column = from; column <= to; column++) {
      const other = this.#asked.charCodeAt(column - 1);
      let steps = Math.min(
        (cells[above + column] ?? over) + 1,
        (cells[row + column - 1] ?? over) + 1,
        (cells[above + column - 1] ?? over) + (letter === other ? 0 : 1),
      );
      if (
        depth > 0 &&
        column > 1 &&
        letter === this.#asked.charCodeAt(column - 2) &&
        word.charCodeAt(depth - 1) === other
      ) {
        steps = Math.min(steps, (cells[above - width + column - 2] ?? over) + 1);
      }
      cells[row + column] = Math.min(steps, over);
      least = Math.min(least, steps);
    }
    this.#begun[depth + 1] = Math.min(this.begun(depth), cells[row + width - 1] ?? over);
    return least;
  }
}

function begunWords(list: Vocabulary, asked: string): NearWord[] {
  return wordsWithStart(list, asked).map((place) => ({ place, steps: list.words[place] === asked ? 0 : BEGUN }));
}

function sameWord(list: Vocabulary, asked: string): NearWord[] {
  return placeOf(list, asked).map((place) => ({ place, steps: 0 }));
}

/** What it costs that a word is only begun. */
export const BEGUN = 0.5;

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
