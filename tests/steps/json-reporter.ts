import { resolve } from 'node:path';

/**
 * A reporter of Node's test runner: one line of JSON for every test that ended, with its file and milliseconds. A file
 * that could not be loaded is a test that failed; one that was, and holds none, is no test.
 */
export default async function* jsonReporter(events: AsyncIterable<Event>): AsyncGenerator<string> {
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { name, file, details, skip, todo } = data;
    const passed = type === 'test:pass' && skip === undefined && todo === undefined;
    const isFile = file !== undefined && resolve(name) === file;
    // A group has failed with a test in it, which is counted already, or by itself.
    const inIt = details?.error?.failureType === 'subtestsFailed';
    if ((isFile && passed) || (details?.type === 'suite' && (passed || inIt))) continue;
    yield `${JSON.stringify({ name, file, passed, ms: details?.duration_ms ?? 0 })}\n`;
  }
}

interface Event {
  type: string;
  data: {
    name: string;
    file?: string;
    skip?: unknown;
    todo?: unknown;
    details?: { duration_ms: number; type?: string; error?: { failureType?: string } };
  };
}
