import type { Source } from '../../model/sources/source.ts';
import { listText } from '../../site/words/lists.ts';
import { say } from '../../site/words/words.ts';

/** Who published a source, and where it was read: "Reuters, at Yahoo News"; "AP, in a reprint". */
export function outletName({ outlet, carrier }: Pick<Source, 'outlet' | 'carrier'>): string {
  if (!carrier) return outlet.name;
  const words = { outlet: outlet.name, carrier: carrier.name };
  return carrier.why === undefined ? say('source.carried', words) : say('source.carried-unnamed', words);
}

/** The same with those on whose word it rests: "Trend, after TASS". What a line says of a source, wherever it is cited. */
export function sourceName(source: Pick<Source, 'outlet' | 'carrier' | 'citing'>): string {
  const name = outletName(source);
  const names = listText(source.citing.map((cited) => cited.name));
  return names === '' ? name : say('source.after', { source: name, names });
}
