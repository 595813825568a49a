import { francAll } from 'franc-min';

/** What language a text is in, and how that is known. */
export interface TextLanguage {
  /** BCP 47 tag. */
  tag: string;
  /** It was asked for, the frontmatter says so, or it was guessed from the text. */
  from: 'option' | 'frontmatter' | 'guess';
}

/** With fewer letters a guess would be one. */
const FEWEST_LETTERS = 60;

/** Letters that are written in a script, as ISO 15924 calls it. */
const SCRIPTS = ['Hira', 'Hang', 'Hani', 'Arab', 'Hebr', 'Deva', 'Beng', 'Thai', 'Grek', 'Cyrl', 'Armn', 'Geor'].map(
  (code) => ({ code, letters: new RegExp(`\\p{Script=${code}}`, 'gu') }),
);

/**
 * The language that a text seems to be in (BCP 47), by its script and its groups of three letters; English where there is too
 * little to tell.
 */
export function guessLanguage(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(
    ({ code, letters: own }) => (text.match(own)?.length ?? 0) > letters * (code === 'Hira' ? 0.1 : 0.4),
  );
  const likely = script && new Intl.Locale(`und-${script.code === 'Hani' ? 'Hans' : script.code}`).maximize().language;
  if (letters < FEWEST_LETTERS) return likely ?? 'en';
  const [[code] = ['und']] = francAll(text);
  if (code === 'und') return likely ?? 'en';
  // ISO 639-3 as the shorter code of BCP 47, and a language for its own standard form.
  const tag = Intl.getCanonicalLocales(code)[0] ?? 'en';
  return new Intl.Locale(tag).language;
}
