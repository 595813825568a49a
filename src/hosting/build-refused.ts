/** A build that cannot be, with what whoever started it should do: no error of the program, so it shows no lines of it. */
export class BuildRefused extends Error {
  override name = 'BuildRefused';

  constructor(message: string) {
    super(message);
    this.stack = message;
  }
}
