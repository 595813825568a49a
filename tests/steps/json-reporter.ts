/** A reporter of Node's test runner: one line of JSON for every test that ended, with its file and milliseconds. */
export default async function* jsonReporter(events: AsyncIterable<Event>): AsyncGenerator<string> {
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { name, file, details, skip, todo } = data;
    if (details?.type === 'suite' || name === file) continue;
    const passed = type === 'test:pass' && skip === undefined && todo === undefined;
    yield `${JSON.stringify({ name, passed, ms: details?.duration_ms ?? 0 })}\n`;
  }
}

interface Event {
  type: string;
  data: {
    name: string;
    file?: string;
    skip?: unknown;
    todo?: unknown;
    details?: { duration_ms: number; type?: string };
  };
}
