/**
 * Words of relations that cannot be so in both directions at one time, with those for the other direction. Relations are
 * free words in the language of the site; these are the kinds in which the order matters most.
 */
const ORDERS: readonly [kind: string, one: RegExp, other: RegExp][] = [
  [
    'succession',
    /^(?:succeed(?:s|ed)|successor (?:of|to))$/,
    /^(?:succeeded by|preced(?:es|ed)|predecessor (?:of|to))$/,
  ],
  [
    'part',
    /^(?:(?:a )?(?:part|member|branch|department|subsidiary|division) of|belong(?:s|ed) to|subordinate to)$/,
    /^(?:contain(?:s|ed)|include(?:s|d)|consist(?:s|ed) of|has as (?:a )?(?:part|member))$/,
  ],
  ['head', /^(?:head(?:s|ed)|leads?|led|commands?|commanded|head of|leader of)$/, /^(?:headed|led|commanded) by$/],
  ['foundation', /^(?:founded|founder of)$/, /^founded by$/],
  ['descent', /^(?:child|son|daughter) of$/, /^(?:parent|father|mother) of$/],
  ['capital', /^capital of$/, /^has (?:as its|the) capital$/],
];

/** Which kind of order a relation is of, and whether it is said from its other end; `undefined` for any other relation. */
export function orderOf(relation: string): { kind: string; reversed: boolean } | undefined {
  const [, core = '', office = ''] = /^(.*?)( (?:as|in the office of) .*)?$/.exec(relation.trim().toLowerCase()) ?? [];
  const words = core.replace(/^(?:is|was|are|were|has been|had been|became) (?!as )/, '').replace(/^(?:an?|the) /, '');
  for (const [kind, one, other] of ORDERS) {
    if (one.test(words)) return { kind: kind + office, reversed: false };
    if (other.test(words)) return { kind: kind + office, reversed: true };
  }
  return undefined;
}
