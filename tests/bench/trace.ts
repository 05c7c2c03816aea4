import type { CDPSession } from '@playwright/test';

/** The parts of Chromium's trace events that are read here. Times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string; readonly fileName?: string; readonly worldName?: string };
}

/** What ran on a page's main thread. Times are in milliseconds. */
export interface MainThread {
  /** The tasks in which any script ran, in order. */
  readonly tasks: readonly { readonly start: number; readonly length: number; readonly scripts: number }[];
  /** The first run of the content script: from its first line until it waits for something. */
  readonly contentScript: number;
}

const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'v8',
  'disabled-by-default-devtools.timeline',
  '__metadata',
];
const SCRIPTS = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'TimerFire', 'v8.callFunction']);

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

/** Looks at the main thread of the page in which the content script of the world `world` ran. */
export function mainThreadOf(events: readonly TraceEvent[], world: RegExp): MainThread {
  const run = events.find(({ name, args }) => name === 'v8.run' && world.test(args?.worldName ?? ''));
  if (!run) throw new Error('The content script did not run');
  const own = events.filter(({ ph, pid, tid }) => ph === 'X' && pid === run.pid && tid === run.tid);
  const scripts = own.filter(({ name }) => SCRIPTS.has(name)).sort((a, b) => a.ts - b.ts);
  const tasks = own
    .filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')
    .map(({ ts, dur = 0 }) => ({
      start: ts / 1000,
      length: dur / 1000,
      scripts: outermost(scripts.filter((script) => script.ts >= ts && script.ts < ts + dur)) / 1000,
    }))
    .filter(({ scripts: time }) => time > 0)
    .sort((a, b) => a.start - b.start);
  return { tasks: withoutRepeats(tasks), contentScript: (run.dur ?? 0) / 1000 };
}

/** The time covered by events that may lie in each other. */
function outermost(events: readonly TraceEvent[]): number {
  let covered = 0;
  let end = 0;
  for (const { ts, dur = 0 } of events) {
    if (ts < end) continue;
    covered += dur;
    end = ts + dur;
  }
  return covered;
}

/** Two categories record each task, one around the other. */
function withoutRepeats<T extends { start: number; length: number }>(tasks: readonly T[]): T[] {
  const kept: T[] = [];
  let end = 0;
  for (const task of tasks) {
    if (task.start < end) continue;
    kept.push(task);
    end = task.start + task.length;
  }
  return kept;
}
