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
  title: z.string().min(1).meta({ description: 'Its title.' }),
  summary: z.string().min(1).max(300).meta({ description: 'What it says, in one sentence.' }),
  updated: daySchema.meta({ description: 'The day of its last change.' }),
  contact: z
    .url({ protocol: /^(?:https?|mailto)$/, error: 'A contact is an address: mailto:… or https://…' })
    .optional()
    .meta({
      description: 'Where to write about it: `mailto:…` or `https://…`. That of `feedback.md` stands in every article.',
    }),
});

export type Policy = z.infer<typeof policySchema>;
