/**
 * Does work that is asked for again and again one time after another: asked for while it is being done, it is done once more
 * afterwards, so that what it was asked for last is always seen, and never overtaken by what is older.
 *
 * @param failed called with what the work throws; it is done again when it is asked for
 */
export function oneAtATime(work: () => Promise<void>, failed: (error: unknown) => void): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async () => {
    do {
      again = false;
      await work().catch(failed);
    } while (again);
    running = undefined;
  };
  return () => {
    again = true;
    running ??= run();
    return running;
  };
}
