/** The endings of proper names, singular, from the common school grammars. */

/** One class: names that end so, what is cut off, and the endings of the other cases. */
type Class = readonly [ending: RegExp, cut: number, endings: string];

const RUSSIAN: readonly Class[] = [
  [/[бвгджзклмнпрстфхцчшщ]$/, 0, 'а у ом ем ым е'],
  [/ий$/, 2, 'ого его ому ему им ом ем ия ию ием ии'],
  [/ый$/, 2, 'ого ому ым ом'],
  [/ой$/, 2, 'ого ому ым им ом оя ою оем ое'],
  [/[аеуя]й$/, 1, 'я ю ем е'],
  [/ая$/, 2, 'ой ую ою'],
  [/яя$/, 2, 'ей юю ею'],
  [/ое$/, 2, 'ого ому ым им ом'],
  [/ые$/, 2, 'ых ым ыми'],
  [/ие$/, 2, 'их им ими ия ию ием ии'],
  [/ия$/, 1, 'и ю ей'],
  [/[^иая]я$/, 1, 'и е ю ей'],
  [/а$/, 1, 'ы и е у ой ей ою'],
  [/ь$/, 1, 'я ю ем е и ью'],
  [/ец$/, 2, 'ца цу цом цем це'],
  [/ел$/, 2, 'ла лу лом ле'],
  [/ок$/, 2, 'ка ку ком ке'],
  [/[кгхдтнр]и$/, 1, 'ам ами ах ов'],
  [/ы$/, 1, '0 ов ам ами ах'],
  [/(?:[еои]в|[иы]н|ст|ств)о$/, 1, 'а у ом е'],
];

const UKRAINIAN: readonly Class[] = [
  [/[бвгґджзклмнпрстфхцчшщ]$/, 0, 'а у ом ем им ові еві і'],
  [/ий$/, 2, 'ого ому им ім'],
  [/ій$/, 2, 'ього ьому ім ія ію ієм ії'],
  [/[аеоую]й$/, 1, 'я ю єм єві ї'],
  [/ія$/, 1, 'ї ю єю'],
  [/[^і]я$/, 1, 'і ю ею єю ї'],
  [/а$/, 1, 'и і у ою ею ої ій'],
  [/ка$/, 2, 'ці'],
  [/га$/, 2, 'зі'],
  [/ха$/, 2, 'сі'],
  [/ь$/, 1, 'я ю ем еві єм і ню тю лю сю дю рю'],
  [/о$/, 1, 'а у ом ові і'],
  [/їв$/, 2, 'єва єву євом єві'],
  [/ів$/, 2, 'ова ову овом ові'],
  [/ець$/, 3, 'ця цю цем цеві ці'],
  [/ел$/, 2, 'ла лу лом лові'],
  [/и$/, 1, '0 ів ам ами ах'],
  [/[іе]$/, 1, 'их им ими ого ому'],
];

const BELARUSIAN: readonly Class[] = [
  ...RUSSIAN,
  [/[бвгджзклмнпрстфхцчшў]$/, 0, 'ам ым у'],
  [/іч$/, 0, 'а у ам'],
  [/скі$/, 1, 'ага аму ім'],
  [/ія$/, 1, 'і ю яй'],
  [/а$/, 1, 'ы у е ай'],
];

const SERBIAN: readonly Class[] = [
  [/[bcčćdđfghjklmnprsštvzž]$/, 0, 'a u om em e'],
  [/i$/, 1, 'og oga om ome im em'],
  [/[iy]$/, 0, 'ja ju jem jom'],
  [/[skčšc]ka$/, 1, 'oj om'],
  [/a$/, 1, 'e i u om o'],
  [/ka$/, 2, 'ci'],
  [/ga$/, 2, 'zi'],
  [/io$/, 1, 'ja ju jem'],
  [/o$/, 1, 'a u om em'],
  [/e$/, 1, 'a u om em ih im ima ama'],
  [/[eu]$/, 0, 'a u om em'],
  [/ac$/, 2, 'ca cu cem ce'],
  [/ar$/, 2, 'ra ru rom'],
];

const SLOVENE: readonly Class[] = [
  ...SERBIAN,
  [/[bcčdfghjklmnprsštvzž]$/, 0, 'i ju'],
  [/ski$/, 1, 'ega emu em im'],
  [/a$/, 1, 'e i o'],
  [/ek$/, 2, 'ka ku kom'],
  [/el$/, 2, 'la lu lom'],
];

const POLISH: readonly Class[] = [
  [/[bcćdfghjklłmnprsśtwxzżź]$/, 0, 'a owi em iem ie u'],
  [/d$/, 1, 'dzie'],
  [/t$/, 1, 'cie'],
  [/st$/, 2, 'ście'],
  [/r$/, 0, 'ze'],
  [/ł$/, 1, 'le'],
  [/[iy]$/, 0, 'ego emu m'],
  [/y$/, 1, 'ego emu ym 0 ów om ami ach'],
  [/[kg]a$/, 1, 'i ę ą o iej'],
  [/[ij]a$/, 1, 'i ę ą o'],
  [/a$/, 1, 'y ie ę ą o iej ej'],
  [/da$/, 2, 'dzie'],
  [/ta$/, 2, 'cie'],
  [/ra$/, 1, 'ze'],
  [/ła$/, 2, 'le'],
  [/ga$/, 2, 'dze'],
  [/ka$/, 2, 'ce'],
  [/cha$/, 3, 'sze'],
  [/o$/, 1, 'a u em ie'],
  [/ie$/, 1, 'ego emu m ch mi'],
  [/ów$/, 2, 'owa owowi owem owie'],
  [/ek$/, 2, 'ka kowi kiem ku'],
  [/iec$/, 3, 'ca cowi cem cu'],
  [/ec$/, 2, 'ca cowi cem cu'],
  [/eł$/, 2, 'ła łowi łem le'],
  [/ń$/, 1, 'nia niowi niem niu ni nią'],
  [/e$/, 1, 'a u em ych ym ymi ego emu'],
  [/^Niemcy$/, 2, 'iec czech com cami'],
  [/^Włochy$/, 3, 'szech'],
  [/^Węgry$/, 2, 'ier rzech rom'],
];

const CZECH: readonly Class[] = [
  [/[bcčdďfghjklľmnňprřsštťvwxzž]$/, 0, 'a u ovi em om e ě i'],
  [/ý$/, 1, 'ého ému ým ém om'],
  [/á$/, 1, 'é ou ej ú'],
  [/[íy]$/, 0, 'ho mu m'],
  [/[kg]a$/, 2, 'ce ze'],
  [/ha$/, 2, 'ze'],
  [/ra$/, 2, 'ře'],
  [/a$/, 1, 'y u ou ě e i ovi o'],
  [/i[ea]$/, 1, 'e í i u ou'],
  [/o$/, 1, 'a u em om ě e'],
  [/ek$/, 2, 'ka kovi kem kom ku'],
  [/el$/, 2, 'la lovi lem lom'],
  [/ec$/, 2, 'ce covi cem'],
  [/é$/, 1, 'ých ým ými'],
  [/y$/, 1, '0 ů ov om ám ami ech ách'],
];

const GERMAN: readonly Class[] = [
  [/[^sßxz]$/, 0, 's'],
  [/[bdfgklmnprt]$/, 0, 'es'],
  [/e$/, 0, 'n r s m'],
];

const GENITIVE_S: readonly Class[] = [[/[^sxz]$/, 0, 's']];

const HUNGARIAN: readonly Class[] = [
  [
    /[^aeiouáéíóöőúüű]$/,
    0,
    'ban ben ba be on en ön nak nek ot et öt at ról ről ra re tól től hoz hez höz nál nél ig ért ból ből',
  ],
  [/[eioöőuüűéáó]$/, 0, 'ban ben ba be n nak nek t val vel ról ről ra re tól től hoz hez nál nél ig ért ból ből'],
  [/a$/, 1, 'ában ába án ának át ával áról ára ától ához ánál áig áért ából'],
  [/e$/, 1, 'ében ébe én ének ét ével éről ére étől éhez énél éig éért éből'],
];

const FINNISH: readonly Class[] = [
  [/[aeiouyäö]$/, 0, 'n a ä ta tä ssa ssä sta stä lla llä lta ltä lle ksi an en in on un än'],
  [/[^aeiouyäö]$/, 0, 'in ia iä issa issä ista istä illa illä ilta iltä ille iksi iin'],
  [/nen$/, 3, 'sen sta stä selle sella sellä sessa sessä seen'],
];

const ROMANIAN: readonly Class[] = [
  [/a$/, 1, 'ei'],
  [/ia$/, 1, 'ei'],
  [/[^aeiouăâî]$/, 0, 'ul ului'],
  [/a$/, 1, 'a'],
];

const LITHUANIAN: readonly Class[] = [
  [/[aiy]s$/, 2, 'o ui ą e io iui iu yje u į'],
  [/us$/, 2, 'aus ui ų umi'],
  [/a$/, 1, 'os ai ą oje'],
  [/ė$/, 1, 'ės ei ę ėje e'],
];

const LATVIAN: readonly Class[] = [
  [/[^aeiouāēī]s$/, 1, 'a am u ā'],
  [/is$/, 2, 'a im i ī'],
  [/a$/, 1, 'as ai u ā'],
  [/e$/, 1, 'es ei i ē'],
];

const GREEK: readonly Class[] = [
  [/[οό]ς$/, 2, 'ου ού ο ό ε'],
  [/[ηή]ς$/, 1, '0'],
  [/[αάίέ]ς$/, 1, '0'],
  [/[αάηή]$/, 0, 'ς'],
];

const CYRILLIC_OF: Readonly<Record<string, string>> = Object.fromEntries(
  'a а|b б|c ц|č ч|ć ћ|d д|đ ђ|e е|f ф|g г|h х|i и|j ј|k к|l л|m м|n н|o о|p п|r р|s с|š ш|t т|u у|v в|z з|ž ж'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

const toCyrillic = (text: string): string => text.replace(/\p{L}/gu, (letter) => CYRILLIC_OF[letter] ?? letter);

const SERBIAN_CYRILLIC: readonly Class[] = SERBIAN.map(([ending, cut, endings]) => [
  new RegExp(toCyrillic(ending.source).replace('х]$', 'хљњџ]$'), 'u'),
  cut,
  toCyrillic(endings),
]);

/** By language and script, the declensions of names in it. */
export const DECLENSIONS: Readonly<Record<string, readonly Class[]>> = {
  'ru-Cyrl': RUSSIAN,
  'be-Cyrl': BELARUSIAN,
  'uk-Cyrl': UKRAINIAN,
  'sr-Cyrl': SERBIAN_CYRILLIC,
  'sr-Latn': SERBIAN,
  'hr-Latn': SERBIAN,
  'bs-Latn': SERBIAN,
  'sh-Latn': SERBIAN,
  'sl-Latn': SLOVENE,
  'pl-Latn': POLISH,
  'cs-Latn': CZECH,
  'sk-Latn': CZECH,
  'de-Latn': GERMAN,
  'nl-Latn': GENITIVE_S,
  'sv-Latn': GENITIVE_S,
  'da-Latn': GENITIVE_S,
  'no-Latn': GENITIVE_S,
  'nb-Latn': GENITIVE_S,
  'nn-Latn': GENITIVE_S,
  'hu-Latn': HUNGARIAN,
  'fi-Latn': FINNISH,
  'ro-Latn': ROMANIAN,
  'lt-Latn': LITHUANIAN,
  'lv-Latn': LATVIAN,
  'el-Grek': GREEK,
};
