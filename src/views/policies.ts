import { POLICY_IDS, type PolicyId } from '../model/policy.ts';
import { say } from '../site/words/words.ts';
import type { Site } from './site.ts';

/** A policy in a list: what it is about, and whether the site has published one. */
export interface PolicyLine {
  id: PolicyId;
  title: string;
  /** What it says, in one sentence; for one that is not published, the question that it would answer. */
  summary: string;
  published: boolean;
}

/** All policies that a site can have, in their fixed order. */
export function policyLines({ policyById }: Pick<Site, 'policyById'>): PolicyLine[] {
  return POLICY_IDS.map((id) => {
    const policy = policyById.get(id)?.data;
    return {
      id,
      title: policy?.title ?? say(`policy.${id}.title`),
      summary: policy?.summary ?? say(`policy.${id}.question`),
      published: policy !== undefined,
    };
  });
}

/** Those that the site has published. */
export function publishedPolicies(site: Pick<Site, 'policyById'>): PolicyLine[] {
  return policyLines(site).filter(({ published }) => published);
}
