/** Words that say that something is alleged, by whom, or what became of it, by their beginnings. */
const OF_STATE =
  /\b(?:accus|acquit|alleg|announc|appeal|arraign|charg|claim|clear(?:ed|s)\b|confess|confirm|contest|convict|court|den(?:y|i)|dismiss|disput|exonerat|guilt|indict|innocen|plead|pled\b|prosecut|questioned|quash|refut|reject|repeal|report|retract|retrial|said\b|say|sentenc|suspect|testif|told\b|trial|tribunal|unfounded|unproven|verdict|warrant|withdr|accord|called\b|calls\b|comment|evidence|expelled|overturn)/i;

/** Whether a sentence tells how an accusation stands, or that somebody makes it, in English. */
export function tellsState(text: string): boolean {
  return OF_STATE.test(text);
}

/** The words of an English text that carry its meaning, in small letters, without those that stand at the given places. */
export function contentWords(text: string, names: readonly { start: number; end: number }[]): string[] {
  let rest = text;
  for (const { start, end } of names) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return (rest.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !SMALL.has(word));
}

/**
 * Whether a text speaks of what a claim says: it has half of the claim's words or more, in whatever form ("bribes" and
 * "bribery"). One word of several is most often that of another matter.
 */
export function speaksOf(text: readonly string[], claim: readonly string[]): boolean {
  const shared = claim.filter((word) => text.some((other) => isFormOf(word, other)));
  return shared.length > 0 && shared.length * 2 >= claim.length;
}

function isFormOf(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || (a.length > 5 && a.slice(0, 5) === b.slice(0, 5));
}

const SMALL = new Set(
  (
    'about above after again against also among away back because been before behind being below between both came come could ' +
    'does done down during each either else even ever every from gave give given goes have having here hers herself himself ' +
    'into itself just like made make many more most much must near neither never none nothing once only onto other others over ' +
    'same shall should since some still such than that their theirs them then there these they this those through under until ' +
    'upon used very want wants went were what when where which while whom whose will with within without would year years your'
  ).split(' '),
);
