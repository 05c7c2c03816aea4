import type { CDPSession } from '@playwright/test';

/** The parts of Chromium's trace events that are read here. Times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The thread's own time: what it did, without what else the machine was doing. */
  readonly tdur?: number;
  readonly args?: { readonly worldName?: string; readonly data?: { readonly url?: string } };
}

/** What ran on a page's main thread after the content script had come. Times are the thread's own, in milliseconds. */
export interface MainThread {
  /** The first run of the content script, until it waits for something. */
  readonly contentScript: number;
  /** The other tasks in which script of ours ran, or script of which it is not known whose it was, in order. */
  readonly tasks: readonly number[];
  /** The longest task that was for the greater part the browser's own collecting of the tab's garbage, the page's and ours. */
  readonly collecting: number;
  /** The longest task that drew a frame: style, layout, paint. */
  readonly frame: number;
}

const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'v8',
  'disabled-by-default-devtools.timeline',
  '__metadata',
];
const SCRIPTS = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  // Where a promise of ours goes on after an answer has come.
  'BlinkScheduler_PerformMicrotaskCheckpoint',
]);

/** Records what the browser does during `work`. */
export async function traced(
  protocol: CDPSession,
  work: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  protocol.on('Tracing.dataCollected', collect);
  await protocol.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  });
  await work();
  const complete = new Promise((resolve) => protocol.once('Tracing.tracingComplete', resolve));
  await protocol.send('Tracing.end');
  await complete;
  protocol.off('Tracing.dataCollected', collect);
  return events;
}

/** Looks at the main thread of the page in which the content script of a world ran. */
export function mainThreadOf(events: readonly TraceEvent[], world: RegExp): MainThread {
  const run = events.find(({ name, args }) => name === 'v8.run' && world.test(args?.worldName ?? ''));
  if (!run) throw new Error('The content script did not run');
  const later = events.filter(
    ({ ph, pid, tid, ts }) => ph === 'X' && pid === run.pid && tid === run.tid && ts > run.ts,
  );
  const tasks = later.filter(({ name }) => name === 'RunTask').sort((a, b) => a.ts - b.ts);
  const holds = (task: TraceEvent, isWanted: (event: TraceEvent) => boolean): boolean =>
    later.some((event) => event.ts >= task.ts && event.ts < task.ts + (task.dur ?? 0) && isWanted(event));
  const scripts = tasks.filter((task) => holds(task, ({ name, dur = 0 }) => SCRIPTS.has(name) && dur > 0));
  const isCollecting = (task: TraceEvent): boolean =>
    holds(task, (event) => event.name === 'MajorGC' && time(event) > time(task) / 2);
  const runs = (task: TraceEvent, ours: boolean): boolean =>
    holds(
      task,
      ({ name, args }) =>
        (name === 'FunctionCall' || name === 'EvaluateScript') &&
        !!args?.data?.url &&
        args.data.url.startsWith('chrome-extension:') === ours,
    );
  const mayBeOurs = (task: TraceEvent): boolean => runs(task, true) || !runs(task, false);
  const frames = tasks.filter((task) => holds(task, ({ name }) => name === 'Paint'));
  return {
    contentScript: time(run),
    tasks: scripts
      .filter((task) => !frames.includes(task) && !isCollecting(task) && mayBeOurs(task))
      .map(time),
    collecting: Math.max(0, ...tasks.filter(isCollecting).map(time)),
    frame: Math.max(0, ...frames.map(time)),
  };
}

function time({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur / 1000;
}
