import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unlistedNames } from '../../../../src/names/unlisted/unlisted-names.ts';

interface Options {
  language?: string;
  usual?: readonly string[];
  /** Words of the first paragraph that are a name of the library. */
  known?: string;
}

/** Each name as "Ana Bo ×3 (Bo ×2)", with what a short form may stand for behind a question mark, and what begins with it. */
function namesIn(text: string, { language = 'en', usual = [], known }: Options = {}): string[] {
  const passages = text.split('\n').map((paragraph, index) => {
    const at = known === undefined || index > 0 ? -1 : paragraph.indexOf(known);
    const range = [at, at + (known?.length ?? 0)] as const;
    return { text: paragraph, boundaries: [], known: at < 0 ? [] : [range] };
  });
  return unlistedNames(passages, language, new Set(usual)).map(({ text: name, places, forms, mayBe, begins }) => {
    const others = forms.map((form) => `${form.text} ×${form.count}`);
    return `${name} ×${places.length}${others.length > 0 ? ` (${others.join(', ')})` : ''}${mayBe.map((long) => ` ?${long}`).join('')}${begins.map((long) => ` <${long}`).join('')}`;
  });
}

const check = (rows: readonly (readonly [text: string, names: readonly string[], options?: Options])[]): void => {
  for (const [text, names, options] of rows) assert.deepEqual(namesIn(text, options), names, text);
};

test('a shorter form is joined to its longest one, whichever stands first', () => {
  check([
    ['The mayor is Ana Bo, and Bo won.', ['Ana Bo ×2 (Bo ×1)']],
    ['Voters like Bo. They know that Ana Bo won.', ['Ana Bo ×2 (Bo ×1)']],
    ['They met Ana Bo and Karl Bo, and then Bo again.', ['Ana Bo ×1', 'Karl Bo ×1', 'Bo ×1 ?Ana Bo ?Karl Bo']],
    [
      'It lent to the Central Bank of Kotar, and the Central Bank paid.',
      ['Central Bank of Kotar ×2 (Central Bank ×1)'],
    ],
    ['They flew with Kotar Airways, and not to Kotar.', ['Kotar Airways ×1', 'Kotar ×1 <Kotar Airways']],
  ]);
});

test('what begins a sentence is a name only where it stands within one too, or is an acronym', () => {
  check([
    ['Ferries sank. The crew swam.', []],
    ['Ferries sank near Maro. Maro has no port.', ['Maro ×2']],
    ['WTU says no.', ['WTU ×1']],
    ['Yesterday Bo left. We know that Ana Bo won.', ['Ana Bo ×2 (Bo ×1)']],
    ['Governor Jonas Lind refused.', ['Jonas Lind ×1']],
    ['He said: “Ferries sink.”', []],
  ]);
});

test('a title before a name, and a word that is written small elsewhere, are no part of it', () => {
  check([
    ['They met President Ana Bo. The president smiled.', ['Ana Bo ×1']],
    ['They met the President, and no other president.', []],
    ['They met Senator Ana Bo and Senator Karl Lund.', ['Ana Bo ×1', 'Karl Lund ×1']],
    ['They met Mr. Lund. He and Karl Lund smiled.', ['Karl Lund ×2 (Lund ×1)']],
    ['They asked the National Assembly. The assembly is no national body.', ['National Assembly ×1']],
    ['They live in New Ostia, which is new.', ['New Ostia ×1']],
    ['They met President Ana Bo.', ['Ana Bo ×1'], { usual: ['president'] }],
    [
      'They met Mayor Ana Bo of Port Maro, where Bo lives.',
      ['Ana Bo ×2 (Bo ×1)', 'Port Maro ×1'],
      { usual: ['mayor'] },
    ],
    ['They met Ana Bo. Bo of the Port of Maro spoke to Bo’s men.', ['Ana Bo ×3 (Bo ×2)', 'Port of Maro ×1']],
  ]);
});

test('days, months, peoples and their languages are no names', () => {
  check([
    ['They came on Monday in March.', []],
    ['They asked Iranian, Russian and Brazilian firms.', []],
    ['Sie kamen am Montag im Mai.', [], { language: 'de' }],
  ]);
});

test('an acronym is joined to the words in the brackets beside it', () => {
  check([
    ['They left the World Trade Union (WTU). Now the WTU is small.', ['World Trade Union ×3 (WTU ×2)']],
    ['They left the WTU (World Trade Union). Now the WTU is small.', ['World Trade Union ×3 (WTU ×2)']],
    ['La Unión general de mineros (UGM) protestó.', ['Unión general de mineros ×2 (UGM ×1)'], { language: 'es' }],
    ['They asked Ana Bo (WTU).', ['Ana Bo ×1', 'WTU ×1']],
  ]);
});

test('particles, hyphens, apostrophes and initials belong to a name', () => {
  check([
    ['They met Marta Ruiz de la Torre and Joost van der Lind.', ['Marta Ruiz de la Torre ×1', 'Joost van der Lind ×1']],
    ['They met Maha al-Sabri, and al-Sabri spoke.', ['Maha al-Sabri ×2 (al-Sabri ×1)']],
    ['They met Salem bin Hadi and Edmund O’Farrell-Smith.', ['Salem bin Hadi ×1', 'Edmund O’Farrell-Smith ×1']],
    ['They met J. K. Lund, S.D. Rao and Lund’s wife.', ['J. K. Lund ×2 (Lund ×1)', 'S.D. Rao ×1']],
    ['They joined the Workers’ Party and a Bo-led firm.', ['Workers’ Party ×1', 'Bo ×1']],
    ['They met Kim Tae-un and a Kim Lund-led team, which is led by him.', ['Kim Tae-un ×1', 'Kim Lund ×1']],
    ['Elle a vu Jeanne d’Arcy. L’ANR aussi.', ['Jeanne d’Arcy ×1', 'ANR ×1'], { language: 'fr' }],
  ]);
});

test('declined forms are one name, under the one from which the others follow', () => {
  check([
    [
      'Вчера в Старогорье приехал Борис Кравцов. Кравцова ждали; о Старогорье забыли.',
      ['Старогорье ×2', 'Борис Кравцов ×2 (Кравцова ×1)'],
      { language: 'ru' },
    ],
    [
      'Premier Jan Wolański przyjechał. Rząd Wolańskiego upadł.',
      ['Jan Wolański ×2 (Wolańskiego ×1)'],
      { language: 'pl', usual: ['premier', 'rząd'] },
    ],
    ['Bugün Yeşilova’ya gitti, Yeşilova’da kaldı.', ['Yeşilova ×2'], { language: 'tr' }],
    ['Закрылся завод «Новый берег».', ['Новый берег ×1'], { language: 'ru' }],
  ]);
});

test('in German a name is told from a noun by what stands beside it', () => {
  const language = 'de';
  check([
    [
      'Die Ministerin kam. Ministerin Anna Weber sprach, und Webers Partei jubelte.',
      ['Anna Weber ×2 (Webers ×1)'],
      { language },
    ],
    ['Gestern sprach Bürgermeister Anton Reuss.', ['Anton Reuss ×1'], { language }],
    ['Sie las die Angaben der Polizei und die Forderungen der Partei.', [], { language }],
    ['Sie wählte die Freie Union und nicht die BWP.', ['Freie Union ×1', 'BWP ×1'], { language }],
    ['Er kam aus Lohberg und blieb in Lohberg.', ['Lohberg ×2'], { language }],
    ['Die Linie von Lohberg endet.', [], { language }],
    ['Er sprach mit Thilo van Rissen vom Amt.', ['Thilo van Rissen ×1'], { language }],
  ]);
});

test('names of the library are left out, with the titles beside them', () => {
  check([
    ['They met Envoy Ana Bo and Karl Lund.', ['Karl Lund ×1'], { known: 'Ana Bo' }],
    ['Президент Велланда Борис Кравцов молчит.', ['Борис Кравцов ×1'], { known: 'Велланда', language: 'ru' }],
  ]);
});

test('a country is a name of its own, or a part of a longer one', () => {
  const named = (text: string, country: string, language = 'en') => {
    const at = text.indexOf(country);
    const passage = { text, boundaries: [], known: [], regions: [[at, at + country.length] as const] };
    return unlistedNames([passage], language).map(({ text: name }) => name);
  };
  assert.deepEqual(named('They went to New Zealand.', 'New Zealand'), []);
  assert.deepEqual(named('In Norway nobody answered.', 'Norway'), []);
  assert.deepEqual(named('Teams Norway sent found it.', 'Norway'), []);
  assert.deepEqual(named('They asked the Bank of Norway.', 'Norway'), ['Bank of Norway']);
  assert.deepEqual(named('They flew with Kenya Airways.', 'Kenya'), ['Kenya Airways']);
  assert.deepEqual(named('Молчит президент Кении Уильям Лунд.', 'Кении', 'ru'), ['Уильям Лунд']);
});

test('a line in which every word has a capital tells no names', () => {
  check([['Storm Sinks Nine Boats Near The Port', []]]);
});
