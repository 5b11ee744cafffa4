/** What became of one save. */
export type Saved = { ok: true } | { ok: false; again: boolean };

interface Autosave {
  /** Something was typed. It is saved within `wait` and the time that a save takes. */
  changed(): void;
  /** Saves at once what is not saved yet. Comes back when nothing is left to do, or when a save was refused. */
  flush(): Promise<void>;
  /** Nothing more is saved. */
  stop(): void;
}

/** Milliseconds from the first keystroke to the save of it and those after it. */
const wait = 400;
const firstRetry = 1_000;
const longestRetry = 30_000;

/**
 * Saves one draft as it is typed: one save at a time, always of the latest state, soon after the first change and not
 * after the last, so that somebody who never pauses is saved too. What was refused is tried again, ever later, as long as
 * `save` says that it may help.
 */
export function autosave(save: () => Promise<Saved>): Autosave {
  let unsaved = false;
  let stopped = false;
  let retry = firstRetry;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  function later(after: number) {
    if (stopped) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      void run();
    }, after);
  }

  async function saveOnce() {
    unsaved = false;
    const result = await save();
    if (result.ok) {
      retry = firstRetry;
      if (unsaved) later(wait);
      return;
    }
    unsaved = true;
    if (!result.again) return;
    later(retry);
    retry = Math.min(longestRetry, retry * 2);
  }

  function run(): Promise<void> {
    running ??= saveOnce().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    changed() {
      if (stopped) return;
      unsaved = true;
      if (!running) later(wait);
    },
    async flush() {
      if (running) await running;
      clearTimeout(timer);
      timer = undefined;
      if (unsaved && !stopped) await run();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
