/** An entry of which the ids are known that it had before. */
export interface Renamed {
  id: string;
  data: { formerly: readonly string[] };
}

/** The id under which an entry was first published: the first of `formerly`, to which later ones are added. */
export function firstId({ id, data }: Renamed): string {
  return data.formerly[0] ?? id;
}
