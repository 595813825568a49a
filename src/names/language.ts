/** The scripts that the rules tell apart. */
export type Script = 'Latn' | 'Cyrl' | 'Grek' | 'Arab' | 'Hebr' | 'Hani' | 'Kana' | 'Hang' | 'Other';

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hani', /\p{Script=Han}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Latn', /\p{Script=Latin}/u],
];

/** The script of a name: kana counts before ideographs, anything before Latin. */
export function scriptOf(text: string): Script {
  return SCRIPTS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'Other';
}

// The closed classes with which English sentences open: prepositions, conjunctions, pronouns, auxiliaries, articles.
const OPENERS = new Set(
  (
    'a an the this that these those and but or nor so yet for as if when while after before since although though because ' +
    'until unless once whether where why how what who whom whose which did do does is was were are will would could should ' +
    'can has had have may might must of with without like unlike by from to on in at under over above about against among ' +
    'between despite during even only both either neither then now still later per via not never his her their its our my ' +
    'he she it they we you i'
  ).split(' '),
);
const ARTICLES: Readonly<Record<string, string>> = {
  en: 'a an the',
  de: 'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner am im zum zur beim vom ans ins',
  fr: 'le la les un une des du au aux',
  es: 'el la los las un una del al',
  it: 'il lo la i gli le un una del della al alla nel nella',
  pt: 'o a os as um uma do da no na ao',
  nl: 'de het een',
};

/** Whether a word, in small letters, is one of those that are never a name; of English, the only language where it is asked. */
export function isSmallWord(word: string, language: string): boolean {
  return language === 'en' && OPENERS.has(word);
}

/** Whether all nouns of a language have a capital, which then tells no names. */
export function hasCapitalNouns(language: string): boolean {
  return language === 'de' || language === 'lb';
}

/** Whether a word is an article, or a preposition with one in it, which a family name alone hardly has before it. */
export function isArticle(word: string, language: string): boolean {
  return ARTICLES[language]?.split(' ').includes(word) ?? false;
}

/** The language of a BCP 47 tag without script and region. */
export function baseOf(language: string | undefined): string | undefined {
  return language?.toLowerCase().split(/[-_]/)[0];
}
