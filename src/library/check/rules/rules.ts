import { ACCUSATION_RULES } from './accusations.ts';
import { BODY_RULES } from './bodies.ts';
import { CLAIM_RULES } from './claims.ts';
import { FILE_RULES } from './files.ts';
import { FRONTMATTER_RULES } from './frontmatter.ts';
import { ID_RULES } from './ids.ts';
import { NUMBER_RULES } from './numbers.ts';
import { PICTURE_RULES } from './pictures.ts';
import { PROTECTION_RULES } from './protection.ts';
import { REVIEW_RULES } from './reviews.ts';
import { SITE_RULES } from './site-settings.ts';
import { TEXT_RULES } from './text.ts';
import { TIME_RULES } from './time.ts';
import { TRANSLATION_RULES } from './translation-rules.ts';

/**
 * Everything that can be wrong with content, and every word that is said of it. The key is the rule's public name, as it
 * stands in reports and in the editors' guide: it never changes.
 */
export const RULES = {
  ...FILE_RULES,
  ...FRONTMATTER_RULES,
  ...ID_RULES,
  ...CLAIM_RULES,
  ...TIME_RULES,
  ...REVIEW_RULES,
  ...SITE_RULES,
  ...TRANSLATION_RULES,
  ...BODY_RULES,
  ...NUMBER_RULES,
  ...TEXT_RULES,
  ...PICTURE_RULES,
  ...ACCUSATION_RULES,
  ...PROTECTION_RULES,
} as const;

export type Rule = keyof typeof RULES;

/** What a check has to give for the wording of a rule. */
export type ValuesOf<Name extends Rule> = Parameters<(typeof RULES)[Name]['what']>[0];
