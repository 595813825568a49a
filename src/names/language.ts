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

// A few words of each language that hardly occur in the others.
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of that with was has been said',
  de: 'der die und das nicht mit ist dem den auch von',
  fr: 'les des est dans une pour qui sur avec aux',
  es: 'los las del una con por que como más ha',
  pt: 'não uma dos das com em ao pelo mais são',
  it: 'della che gli del è nel con alla sono dei',
  nl: 'het een van dat niet voor zijn met aan heeft',
  pl: 'się nie jest na przez że oraz dla jak został',
  cs: 'se že byl také podle který jsou pro není',
  sk: 'sa že bol podľa ktorý sú pre nie aj',
  sr: 'je da su se za koji će nije kao što',
  hr: 'je da su se za koji će nije kao što nakon tijekom',
  sl: 'je da so se za ki ni kot bo pri',
  tr: 've bir bu için ile olarak olan daha dedi',
  sv: 'och att det som för är inte har med till',
  da: 'og at det som for er ikke har med af',
  no: 'og at det som for er ikke har med av',
  fi: 'ja on että ei myös oli ovat hän mukaan',
  hu: 'és hogy nem egy az van volt is szerint',
  ro: 'și că în din pentru care este la cu fost',
};

/** The language of a BCP 47 tag without script and region. */
export function baseOf(language: string | undefined): string | undefined {
  return language?.toLowerCase().split(/[-_]/)[0];
}

/**
 * The language of a text, as a bare ISO 639 code: the given BCP 47 tag, or a guess from the letters and the commonest
 * words. Only the endings of names and the habits of capitals hang on it.
 */
export function languageOf(text: string, given?: string): string {
  if (given) return baseOf(given) ?? 'en';
  const sample = text.slice(0, 20_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const scripts: readonly (readonly [string, number])[] = [
    ['Latn', count(/\p{Script=Latin}/gu)],
    ['Cyrl', count(/\p{Script=Cyrillic}/gu)],
    ['Arab', count(/\p{Script=Arabic}/gu)],
    ['el', count(/\p{Script=Greek}/gu)],
    ['he', count(/\p{Script=Hebrew}/gu)],
    ['ko', 2 * count(/\p{Script=Hangul}/gu)],
    ['ja', kana > 0 ? 2 * (kana + count(/\p{Script=Han}/gu)) : 0],
    ['zh', 2 * count(/\p{Script=Han}/gu)],
  ];
  const [most] = [...scripts].sort((a, b) => b[1] - a[1]);
  if (!most || most[1] === 0) return 'en';
  if (most[0] === 'Cyrl') return cyrillic(sample);
  if (most[0] === 'Arab') return /[پچژگ]/.test(sample) ? (/[ٹڈڑے]/.test(sample) ? 'ur' : 'fa') : 'ar';
  return most[0] === 'Latn' ? latin(sample) : most[0];
}

function cyrillic(sample: string): string {
  if (/[ђћџљњј]/i.test(sample)) return /[ѓќѕ]/i.test(sample) ? 'mk' : 'sr';
  if (/ў/i.test(sample)) return 'be';
  if (/[іїєґ]/i.test(sample)) return 'uk';
  return /ъ/.test(sample) && !/[ыэ]/.test(sample) ? 'bg' : 'ru';
}

function latin(sample: string): string {
  const words = new Map<string, number>();
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) words.set(word, (words.get(word) ?? 0) + 1);
  let best = 'en';
  let most = 0;
  for (const [language, list] of Object.entries(SMALL_WORDS)) {
    const score = list.split(' ').reduce((sum, word) => sum + Math.min(words.get(word) ?? 0, 20), 0);
    if (score > most) [best, most] = [language, score];
  }
  return best;
}
