import { AsyncLocalStorage } from 'node:async_hooks';
import { settings } from '../settings.ts';
import { interfaceLanguage } from './interface-language.ts';
import type { Language } from './languages.ts';

/** Pages and integrations are modules of several graphs: what all know belongs to the process. */
const SPOKEN = Symbol.for('gloss.spoken');
const shared = globalThis as { [SPOKEN]?: AsyncLocalStorage<Language> };
shared[SPOKEN] ??= new AsyncLocalStorage();
const languages = shared[SPOKEN];

/**
 * The language in which the site speaks to readers where this is asked: that of the page or the text in the works, else that of the
 * site; English where the site's own has no words here.
 */
export function spoken(): Language {
  return languages.getStore() ?? interfaceLanguage(settings().language) ?? 'en';
}

/** Runs a function, and all that it waits for, in which the site speaks a language: that of a text, where it has its words. */
export function speaking<Result>(tag: string, run: () => Result): Result {
  const language = interfaceLanguage(tag);
  return language === undefined ? run() : languages.run(language, run);
}
