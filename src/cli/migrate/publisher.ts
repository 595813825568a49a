/** What the words for a publisher in one field say: whose work, who carries it, whom it cites. */
export interface PublisherParts {
  outlet: string;
  carrier?: string;
  citing?: string[];
  /** Whether it was read in a reprint of which no more is said. */
  reprint?: true;
}

const CARRIED =
  /^(.+?),? (?:in|read in) (?:a|an) (?:re-?print|copy|extract|summary|notice|translation)(?: of \S+)? (?:at|on|by) (.+)$/i;
const REPRINT = /^(.+?),? (?:read )?in (?:a )?(?:re-?prints?|copy)$/i;
const AT = /^(.+?), (?:at|quoted at|quoted on|carried by) (.+)$/;
const CITING = /^(.+?)[,]? \(?(?:citing|quoting|after|from) (.+?)\)?$/;
const BEHIND = /^(.+?) \(([^()]+)\)$/;

/**
 * Takes apart what was one field: "Reuters, at Dunya News" is a report of Reuters that Dunya News carries, "UNN (citing
 * Bloomberg)" one of UNN that rests on Bloomberg, and "The Japan Times (Reuters)" one of Reuters at The Japan Times, where
 * Reuters publishes elsewhere too. What is written in no such way stays one name.
 *
 * @param publishes whether a name stands alone as that of a publisher somewhere
 */
export function publisherParts(words: string, publishes: (name: string) => boolean): PublisherParts {
  const cited = CITING.exec(words);
  if (cited?.[1] && cited[2]) {
    const { outlet, carrier } = publisherParts(cited[1], publishes);
    return { outlet, ...(carrier !== undefined && { carrier }), citing: cited[2].split(/ and /) };
  }
  const reprinted = REPRINT.exec(words)?.[1];
  if (reprinted) return { outlet: reprinted, reprint: true };
  const [, outlet, carrier] = CARRIED.exec(words) ?? AT.exec(words) ?? [];
  if (outlet && carrier) return { outlet, carrier };
  const [, host = '', behind = ''] = BEHIND.exec(words) ?? [];
  return publishes(behind) ? { outlet: behind, carrier: host } : { outlet: words };
}
