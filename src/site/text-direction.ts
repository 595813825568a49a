export type Direction = 'ltr' | 'rtl';

/** In which direction a language (BCP 47) is written, for the attribute `dir`: by the script that it has, or most likely has. */
export function textDirection(language: string): Direction {
  const known = directions.get(language);
  if (known !== undefined) return known;
  const { script = '' } = new Intl.Locale(language).maximize();
  const direction = RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
  directions.set(language, direction);
  return direction;
}

const directions = new Map<string, Direction>();

/** Scripts of living languages that are written from right to left (ISO 15924; CLDR, "characterOrder"). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** The arrow that leads on in a language: from what is read first to what is read next. */
export function arrowOn(language: string): '→' | '←' {
  return textDirection(language) === 'rtl' ? '←' : '→';
}

/** In which direction the letters of a text run; nothing where it has none, or some of each sort. */
export function lettersRun(text: string): Direction | undefined {
  if (!RIGHT.test(text)) return LETTER.test(text) ? 'ltr' : undefined;
  return LETTER.test(text.replace(EACH_RIGHT, '')) ? undefined : 'rtl';
}

/** The same scripts as a regular expression names them. */
const SCRIPTS = [...RIGHT_TO_LEFT].map((script) => `\\p{Script=${script}}`).join('');
const RIGHT = new RegExp(`[${SCRIPTS}]`, 'u');
const EACH_RIGHT = new RegExp(RIGHT, 'gu');
const LETTER = /\p{L}/u;
