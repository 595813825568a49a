import { accountsOf, accountsOfStep } from '../../model/claims/accounts.ts';
import type { Account, Claim } from '../../model/claims/claim.ts';
import type { DocumentLapse } from '../../model/claims/force.ts';
import {
  type DocumentState,
  isWithdrawn,
  latestState,
  type WithdrawnState,
} from '../../model/sources/document-state.ts';
import type { Outlet, Source } from '../../model/sources/source.ts';
import { compareDates } from '../../model/time/date.ts';

/** What became of documents, and what those who brought it about are called. */
export interface Documents {
  /** By the id of an entity, its states. */
  states: ReadonlyMap<string, readonly DocumentState[]>;
  sources: ReadonlyMap<string, Source>;
  /** Who or what an id names that a state gives as its maker. */
  nameOf: (id: string) => Outlet;
}

/**
 * By claim, the withdrawal of the document that it rests on: of the one who speaks, of the only step by which it came to
 * the public, or of all its sources. Sources that tell the withdrawal are none of those; and what was said on the day of the
 * withdrawal or later, or by who withdrew it, rests on something else. A document speaks no more once it is withdrawn, on
 * whatever day an editor saw it say so.
 */
export function withdrawalsOf(
  claims: readonly { id: string; data: Claim }[],
  documents: Documents,
): Map<string, DocumentLapse> {
  return new Map(
    claims.flatMap(({ id, data }) => {
      const found = withdrawalOf(data, documents);
      return found ? [[id, found] as const] : [];
    }),
  );
}

function withdrawalOf(claim: Claim, { states, sources, nameOf }: Documents): DocumentLapse | undefined {
  const lapse = (list: readonly DocumentState[], of: { document?: string | undefined; source?: string }) => {
    const state = latestState(list);
    return state && isWithdrawn(state) ? lapseBy(state, of, nameOf) : undefined;
  };
  const ofEach = (accounts: readonly Account[]) =>
    newestOfAll(
      accounts.map(({ who }) => ('id' in who ? lapse(states.get(who.id) ?? [], { document: who.id }) : undefined)),
    );

  const speaking = ofEach(accountsOf(claim));
  if (speaking) return speaking;
  const [step, ...more] = claim.chain;
  const passedOn = step && more.length === 0 ? ofEach(accountsOfStep(step)) : undefined;
  if (passedOn && isEarlier(claim, passedOn)) return passedOn;

  const lapses = claim.sources.map((id) => {
    const source = sources.get(id);
    return source && lapse(source.states, { source: id, document: source.document });
  });
  const notices = new Set(lapses.flatMap((each) => each?.withdrawn.sources ?? []));
  const found = newestOfAll(lapses.filter((each, index) => each || !notices.has(claim.sources[index] ?? '')));
  return found && isEarlier(claim, found) && !isMaker(claim, found) ? found : undefined;
}

function lapseBy(
  { state, date, note, by, sources }: DocumentState & { state: WithdrawnState },
  { document, source }: { document?: string | undefined; source?: string },
  nameOf: Documents['nameOf'],
): DocumentLapse {
  return {
    state,
    withdrawn: {
      ...(document !== undefined && { document }),
      ...(source !== undefined && { source }),
      ...(by !== undefined && { by: nameOf(by) }),
      ...(date !== undefined && { date }),
      ...(note !== undefined && { note }),
      sources,
    },
  };
}

/** The newest of some withdrawals, where each of what they are of was withdrawn. */
function newestOfAll(lapses: readonly (DocumentLapse | undefined)[]): DocumentLapse | undefined {
  return lapses.reduce(
    (newest, each) =>
      newest && each && compareDates(each.withdrawn.date, newest.withdrawn.date) > 0 ? each : each && newest,
    lapses[0],
  );
}

function isEarlier({ date }: Claim, { withdrawn }: DocumentLapse): boolean {
  return date === undefined || withdrawn.date === undefined || compareDates(date, withdrawn.date) < 0;
}

/** Whether who withdrew the document is one of those who speak. */
function isMaker(claim: Claim, { withdrawn: { by } }: DocumentLapse): boolean {
  return accountsOf(claim).some(({ who }) => 'id' in who && who.id === by?.entity);
}
