/**
 * The endings of proper names, singular, from the common school grammars. A class is written `context/cut endings`: of a
 * word that ends in both, the cut is taken off, and each of the endings put in its place; `0` is none, `=` the last letter
 * of what is left, and `&` that of the word.
 */
const SERBIAN = `[bcčćdđfghjklmnprsštvzž]/ a u om em e; /i og oga om ome im em; [iy]/ ja ju jem jom; [skčšc]k/a oj om;
  /a e i u om o; /ka ci; /ga zi; i/o ja ju jem; /o a u om em; /e a u om em ih im ima ama; [eu]/ a u om em;
  /ac ca cu cem ce; /ar ra ru rom`;
const behind = (stem: string, endings: string): string => endings.replace(/\S+/g, `${stem}$&`);
const HUNGARIAN_BOTH = 'ban ben ba be nak nek ról ről ra re tól től hoz hez höz nál nél ig ért ból ből';
const HUNGARIAN_VOWEL = `${HUNGARIAN_BOTH} n t val vel`;
const HUNGARIAN = `[^aeiouáéíóöőúüű]/ on en ön ot et öt at =al =el ${HUNGARIAN_BOTH}; [lnrsjyz]/ t; [eioöőuüűéáó]/ ${HUNGARIAN_VOWEL};
  /a ${behind('á', HUNGARIAN_VOWEL)}; /e ${behind('é', HUNGARIAN_VOWEL)}; /o ${behind('ó', HUNGARIAN_VOWEL)}`;
const FINNISH_WEAK = 'n ssa ssä sta stä lla llä lta ltä lle ksi';
// Before most endings "kk" becomes "k", "nk" "ng" and so on.
const FINNISH = `[aeiouyäö]/ a ä ta tä an en in on un än ${FINNISH_WEAK}; [^aeiouyäö]/ in ia iä issa issä ista istä illa illä ilta iltä ille iksi iin;
  /nen sen sta stä selle sella sellä sessa sessä seen; /s ${behind('kse', FINNISH_WEAK)}; m/i een ${behind('e', FINNISH_WEAK)}
  ${'kk:k pp:p tt:t nk:ng nt:nn lt:ll rt:rr mp:mm'.replace(/(\w+):(\w+) ?/g, (_, strong, weak) => `; /${strong}[aioueyäö] ${behind(`${weak}&`, FINNISH_WEAK)}`)}`;

const CYRILLIC_OF: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcčćdđefghijklmnoprsštuvzž'].map((letter, at) => [letter, 'абцчћдђефгхијклмнопрсштувзж'.charAt(at)]),
);
const SERBIAN_CYRILLIC = SERBIAN.replace(/\p{L}/gu, (letter) => CYRILLIC_OF[letter] ?? letter).replace('ж]', 'жљњџ]');

/** One class: names that end so, how many letters are cut off, and the endings of the other cases. */
export type DeclensionClass = readonly [ending: RegExp, cut: number, endings: readonly string[]];

const TABLES: Readonly<Record<string, string>> = {
  ru: `[бвгджзклмнпрстфхцчшщ]/ а у ом ем ым е; /ий ого его ому ему им ом ем ия ию ием ии; /ый ого ому ым ом;
  /ой ого ому ым им ом оя ою оем ое; [аеоуя]/й я ю ем е; ь/е я ю ем; /ая ой ую ою; /яя ей юю ею; /ое ого ому ым им ом; /ые ых ым ыми;
  /ие их им ими ия ию ием ии; и/я и ю ей; [^иая]/я и е ю ей; /а ы и е у ой ей ою; /ь я ю ем е и ью; /ец ца цу цом цем це;
  /ел ла лу лом ле; п/ет та ту том те; /ок ка ку ком ке; [кгхдтнрщшч]/и 0 ам ами ах ов; /ы 0 ов ам ами ах;
  (?:[еои]в|[иы]н|ст|ств)/о а у ом е`,
  be: `[бвгджзклмнпрстфхцчш]/ а у ам ом ым е ы; [аеёіоуыэя]/й я ю ем ём і; /ў ва ву вам вым ве; к/і ага аму ім;
  /ы 0 ага аму ым аў ам амі ах; /ая ай ую; /а ы у ай е і; /ка цы; /га зе; /да дзе; /та це; /т це; /д дзе; /я і ю яй ёй;
  /ь я ю ем і =ю; /е я ю ем і; /о а у ом е; /ец ца цу цам цом цы; /ок ка ку кам`,
  uk: `[бвгґджзклмнпрстфхцчшщ]/ а у ом ем им ові еві і; /ий ого ому им ім; /ій ього ьому ім ія ію ієм ії;
  [аеоую]/й я ю єм єві ї; і/я ї ю єю; [^і]/я і ю ею єю ї; /а и і у ою ею ої ій; /ка ці; /га зі; /ха сі; /г зі; /ер ра ру ром рі; п/ет та ту том ті;
  /ь я ю ем еві єм і ню тю лю сю дю рю; /о а у ом ові і; /їв єва єву євом єві; /ів ова ову овом ові; /ець ця цю цем цеві ці;
  /ел ла лу лом лові; /и 0 ів ам ами ах; /[іе] их им ими ого ому`,
  'sr hr bs sh': `${SERBIAN}; ${SERBIAN_CYRILLIC}`,
  sl: `${SERBIAN}; r/ ja ju jem; /e eta etu etom; /ec ca cu cem; /er ra ru rom; /elj lja lju ljem; [bcčdfghjklmnprsštvzž]/ i ju; sk/i ega emu em im; /a e i o; /ek ka ku kom; /el la lu lom`,
  pl: `[bcćdfghjklłmnprsśtwxzżź]/ a owi em iem ie u; /d dzie; /t cie; /st ście; r/ ze; /ł le; [iy]/ ego emu m;
  /y ego emu ym 0 ów om ami ach; [kg]/a i ę ą o iej; [eij]/a 0 i ę ą o; l/a i; [bmpw]/ ia iu iowi; /ś sia siowi siem siu si sią; /er ra rowi rem rze ru; /el la lowi lem lu;
  /ko ki ce kę ką; [cż]/e 0 ach om ami; /ie ii iach iom iami; /a y ie ę ą o iej ej; /da dzie; /ta cie; r/a ze;
  /ła le; /ga dze; /ka ce; /cha sze; /o a u em ie; /ie ego emu m ch mi; /ów owa owowi owem owie; /ek ka kowi kiem ku;
  /iec ca cowi cem cu; /ec ca cowi cem cu; /eł ła łowi łem le; /ń nia niowi niem niu ni nią; /e a u em ych ym ymi ego emu`,
  'cs sk': `[bcčdďfghjklľmnňprřsštťvwxzž]/ a u ovi em om e ě i; /ý ého ému ým ém om; /á é ou ej ú; [íy]/ ho mu m;
  /[kg]a ce ze; /ha ze; /ra ře; /a y u ou ě e i ovi o; i/[ea] e í i u ou; /o a u em om ě e; /ek ka kovi kem kom ku;
  /el la lovi lem lom; /ec ce covi cem; /é ých ým ými; /y 0 ů ov om ám ami ech ách`,
  de: `[^sßxz]/ s; [bdfgklmnprt]/ es; e/ n r s m`,
  'nl sv da no nb nn': `[^sxz]/ s`,
  hu: HUNGARIAN,
  fi: FINNISH,
  ro: `/a ei; i/a ei; [^aeiouăâî]/ ul ului; /a a`,
  lt: `/[aiy]s o ui ą e io iui iu yje u į; /us aus ui ų umi; /a os ai ą oje; /ė ės ei ę ėje e`,
  lv: `/nis ņa nim ni nī; [ņšļč]/š a am u ī;[^aeiouāēī]/s a am u ā; /is a im i ī; /a as ai u ā; /e es ei i ē`,
  hy: `/ ը ն ի ին ից ով ում`,
  ka: `/ი მა ს ის ისა ით ად ზე ში თან ისთან ისთვის ისგან; [აეოუ]/ მ ს თი დ ზე ში სთან სთვის სგან; /[აე] ის ისთვის ისგან`,
  bn: `/ র ের এর কে তে রা দের`,
  ne: `/ ले लाई को का की मा बाट सँग`,
  el: `/[οό]ς ου ού ο ό ε; /ο ου; /ι ίου ιού; [ηή]/ς 0; [αάίέ]/ς 0; [αάηή]/ ς`,
};

/** The declensions of names in each language. */
export const DECLENSIONS: ReadonlyMap<string, readonly DeclensionClass[]> = new Map(
  Object.entries(TABLES).flatMap(([languages, table]) => {
    const classes = table.split(';').map(readClass);
    return languages.split(' ').map((language) => [language, classes] as const);
  }),
);

function readClass(line: string): DeclensionClass {
  const [pattern = '', ...endings] = line.trim().split(/\s+/);
  const [context = '', cut = ''] = pattern.split('/');
  const length = cut.replace(/\[[^\]]*\]/g, 'x').length;
  const script =
    ['Cyrl', 'Grek', 'Armn', 'Geor', 'Beng', 'Deva'].find((name) => new RegExp(`\\p{sc=${name}}`, 'u').test(line)) ??
    'Latn';
  return [
    new RegExp(`${context}${cut}(?<=\\p{sc=${script}})$`, 'u'),
    length,
    endings.map((ending) => (ending === '0' ? '' : ending)),
  ];
}
