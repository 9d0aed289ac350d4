import type { SingleBar } from 'cli-progress';

/** A bar on standard error that appears when a run lasts longer than a moment, and leaves no trace. */
export interface Progress {
  advance(done: number): void;
  /** Takes the bar off its line before something else is printed; the next `advance` draws it again. */
  hide(): void;
  stop(): void;
}

const MOMENT_MS = 1000;
const SILENT: Progress = { advance: () => {}, hide: () => {}, stop: () => {} };

export function startProgress(total: number, enabled: boolean): Progress {
  if (!enabled || total < 2) return SILENT;
  let bar: SingleBar | undefined;
  let done = 0;
  const timer = setTimeout(async () => {
    const { default: progress } = await import('cli-progress');
    bar = new progress.SingleBar({
      format: '{bar} {value}/{total} documents, {eta_formatted} left', stream: process.stderr, clearOnComplete: true, hideCursor: true,
    });
    bar.start(total, done);
  }, MOMENT_MS);
  return {
    advance: (value) => {
      done = value;
      bar?.update(value);
    },
    hide: () => {
      if (bar !== undefined) process.stderr.write('\r\u001b[K');
    },
    stop: () => {
      clearTimeout(timer);
      bar?.stop();
      bar = undefined;
    },
  };
}
