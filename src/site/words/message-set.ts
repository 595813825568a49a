import type { en } from './en.ts';

/** The words of a language: the same keys in each. */
export type Messages = Readonly<Record<keyof typeof en, string>>;
