/** The address of a file of names for the search, from 0. By itself, so that the browser need not load all routes. */
export const namesPath = (chunk = 0): string => `/search/names${chunk === 0 ? '' : `-${chunk}`}.json`;
