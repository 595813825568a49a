/** What came of some tests: how many passed, the names of those that did not, and how long each took. */
export interface Outcome {
  passed: number;
  failed: string[];
  tests: { name: string; ms: number }[];
}

export function sum(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((all, { passed }) => all + passed, 0),
    failed: outcomes.flatMap(({ failed }) => failed),
    tests: outcomes.flatMap(({ tests }) => tests),
  };
}

/** The slowest tests, in lines: "  12.3 s  name". */
export function slowest({ tests }: Outcome, count: number): string[] {
  return [...tests]
    .sort((a, b) => b.ms - a.ms)
    .slice(0, count)
    .map(({ name, ms }) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${name}`);
}
