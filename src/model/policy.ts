import { z } from 'zod';
import { daySchema } from './time/date.ts';

/** What a news site tells of itself, in the order of its list: the names of the files, and a part of their addresses. */
export const POLICY_IDS = [
  'ethics',
  'corrections',
  'ownership',
  'verification',
  'unnamed-sources',
  'maps',
  'feedback',
] as const;

export type PolicyId = (typeof POLICY_IDS)[number];

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
