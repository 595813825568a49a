const SCRIPTS = ['Kana', 'Hani', 'Hang', 'Cyrl', 'Arab', 'Hebr', 'Grek', 'Latn'] as const;

/** The scripts that the rules tell apart. */
export type Script = (typeof SCRIPTS)[number] | 'Other';

const LETTERS = SCRIPTS.map((name) => new RegExp(`[\\p{sc=${name}}${name === 'Kana' ? '\\p{sc=Hira}' : ''}]`, 'u'));

/** The script of a name: kana counts before ideographs, anything before Latin. */
export function scriptOf(text: string): Script {
  return SCRIPTS[LETTERS.findIndex((letter) => letter.test(text))] ?? 'Other';
}

// The closed classes with which English sentences open: prepositions, conjunctions, pronouns, auxiliaries, articles and
// other determiners, adverbs of time.
const OPENERS = new Set(
  (
    'a an the this that these those and but or nor so yet for as if when while after before since although though because ' +
    'until unless once whether where why how what who whom whose which did do does is was were are will would could should ' +
    'can has had have may might must of with without like unlike by from to on in at under over above about against among ' +
    'between despite during even only both either neither then now still later per via not never his her their its our my ' +
    'he she it they we you i us all any each every some no most many much few several such other another more less half both ' +
    'meanwhile today yesterday tonight tomorrow soon once again instead perhaps maybe there here'
  ).split(' '),
);

/** Whether a word, in small letters, is one of those that are never a name; of English, the only language where it is asked. */
export function isSmallWord(word: string, language: string): boolean {
  return language === 'en' && OPENERS.has(word);
}

/** Whether all nouns of a language have a capital, which then tells no names. */
export function hasCapitalNouns(language: string): boolean {
  return language === 'de' || language === 'lb';
}

// Slavic and Romance.
const HEADS_FIRST = new Set('ru uk be bg mk sr hr bs sh sl pl cs sk es fr it pt ca gl ro'.split(' '));

/** Whether what is a place's own stands before the place's name, so that two capitals behind it are somebody. */
export function hasHeadsFirst(language: string): boolean {
  return HEADS_FIRST.has(language);
}

/** Whether a German word is an article, or a preposition with one in it, which a family name alone hardly has before it. */
export function isGermanArticle(word: string): boolean {
  return /^(?:d(?:er|ie|as|en|em|es)|k?ein(?:e[nmrs]?)?|am|im|zum|zur|beim|vom|ans|ins)$/i.test(word);
}

/** The language of a BCP 47 tag without script and region. */
export function baseOf(language: string | undefined): string | undefined {
  return language?.toLowerCase().split(/[-_]/)[0];
}

const calendars = new Map<string, ReadonlySet<string>>();

/** Weekdays and months, long and short, by the Unicode CLDR. */
export function isCalendar(word: string, language: string): boolean {
  let calendar = calendars.get(language);
  if (!calendar) {
    // The first days of the months of 2024 are all weekdays.
    const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1)));
    const fields = ['month', 'weekday'].flatMap((field) => ['long', 'short'].map((style) => ({ [field]: style })));
    const formats = fields.map((field) => new Intl.DateTimeFormat(language, { ...field, timeZone: 'UTC' }));
    calendar = new Set(formats.flatMap((format) => days.map((day) => format.format(day))));
    calendars.set(language, calendar);
  }
  return calendar.has(word);
}
