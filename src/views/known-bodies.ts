import type { Bodies } from '../model/time/continuity.ts';
import type { Site } from './site.ts';

/** What is known of offices and organisations through their renamings and mergers. */
export function bodiesOf({ offices, entityById }: Pick<Site, 'offices' | 'entityById'>): Bodies {
  return { offices, bodyOf: (id) => entityById.get(id)?.data };
}
