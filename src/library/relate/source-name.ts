import type { Source } from '../../model/sources/source.ts';
import { listText } from '../../site/words/lists.ts';
import { say } from '../../site/words/words.ts';

/** Who published a source, and where it was read: "Reuters, at Yahoo News"; "Reuters, copy at News Cats"; "AP, in a reprint". */
export function outletName({ outlet, carrier, copy }: Pick<Source, 'outlet' | 'carrier' | 'copy'>): string {
  if (!carrier) return outlet.name;
  const words = { outlet: outlet.name, carrier: carrier.name };
  if (carrier.why !== undefined) return say('source.carried-unnamed', words);
  return say(copy === undefined ? 'source.carried' : 'source.copied', words);
}

/** The same with those on whose word it rests: "Trend, after TASS". What a line says of a source, wherever it is cited. */
export function sourceName(source: Pick<Source, 'outlet' | 'carrier' | 'copy' | 'citing'>): string {
  const name = outletName(source);
  const names = listText(source.citing.map((cited) => cited.name));
  return names === '' ? name : say('source.after', { source: name, names });
}
