/** A text as a regular expression in a line of Apache's configuration that stands for itself. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|"]/g, '\\$&');
}
