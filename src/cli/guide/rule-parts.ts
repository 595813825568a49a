import { ACCUSATION_RULES } from '../../library/check/rules/accusations.ts';
import { BODY_RULES } from '../../library/check/rules/bodies.ts';
import { CLAIM_RULES } from '../../library/check/rules/claims.ts';
import { FILE_RULES } from '../../library/check/rules/files.ts';
import { FRONTMATTER_RULES } from '../../library/check/rules/frontmatter.ts';
import { ID_RULES } from '../../library/check/rules/ids.ts';
import { NUMBER_RULES } from '../../library/check/rules/numbers.ts';
import { PICTURE_RULES } from '../../library/check/rules/pictures.ts';
import { PROTECTION_RULES } from '../../library/check/rules/protection.ts';
import { REVIEW_RULES } from '../../library/check/rules/reviews.ts';
import type { Rule } from '../../library/check/rules/rules.ts';
import { SITE_RULES } from '../../library/check/rules/site-settings.ts';
import { TEXT_RULES } from '../../library/check/rules/text.ts';
import { TIME_RULES } from '../../library/check/rules/time.ts';
import { TRANSLATION_RULES } from '../../library/check/rules/translation-rules.ts';

/** The parts of the table of rules, by the name of the guide's file for each: `rules/files.md`. */
export const RULE_PARTS = {
  files: FILE_RULES,
  fields: FRONTMATTER_RULES,
  ids: ID_RULES,
  claims: CLAIM_RULES,
  time: TIME_RULES,
  reviews: REVIEW_RULES,
  site: SITE_RULES,
  translations: TRANSLATION_RULES,
  bodies: BODY_RULES,
  numbers: NUMBER_RULES,
  text: TEXT_RULES,
  pictures: PICTURE_RULES,
  accusations: ACCUSATION_RULES,
  protection: PROTECTION_RULES,
} as const;

export type RulePart = keyof typeof RULE_PARTS;

export function isRulePart(name: string): name is RulePart {
  return name in RULE_PARTS;
}

/** The names of the rules of a part, in the order of the table. */
export function rulesOf(part: RulePart): Rule[] {
  return Object.keys(RULE_PARTS[part]) as Rule[];
}
