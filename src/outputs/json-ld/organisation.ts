import type { NewsMediaOrganization } from 'schema-dts';
import type { PolicyId } from '../../model/policy.ts';
import { address } from '../../site/routes.ts';
import { siteName, siteSummary } from '../../site/site-texts.ts';
import { publishedPolicies } from '../../views/policies.ts';
import type { Site } from '../../views/site.ts';
import type { Url } from './reference.ts';

/** The id of the publisher, for other nodes to name it by. */
export const organisationId = (url: Url): string => `${url(address.home())}#publisher`;

/** The publisher as another node names it, with its name in place: not every program follows an id. */
export function publisherReference(url: Url) {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': organisationId(url),
    name: siteName(),
    url: url(address.home()),
  } satisfies NewsMediaOrganization;
}

/** The publisher, with the policies that it has published; the foot of each page links to them. */
export function organisation(site: Pick<Site, 'policyById'>, url: Url): NewsMediaOrganization {
  const policies = publishedPolicies(site).flatMap(({ id }) =>
    id === 'maps' ? [] : [[PROPERTIES[id], url(address.policy(id))]],
  );
  return {
    ...publisherReference(url),
    description: siteSummary(),
    publishingPrinciples: url(address.policies()),
    ...(Object.fromEntries(policies) as Partial<Record<(typeof PROPERTIES)[keyof typeof PROPERTIES], string>>),
  };
}

/** schema.org's property for each policy; it has none for one of maps. */
const PROPERTIES = {
  ethics: 'ethicsPolicy',
  corrections: 'correctionsPolicy',
  ownership: 'ownershipFundingInfo',
  verification: 'verificationFactCheckingPolicy',
  'unnamed-sources': 'unnamedSourcesPolicy',
  feedback: 'actionableFeedbackPolicy',
} as const satisfies Record<Exclude<PolicyId, 'maps'>, string>;
