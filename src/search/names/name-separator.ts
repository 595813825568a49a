/** What stands between two names where the index has several as one text. */
export const NAME_SEPARATOR = ' | ';
