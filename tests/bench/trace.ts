import type { CDPSession } from '@playwright/test';

/** An event of Chromium’s trace (https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU), times in µs. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** The processor’s time of `dur`. */
  tdur?: number;
  args: { elementCount?: number };
}

/** What a page’s main thread did from one mark to the next one, in milliseconds of its processor’s time. */
export interface Work {
  all: number;
  style: number;
  layout: number;
  paint: number;
  /** How often the page was laid out, and of how many elements the style was computed. */
  layouts: number;
  restyled: number;
}

const CATEGORIES = 'devtools.timeline,disabled-by-default-devtools.timeline,blink.user_timing';

/** Traces what a page does while something is done with it. */
export async function traced(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: CATEGORIES });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/** What was done each time from the last mark of one name (`performance.mark`) before one of another name until the frame of that one. */
export function workBetween(events: readonly TraceEvent[], from: string, to: string): Work[] {
  const starts = events.filter(({ name }) => name === from);
  return events
    .filter(({ name }) => name === to)
    .flatMap((end) => {
      const before = starts.filter(({ ts }) => ts <= end.ts).map(({ ts }) => ts);
      return before.length === 0 ? [] : [workIn(events, Math.max(...before), end)];
    });
}

function workIn(events: readonly TraceEvent[], start: number, { pid, tid, ts }: TraceEvent): Work {
  const own = events.filter((event) => event.pid === pid && event.tid === tid);
  // With this the main thread hands the frame on.
  const commits = own.filter((event) => event.name === 'Commit' && event.ts >= ts).map((event) => event.ts);
  const end = Math.min(...commits);
  const inside = own.filter((event) => event.ts <= end && event.ts + (event.dur ?? 0) > start);
  const named = (name: string) => inside.filter((event) => event.name === name);
  const ms = (name: string) => named(name).reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
  return {
    all: ms('RunTask'),
    style: ms('UpdateLayoutTree'),
    layout: ms('Layout'),
    paint: ms('PrePaint') + ms('Paint') + ms('Layerize') + ms('Commit'),
    layouts: named('Layout').length,
    restyled: named('UpdateLayoutTree').reduce((sum, { args }) => sum + (args.elementCount ?? 0), 0),
  };
}
