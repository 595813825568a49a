/** A citation as an editor writes it, `[^reuters]`; its first group is the source's id. For `matchAll` and `replace`. */
export const CITATION_MARK = /\[\^([^\]\s]+)\]/g;
