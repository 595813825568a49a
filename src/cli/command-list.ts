/** What `gloss …` can be told, each with what it does, in the order in which `gloss help` lists it. */
export const COMMANDS = {
  dev: 'serves the site while you write',
  check: 'prints everything that is wrong with the content',
  build: 'writes the site into dist',
  preview: 'serves what build wrote',
  start: 'builds and serves',
  new: 'starts a site, an article, an entity, a claim, a source, a topic or an author',
  suggest: 'says what is still to do with a raw text',
  schemas: "writes what editors' programs complete by",
  import: 'brings in an archive of Hugo, Jekyll or WordPress',
  review: 'says and writes down who has read which article',
  rename: 'gives an entry another id wherever it is named',
  links: 'asks which addresses of sources and links are gone',
  migrate: 'brings content of an earlier version to the form of this one',
  protect: 'makes the keyed list of names that must never be published',
  withdraw: 'takes a page out, with every trace of its words',
  shards: 'lists and does the tasks of a site that is built in parts',
} as const;

export type CommandName = keyof typeof COMMANDS;
