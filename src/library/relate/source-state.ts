import { type DocumentState, latestState } from '../../model/sources/document-state.ts';
import type { Source } from '../../model/sources/source.ts';
import { say } from '../../site/words/words.ts';

/** What is said of a source wherever it is cited: "retracted"; nothing where it stands as it was published. */
export function stateWord({ states }: Pick<Source, 'states'>): string | undefined {
  const state = latestState(states);
  return state === undefined || saysNothing(state) ? undefined : say(`source.state.${state.state}`);
}

function saysNothing({ state }: DocumentState): boolean {
  return state === 'published' || state === 'unsealed';
}
