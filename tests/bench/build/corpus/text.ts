import type { Beat } from './beats.ts';
import type { Chance } from './chance.ts';
import { choices, say, sayFirst } from './grammar.ts';
import type { MadeClaim, MadeEntity, MadeSource } from './made.ts';

/** How long a report is before its last paragraph, which brings it to about 840 words. */
const WORDS = 805;

/** How many sentences of ten name somebody. */
const NAMING = 0.42;

interface Matter {
  beat: Beat;
  entities: readonly MadeEntity[];
  sources: readonly MadeSource[];
  earlier: readonly { id: string }[];
  claims: readonly MadeClaim[];
}

/** Writes the text of a report: paragraphs, headings, quotations, a list and links, and counts whom it names how often. */
export function writeText(matter: Matter, by: Chance): { blocks: string[]; mentions: number[] } {
  const { beat, sources } = matter;
  const namer = nameInTurn(matter.entities, by);
  const blocks: string[] = [];
  const headings = new Set<string>();
  let words = 0;
  const add = (block: string) => {
    blocks.push(block);
    words += block.split(/\s+/).length;
  };
  const cited = () => `[^${by.pick(sources).id}]`;
  const pending = [...marked(matter, by, cited)];
  for (let count = 0; words < WORDS; count += 1) {
    if (count > 0 && count % 3 === 0) {
      const heading = sayFirst('heading', beat, by);
      if (!headings.has(heading)) add(`## ${heading}`);
      headings.add(heading);
    }
    const special = count % 2 === 1 ? pending.shift() : undefined;
    if (special) add(special);
    add(paragraph(beat, namer, by, cited));
  }
  return { blocks: [...blocks, ...pending], mentions: namer.counts() };
}

function paragraph(beat: Beat, namer: Namer, by: Chance, cited: () => string): string {
  const sentences = Array.from({ length: by.between(3, 6) }, () => {
    if (!by.happens(NAMING) && !namer.owes()) return `${sayFirst('sentence', beat, by)}.`;
    const { entity, name } = namer.next();
    if (entity.kind === 'person' && by.happens(0.25)) return `“${sayFirst('quoted', beat, by)},” ${name} said.`;
    return `${sayFirst(entity.kind, beat, by, name)}.`;
  });
  return `${sentences.join(' ')}${cited()}`;
}

/** What stands in a report once: a block quotation, a list, links, and the passages of its claims. */
function* marked({ beat, earlier, claims }: Matter, by: Chance, cited: () => string): Generator<string> {
  const [claim, answer] = claims;
  if (claim && answer) {
    const [who, whoElse] = [claim.speaker.name, answer.speaker.name];
    const said = `${who} said that [${lower(claim.title)}](claim:${claim.id}).`;
    yield `${said} ${whoElse} answered that [${lower(answer.title)}](claim:${answer.id}).${cited()}`;
  }
  const links = earlier.map(({ id }) => `[${say('paper', beat, by)} of that time](/articles/${id}/)`).join(' and a ');
  yield `${sayFirst('simple', beat, by)}, as a ${links} had it. Its [annex](https://example.org/annex/${by.below(900)}) names *${by.pick(choices(beat.things))}* as the reason.${cited()}`;
  yield `> ${sayFirst('quoted', beat, by)}. ${sayFirst('quoted', beat, by)}.${cited()}`;
  yield Array.from({ length: 3 }, () => `- ${sayFirst('simple', beat, by)}.`).join('\n');
}

interface Namer {
  next(): { entity: MadeEntity; name: string };
  /** Whether somebody has not been named yet, and it is time. */
  owes(): boolean;
  counts(): number[];
}

/** Each entity once by its whole name, then any of them, the first ones most; people by their family names. */
function nameInTurn(entities: readonly MadeEntity[], by: Chance): Namer {
  const counts = entities.map(() => 0);
  let asked = 0;
  return {
    next() {
      const unnamed = counts.indexOf(0);
      const place = unnamed >= 0 ? unnamed : Math.min(by.below(entities.length), by.below(entities.length));
      const entity = entities[place] as MadeEntity;
      const known = (counts[place] ?? 0) > 0;
      counts[place] = (counts[place] ?? 0) + 1;
      return { entity, name: known && entity.family && by.happens(0.75) ? entity.family : entity.name };
    },
    owes() {
      asked += 1;
      return asked > 16 && counts.includes(0);
    },
    counts: () => counts,
  };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
