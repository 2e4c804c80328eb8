/** What the trace of Chromium says of one task or mark; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Of the thread's own processor time: what else the machine does is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * Main-thread work between marks of a trace: the processor time of the tasks of the renderer's main thread that begin
 * between one mark and the next, script, style, layout and paint together.
 *
 * @param prefix of the marks: `step-` for `step-0`, `step-1`…
 * @returns milliseconds, one fewer than there are marks
 */
export function mainThreadTimes(
  { traceEvents }: { readonly traceEvents: readonly TraceEvent[] },
  prefix: string,
): readonly number[] {
  const marks = traceEvents
    .filter(({ cat, name }) => cat.includes('blink.user_timing') && name.startsWith(prefix))
    .toSorted((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (first === undefined) throw new Error(`the trace has no mark "${prefix}…"`);
  const { pid, tid } = first;
  const tasks = traceEvents.filter(
    (event) => event.pid === pid && event.tid === tid && event.ph === 'X' && isTask(event),
  );
  if (tasks.length === 0) throw new Error('the trace has no tasks of the main thread');
  return marks.slice(0, -1).map(({ ts }, index) => {
    const end = marks[index + 1]?.ts ?? Infinity;
    const own = tasks.filter((task) => task.ts >= ts && task.ts < end);
    return own.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  });
}

function isTask({ name }: TraceEvent): boolean {
  return name === 'RunTask' || name === 'ThreadControllerImpl::RunTask';
}
