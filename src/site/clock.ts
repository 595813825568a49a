/**
 * The day of the build as an ISO day (UTC): from `SOURCE_DATE_EPOCH` (seconds since 1970, reproducible-builds.org)
 * where it is set, else from the machine's clock.
 */
export function buildDay(environment: Record<string, string | undefined> = process.env): string {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  const time = epoch === undefined ? Date.now() : Number(epoch) * 1000;
  if (!Number.isFinite(time)) throw new RangeError(`SOURCE_DATE_EPOCH is not a number of seconds: ${epoch}`);
  return new Date(time).toISOString().slice(0, 10);
}
