import { makeArticle, type Newsroom } from './articles.ts';
import { BEATS } from './beats.ts';
import { chance } from './chance.ts';
import { makeEntities } from './entities.ts';
import { knownWords } from './grammar.ts';
import type { MadeArticle } from './made.ts';
import { idOf, nameMaker } from './made-names.ts';

export interface Size {
  articles: number;
  /** Over how many calendar years the reports are spread, as many in each; over a thousand days, where it is left out. */
  years?: number | undefined;
  entities: number;
  rich: boolean;
  seed: number;
}

/** A corpus of made-up news: its newsroom, and its reports one by one, so that they need not all lie in memory. */
export interface Corpus {
  size: Size;
  room: Newsroom;
  articles(): Generator<MadeArticle>;
}

const PAPERS = 'Courier|Gazette|Post|Observer|Herald|Wire|Chronicle|Mercury|Dispatch|Tribune'.split('|');

/** Makes a corpus: the same one from the same size and seed, byte for byte. */
export function makeCorpus(size: Size): Corpus {
  const by = chance(size.seed, 'outlets');
  const make = nameMaker(by, knownWords(BEATS));
  const outlets = Array.from({ length: 40 }, () => `${make('place')} ${by.pick(PAPERS)}`);
  const room: Newsroom = {
    seed: size.seed,
    articles: size.articles,
    years: size.years,
    rich: size.rich,
    entities: makeEntities(size.seed, size.entities, size.rich),
    outlets: outlets.map((name) => ({ id: idOf(name), name })),
  };
  return {
    size,
    room,
    *articles() {
      for (let number = 0; number < size.articles; number += 1) yield makeArticle(room, number);
    },
  };
}
