import { romanise } from '../../src/search/index/romanise.ts';
import { fold } from '../../src/search/names/fold.ts';
import type { NameRecord } from '../../src/search/names/name-record.ts';

/** A question, and the page that should come first; where several bear the name, any of them. */
export interface Question {
  kind: QuestionKind;
  text: string;
  paths: readonly string[];
}

export const QUESTION_KINDS = [
  'exact',
  'alias',
  'stripped',
  'other script',
  'surname',
  'given name',
  'initial',
  'romanisation',
  'prefix of 4',
  'one error',
  'two errors',
  'word order',
  'topic',
  'phrase',
  'not there',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** A repeatable source of numbers from 0 to 1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const GIVEN: Record<string, string[]> = {
  uk: 'Андрій Богдан Василь Віктор Володимир Григорій Дмитро Євген Іван Ігор Катерина Людмила Максим Марія Микола Наталія Оксана Олександр Ольга Петро Сергій Тарас Юлія Юрій'.split(
    ' ',
  ),
  ru: 'Алексей Анна Борис Вячеслав Геннадий Евгений Елена Игорь Кирилл Константин Михаил Никита Ольга Павел Сергей Татьяна Фёдор Юлия'.split(
    ' ',
  ),
  pl: 'Agnieszka Bartłomiej Błażej Elżbieta Grzegorz Jędrzej Łukasz Małgorzata Michał Paweł Przemysław Stanisław Wojciech Zofia Żaneta'.split(
    ' ',
  ),
  tr: 'Ayşe Çağla Doğan Emre Gülşen Işıl İbrahim Özge Şükrü Ümit Yiğit Zeynep'.split(' '),
  es: 'Álvaro Begoña Íñigo José Joaquín Lucía María Nuria Óscar Raúl Sofía Ximena'.split(' '),
  no: 'Åse Bjørn Gøran Håkon Jørgen Kåre Liv Pål Søren Torbjørn Øyvind'.split(' '),
  zh: '伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀英 志强 建国 文博 晓东 国强 海燕'.split(' '),
};
const ROOTS =
  'Берез Вовк Гонч Дорош Жук Заруб Каплан Ковал Кравч Левч Лис Макар Мельн Мороз Назар Олій Павл Поляк Рибак Савч Сидор Ткач Федор Хом Чорн Шевч Щерб Яков Гор Соб Кот Степ Дан Куз Лаз Руд Сав Тим Фед Юрч'.split(
    ' ',
  );
const ENDINGS: Record<string, string[]> = {
  uk: ['енко', 'чук', 'ський', 'ук', 'ишин'],
  ru: ['ов', 'ев', 'ин', 'ский', 'овский'],
};
const LATIN_ROOTS =
  'Grab Kowal Nowak Sobier Wiśni Zieli Brzez Krzy Moraw Szczep Dąbr Jab Wróbl Ostr Yıld Demir Çel Şah Öz Kaya Arsl Güneş Fern Rodrí Sánch Muñ Ibáñ Núñ Gutiérr Bjørn Hall Lund Sol Østb Nygå Strøm Fjell'.split(
    ' ',
  );
const LATIN_ENDINGS: Record<string, string[]> = {
  pl: ['ski', 'ewicz', 'ak', 'owski', 'czyk'],
  tr: ['oğlu', 'lar', 'maz', 'er', 'türk'],
  es: ['ez', 'era', 'illo', 'án', 'ondo'],
  no: ['sen', 'stad', 'berg', 'vik', 'dal'],
};
const CHINESE_FAMILIES =
  '王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 高 林 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 曹'.split(' ');
const TOPIC_WORDS =
  'Energy Border Harvest Water Rail Fishery Court Budget Housing Climate Election Language Customs Mining Forest Museum Transport Science Health Steel'.split(
    ' ',
  );

/** Romanisations by country, letter by letter: what editors list is the English one. */
const TABLES: Record<'en' | 'de' | 'fr' | 'iso', Record<string, string>> = {
  en: {
    ж: 'zh',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ю: 'yu',
    я: 'ya',
    й: 'y',
    є: 'ye',
    ї: 'yi',
    в: 'v',
    з: 'z',
    у: 'u',
    ы: 'y',
    э: 'e',
    ё: 'yo',
    с: 's',
  },
  de: {
    ж: 'sch',
    х: 'ch',
    ц: 'z',
    ч: 'tsch',
    ш: 'sch',
    щ: 'schtsch',
    ю: 'ju',
    я: 'ja',
    й: 'j',
    є: 'je',
    ї: 'ji',
    в: 'w',
    з: 's',
    у: 'u',
    ы: 'y',
    э: 'e',
    ё: 'jo',
    с: 's',
  },
  fr: {
    ж: 'j',
    х: 'kh',
    ц: 'ts',
    ч: 'tch',
    ш: 'ch',
    щ: 'chtch',
    ю: 'iou',
    я: 'ia',
    й: 'ï',
    є: 'ie',
    ї: 'ï',
    в: 'v',
    з: 'z',
    у: 'ou',
    ы: 'y',
    э: 'e',
    ё: 'io',
    с: 's',
  },
  iso: {
    ж: 'ž',
    х: 'h',
    ц: 'c',
    ч: 'č',
    ш: 'š',
    щ: 'šč',
    ю: 'ju',
    я: 'ja',
    й: 'j',
    є: 'je',
    ї: 'ï',
    в: 'v',
    з: 'z',
    у: 'u',
    ы: 'y',
    э: 'è',
    ё: 'ë',
    с: 's',
  },
};
const COMMON: Record<string, string> = {
  а: 'a',
  б: 'b',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  т: 't',
  ф: 'f',
  ь: '',
  ъ: '',
  '’': '',
};

function transliterate(text: string, table: keyof typeof TABLES): string {
  return [...text]
    .map((letter) => {
      const small = letter.toLowerCase();
      const found = TABLES[table][small] ?? COMMON[small] ?? letter;
      return letter === small ? found : found.charAt(0).toUpperCase() + found.slice(1);
    })
    .join('');
}

/** What is asked, and of what. */
export interface Corpus {
  records: NameRecord[];
  /** What the page of each record says beside its names. */
  texts: string[];
  questions: Question[];
}

/** Made-up people with names as they are in seven languages, and topics; and what a reader would type for each. */
export function makeCorpus(count: number, seed = 1): Corpus {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const languages = Object.keys(GIVEN);
  const taken = new Set<string>();
  const records: NameRecord[] = [];
  const families = new Map<string, number>();
  let misses = 0;
  while (records.length < count) {
    // A language of which all names are taken gives way to the next.
    const language = languages[(records.length + Math.floor(misses / MISSES)) % languages.length] ?? 'ru';
    const person = makePerson(language, pick, misses >= MISSES * languages.length);
    // Two people of one name cannot be told apart by it, nor by the same initial.
    if (person.names.some((name) => taken.has(fold(name)))) {
      misses++;
      continue;
    }
    misses = 0;
    for (const name of person.names) taken.add(fold(name));
    families.set(person.family, (families.get(person.family) ?? 0) + 1);
    const spellings = person.names.flatMap(romanise).filter((spelling) => !person.names.includes(spelling));
    records.push({
      path: `/entities/p${records.length}/`,
      title: person.names[0] ?? '',
      kind: 'person Person',
      description: person.family,
      names: person.names,
      spellings,
    });
  }
  const topics = Array.from(
    { length: Math.max(3, Math.floor(count / 50)) },
    (_, index): NameRecord => ({
      path: `/topics/t${index}/`,
      title: `${pick(TOPIC_WORDS)} and ${pick(TOPIC_WORDS).toLowerCase()} ${index}`,
      kind: 'topic Topic',
      names: [],
    }),
  );
  const all = [...records, ...topics];
  const bearers = new Map<string, string[]>();
  for (const { title, path } of records) {
    for (const part of [startOf(title), givenName(title), withInitial(title)]) {
      bearers.set(part, [...(bearers.get(part) ?? []), path]);
    }
  }
  const stranger = (tries = 0): Question => {
    const { names, family } = makePerson(pick(languages), pick, tries > MISSES);
    return families.has(family) ? stranger(tries + 1) : { kind: 'not there', text: names[0] ?? '', paths: [] };
  };
  const questions = all.flatMap((record, number) => questionsFor(record, { families, bearers }, next, number));
  return {
    records: all,
    questions: [...questions, ...records.slice(0, 150).map(() => stranger())],
    texts: all.map((_, number) => `A portrait with ${phrase(number)} in it.`),
  };
}

/** After so many names that are taken another language is tried, and when all were, people with two family names. */
const MISSES = 200;

/** Three words that no other page has side by side. */
function phrase(number: number): string {
  const word = (place: number) => (TOPIC_WORDS[place % TOPIC_WORDS.length] ?? '').toLowerCase();
  return `${word(number)} ${word(Math.floor(number / 20) + 7)} ${word(Math.floor(number / 400) + 3)}`;
}

function makePerson(
  language: string,
  pick: <T>(list: readonly T[]) => T,
  double = false,
): { names: string[]; family: string } {
  const given = pick(GIVEN[language] ?? []) + (language === 'zh' ? pick(GIVEN[language] ?? []) : '');
  if (language === 'zh') {
    const family = pick(CHINESE_FAMILIES);
    const [plain = ''] = romanise(family + given);
    const [first = '', ...rest] = plain.split(' ');
    const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
    return { names: [`${capital(first)} ${capital(rest.join(''))}`, family + given], family: capital(first) };
  }
  const endings = ENDINGS[language];
  if (endings) {
    const second = double ? `-${pick(ROOTS)}${pick(endings)}` : '';
    const own = `${given} ${pick(ROOTS)}${pick(endings)}${second}`;
    const english = transliterate(own, 'en');
    return { names: [english, own], family: english.split(' ')[1] ?? '' };
  }
  const single = () => pick(LATIN_ROOTS) + pick(LATIN_ENDINGS[language] ?? []);
  const family = double ? `${single()}-${single()}` : single();
  return { names: [`${given} ${family}`, `${given.charAt(0)}. ${family}`], family };
}

/** As it is looked for, without its accents: those who bear it cannot be told apart by it. */
function givenName(title: string): string {
  return fold(title.split(' ')[0] ?? '');
}

function withInitial(title: string): string {
  const [first = '', last = ''] = fold(title).split(' ');
  return `${first.charAt(0)} ${last}`;
}

/** The given name and four letters of the family name. */
function startOf(title: string): string {
  const [first = '', last = ''] = title.split(' ');
  return `${first} ${last.slice(0, 4)}`;
}

interface Shared {
  families: ReadonlyMap<string, number>;
  /** By a part of a name, the pages of those who have it. */
  bearers: ReadonlyMap<string, readonly string[]>;
}

function questionsFor(record: NameRecord, shared: Shared, next: () => number, number: number): Question[] {
  const { path, title, names, description: family = '' } = record;
  const { families, bearers } = shared;
  const question = (kind: QuestionKind, text: string, paths: readonly string[] = [path]) => ({ kind, text, paths });
  const ofAll = (kind: QuestionKind, text: string) => question(kind, text, bearers.get(text) ?? [path]);
  if (names.length === 0) return [question('topic', title)];
  const [first = '', last = ''] = title.split(' ');
  const other = names[1] ?? '';
  const stripped = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđıŁØ]/g, (letter) => ({ ł: 'l', ø: 'o', đ: 'd', ı: 'i', Ł: 'L', Ø: 'O' })[letter] ?? letter);
  const alone = families.get(family) === 1;
  const prefix = bearers.get(startOf(title))?.length === 1 && family.length > 5;
  return [
    question('exact', title),
    question('word order', `${last} ${first}`),
    ...(/\p{Script=Latin}/u.test(other) ? [question('alias', other)] : [question('other script', other)]),
    ...(stripped !== title ? [question('stripped', stripped.toLowerCase())] : []),
    ...(alone && family.length > 2 ? [question('surname', family)] : []),
    ofAll('given name', givenName(title)),
    ofAll('initial', withInitial(title)),
    ...(prefix ? [question('prefix of 4', startOf(title))] : []),
    ...(/\p{Script=Cyrillic}/u.test(other)
      ? (['de', 'fr', 'iso'] as const).map((table) => question('romanisation', transliterate(other, table)))
      : []),
    ...(last.length >= 5 ? [question('one error', `${first} ${withError(last, next)}`)] : []),
    ...(last.length >= 8 ? [question('two errors', `${first} ${withError(withError(last, next), next)}`)] : []),
    question('phrase', `"${phrase(number)}"`),
  ];
}

/** A letter left out, doubled, exchanged with its neighbour, or another in its place; never the first. */
export function withError(word: string, next: () => number): string {
  const at = 1 + Math.floor(next() * (word.length - 2));
  const letter = word.charAt(at);
  const kinds = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2),
    word.slice(0, at) + 'aeioukst'.charAt(Math.floor(next() * 8)) + word.slice(at + 1),
  ];
  return kinds[Math.floor(next() * kinds.length)] ?? word;
}
