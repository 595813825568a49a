/** The address of the letters of all scripts in Latin ones, for a question in another script. */
export const LETTERS_PATH = '/search/letters.json';

/** The address of the syllables of Chinese characters, for a question in these. */
export const CHARACTERS_PATH = '/search/characters.json';

/** The address of a file of names for the search, from 0. By itself, so that the browser need not load all routes. */
export const namesPath = (chunk = 0): string => `/search/names${chunk === 0 ? '' : `-${chunk}`}.json`;
