import { AsyncLocalStorage } from 'node:async_hooks';
import { settings } from '../settings.ts';
import { interfaceLanguage } from './interface-language.ts';
import type { Language } from './languages.ts';

/** In which language the site speaks, and of which edition the page in the works is; that of the site's own language has no name. */
interface Speaking {
  language: Language;
  edition?: string | undefined;
}

/** Pages and integrations are modules of several graphs: what all know belongs to the process. */
const SPEAKING = Symbol.for('gloss.speaking');
const shared = globalThis as { [SPEAKING]?: AsyncLocalStorage<Speaking> };
shared[SPEAKING] ??= new AsyncLocalStorage();
const here = shared[SPEAKING];

/**
 * The language in which the site speaks to readers where this is asked: that of the page or the text in the works, else that of the
 * site; English where the site's own has no words here.
 */
export function spoken(): Language {
  return here.getStore()?.language ?? interfaceLanguage(settings().language) ?? 'en';
}

/** The edition of which the page in the works is, by its language; `undefined` for that of the site's own. */
export function edition(): string | undefined {
  return here.getStore()?.edition;
}

/** Runs a function, and all that it waits for, in which the site speaks a language: that of a text, where it has its words. */
export function speaking<Result>(tag: string, run: () => Result): Result {
  const language = interfaceLanguage(tag);
  return language === undefined ? run() : here.run({ ...here.getStore(), language }, run);
}

/** The same for all that is made of an edition; for that of the site's own language, where it has no name. */
export function inEdition<Result>(edition: string | undefined, run: () => Result): Result {
  const language = interfaceLanguage(edition ?? settings().language) ?? 'en';
  return here.run({ language, edition }, run);
}
