/** Words whose meaning moves with the day on which they are read: "new", "this weekend", "65 years old". */
export interface UndatedWords {
  start: number;
  end: number;
  words: string;
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const NUMBERS = '\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|several|some';
/** What brings something up for the first time: “a new trial”, “three new bridges” are new in the story, not on its day. */
const INDEFINITE = `${NUMBERS}|another|any|each|every|no|many|few`;
/** Verbs of change: what “has risen” may have fallen by the day on which it is read. */
const CHANGED =
  'risen|fallen|grown|shrunk|sunk|increased|decreased|declined|dropped|climbed|soared|surged|plunged|doubled|tripled|' +
  'quadrupled|halved|slowed|eased|worsened|improved|widened|narrowed|deepened|weakened|strengthened|gone up|gone down|' +
  'been (?:rising|falling|growing|shrinking|increasing|decreasing|declining|improving|worsening)';

/** The same words, at the beginning of a sentence too. */
function capital(words: string): string {
  return words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

/**
 * By language, what such words are. A language without rules has none found. What a date follows at once is anchored:
 * "on Sunday, 16 April", "last week (10 to 14 April)".
 */
const RULES: Readonly<Record<string, { words: RegExp; anchored: RegExp }>> = {
  en: {
    words: new RegExp(
      [
        '(?<![\\p{L}\\d-])(?:',
        '[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Nn]ow|[Cc]urrently|[Nn]owadays|[Rr]ecently|[Ll]ately|[Uu]pcoming',
        '|newly|latest|[Tt]o date|[Ff]or the time being',
        `|(?<!(?<![\\p{L}\\d])(?:${capital(INDEFINITE)}) (?:\\p{Ll}+ )?)new(?! year(?![\\p{L}\\d]))`,
        '|[Ss]o far(?! (?:as|away|apart|from|off)(?![\\p{L}\\d]))|(?<!\\b(?:more|less) )[Rr]ecent',
        `|(?<!\\b(?:may|might|must|can|could|will|would|shall|should|to)(?: not)? )ha(?:s|ve)(?: (?:not|also|since|already|even|\\p{L}+ly)){0,2} (?:${CHANGED})`,
        `|(?:[Tt]his|[Ll]ast|[Nn]ext|[Pp]ast|[Cc]oming) (?:morning|afternoon|evening|night|week|weekend|month|year|decade|century|spring|summer|autumn|fall|winter|${DAYS}|${MONTHS})`,
        `|(?:${NUMBERS}) (?:minutes?|hours?|days?|weeks?|months?|years?|decades?) ago`,
        '|\\d{1,3}[- ]years?[- ]old|aged \\d{1,3}',
        `|(?:${DAYS})`,
        ')(?![\\p{L}\\d])',
      ].join(''),
      'gu',
    ),
    anchored: new RegExp(
      `^[,(]?\\s*(?:\\(|of |the )*(?:\\d{1,2}(?:st|nd|rd|th)?\\b[^.;]{0,24}?)?(?:${MONTHS}|\\d{4})\\b`,
    ),
  },
};

/** Whether there are rules for a language (BCP 47). */
export function hasUndatedWords(language: string): boolean {
  return (language.split('-')[0] ?? '') in RULES;
}

/** Finds such words in a running text of the given language (BCP 47). */
export function findUndated(text: string, language: string): UndatedWords[] {
  const rules = RULES[language.split('-')[0] ?? ''];
  if (!rules) return [];
  return [...text.matchAll(rules.words)].flatMap(({ index, 0: words }) => {
    const end = index + words.length;
    return rules.anchored.test(text.slice(end, end + 60)) ? [] : [{ start: index, end, words }];
  });
}
