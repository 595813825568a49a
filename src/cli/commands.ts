/** A command of the program: what it does, in a line, and the module that does it when it is loaded, by the options in `process.argv`. */
interface Command {
  does: string;
  load: () => Promise<unknown>;
}

/** What `gloss …` can be told, in the order in which `gloss help` lists it. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  dev: { does: 'serves the site while you write', load: () => import('./dev.ts') },
  check: { does: 'prints everything that is wrong with the content', load: () => import('./check.ts') },
  build: { does: 'writes the site into dist', load: () => import('./build.ts') },
  preview: { does: 'serves what build wrote', load: () => import('./preview.ts') },
  start: { does: 'builds and serves', load: () => import('./serve-build.ts') },
  new: {
    does: 'starts a site, an article, an entity, a claim, a source, a topic or an author',
    load: () => import('./new.ts'),
  },
  suggest: { does: 'says what is still to do with a raw text', load: () => import('./suggest.ts') },
  schemas: { does: "writes what editors' programs complete by", load: () => import('./schemas.ts') },
  import: { does: 'brings in an archive of Hugo, Jekyll or WordPress', load: () => import('./import.ts') },
  review: { does: 'says and writes down who has read which article', load: () => import('./review.ts') },
  rename: { does: 'gives an entry another id wherever it is named', load: () => import('./rename.ts') },
  links: { does: 'asks which addresses of sources and links are gone', load: () => import('./links.ts') },
  migrate: { does: 'brings content of an earlier version to the form of this one', load: () => import('./migrate.ts') },
  protect: { does: 'makes the keyed list of names that must never be published', load: () => import('./protect.ts') },
  withdraw: { does: 'takes a page out, with every trace of its words', load: () => import('./withdraw.ts') },
  shards: { does: 'lists and does the tasks of a site that is built in parts', load: () => import('./shards.ts') },
};
