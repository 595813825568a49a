import anyAscii from 'any-ascii';
import type { Characters, Letters } from '../names/transliterate.ts';

/** The letters of every script but Latin, Chinese and Korean syllables (which are written as their letters), in Latin ones. */
export function lettersTable(): Letters {
  const letters: Record<string, string> = {};
  for (let point = FIRST; point <= LAST; point++) {
    const letter = String.fromCodePoint(point);
    if (!LETTER.test(letter) || letter !== letter.toLowerCase()) continue;
    letters[letter] = anyAscii(letter).toLowerCase().replace(/['`]/g, '');
  }
  return { letters: { ...letters, ...OTHERWISE }, pairs: { ...kanaPairs(), ...PAIRS } };
}

/**
 * Chinese characters by their syllables: those of GB 2312 and of Big5, level 1, which are what simplified and traditional
 * texts are written with.
 */
export function charactersTable(): Characters {
  const table: Record<string, string> = {};
  for (const character of [...encoded('gb2312', 0xb0, 0xf7), ...encoded('big5', 0xa4, 0xc6)]) {
    const syllable = anyAscii(character).toLowerCase();
    if (!/^[a-z]+$/.test(syllable)) continue;
    const known = table[syllable] ?? '';
    if (!known.includes(character)) table[syllable] = known + character;
  }
  return table;
}

/** From Greek to the letters of Korean; what is beyond is used by few, or by nobody any more. */
const [FIRST, LAST] = [0x370, 0x31ff];

/** A letter of a script that is recommended for names (Unicode Standard Annex 31, table 5), but for Latin and Chinese. */
const LETTER = new RegExp(
  `^(?=[\\p{L}\\p{M}])[${'Arab Armn Beng Bopo Cyrl Deva Ethi Geor Grek Gujr Guru Hang Hebr Hira Kana Khmr Knda Laoo Mlym Mymr Orya Sinh Taml Telu Thaa Thai Tibt'
    .split(' ')
    .map((script) => `\\p{Script=${script}}`)
    .join('')}]$`,
  'u',
);

/** Letters that are read in names otherwise than letter by letter. */
const OTHERWISE: Letters['letters'] = { ー: '', '・': ' ', っ: '', ッ: '', ו: 'w', ש: 'sh', υ: 'i', ύ: 'i', ϋ: 'i' };

/** Pairs of Greek (ELOT 743, by sound), and Hebrew letters with the sign for sounds of other languages. */
const PAIRS: Letters['pairs'] = {
  αυ: 'av',
  αύ: 'av',
  ευ: 'ev',
  εύ: 'ev',
  ου: 'u',
  ού: 'u',
  αι: 'e',
  αί: 'e',
  ει: 'i',
  εί: 'i',
  οι: 'i',
  οί: 'i',
  μπ: 'b',
  ντ: 'd',
  γκ: 'g',
  τζ: 'dz',
  '^פ': 'p',
  'ג׳': 'j',
  "ג'": 'j',
  'צ׳': 'ch',
  "צ'": 'ch',
  'ז׳': 'zh',
  "ז'": 'zh',
  וו: 'v',
};

/** A kana with a small one behind it is one syllable (Hepburn): shi and small yo are sho, fu and small a are fa. */
function kanaPairs(): Record<string, string> {
  const pairs: Record<string, string> = {};
  const small = [...'ぁぃぅぇぉゃゅょァィゥェォャュョ'];
  for (let point = 0x3041; point <= 0x30fa; point++) {
    const kana = String.fromCodePoint(point);
    const latin = anyAscii(kana).toLowerCase().replace(/'/g, '');
    if (small.includes(kana) || !/^[a-z]+[aeiou]$|^u$/.test(latin)) continue;
    for (const second of small) {
      const vowel = anyAscii(second).toLowerCase();
      const start = latin === 'u' ? 'w' : latin.slice(0, -1);
      pairs[kana + second] = start + (/^(?:sh|ch|j)$/.test(start) ? vowel.replace('y', '') : vowel);
    }
  }
  return pairs;
}

/** The Chinese characters of an encoding with two bytes, between two first bytes. */
function encoded(encoding: string, from: number, to: number): string[] {
  const decoder = new TextDecoder(encoding);
  const characters: string[] = [];
  for (let high = from; high <= to; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const [character = '', more] = decoder.decode(new Uint8Array([high, low]));
      if (more === undefined && /^\p{Script=Han}$/u.test(character)) characters.push(character);
    }
  }
  return characters;
}
