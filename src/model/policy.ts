import { z } from 'zod';
import { daySchema } from './date.ts';

/** What a news site tells of itself, in the order of its list; the key is the name of the file and a part of its address. */
export const POLICIES = {
  ethics: { title: 'Ethics', question: 'By which rules the editors work, and what they refuse to do.' },
  corrections: { title: 'Corrections policy', question: 'How a mistake is put right, and how readers learn of it.' },
  ownership: { title: 'Ownership and funding', question: 'Who owns the site, and who pays for it.' },
  verification: { title: 'Verification', question: 'How statements are checked before they are published.' },
  'unnamed-sources': { title: 'Unnamed sources', question: 'When somebody may be quoted without a name.' },
  feedback: { title: 'Feedback', question: 'Where to write, and what becomes of it.' },
} as const satisfies Record<string, { title: string; question: string }>;

export type PolicyId = keyof typeof POLICIES;
export const POLICY_IDS = Object.keys(POLICIES) as PolicyId[];

/** The frontmatter of `content/policies/*.md`; the body is the policy. */
export const policySchema = z.strictObject({
  title: z.string().min(1),
  /** What it says, in one sentence. */
  summary: z.string().min(1).max(300),
  /** The day of its last change. */
  updated: daySchema,
  /** Where to write about it: `mailto:…` or `https://…`. That of `feedback.md` stands in every article. */
  contact: z
    .url({ protocol: /^(?:https?|mailto)$/, error: 'A contact is an address: mailto:… or https://…' })
    .optional(),
});

export type Policy = z.infer<typeof policySchema>;
