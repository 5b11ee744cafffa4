/** What became of one save. `again`: what stood in the way may pass by itself. */
export type Saved = { ok: true } | { ok: false; again: boolean };

interface Autosave {
  /** Something was typed. It is saved within `wait` and the time that a save takes. */
  changed(): void;
  /** Saves at once all that is not saved yet, what is typed meanwhile included. Not ok where a save was refused. */
  flush(): Promise<Saved>;
  /** Whether something is typed and not saved. */
  unsaved(): boolean;
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
 * `save` says that it may help; the next word is another try in any case.
 */
export function autosave(save: () => Promise<Saved>): Autosave {
  let unsaved = false;
  let stopped = false;
  let retry = firstRetry;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the timer waits for: words that were just typed, or a refusal that may pass. */
  let waitingFor: 'words' | 'retry' = 'words';
  let running: Promise<Saved> | null = null;

  function later(after: number, what: typeof waitingFor) {
    if (stopped) return;
    clearTimeout(timer);
    waitingFor = what;
    timer = setTimeout(() => {
      timer = undefined;
      void run();
    }, after);
  }

  async function saveOnce(): Promise<Saved> {
    unsaved = false;
    // A save that breaks is a save that was refused: its words are still here.
    const result = await save().catch((): Saved => ({ ok: false, again: true }));
    if (result.ok) {
      retry = firstRetry;
      if (unsaved) later(wait, 'words');
      return result;
    }
    unsaved = true;
    if (result.again) {
      later(retry, 'retry');
      retry = Math.min(longestRetry, retry * 2);
    }
    return result;
  }

  function run(): Promise<Saved> {
    running ??= saveOnce().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    changed() {
      if (stopped) return;
      unsaved = true;
      // The first of several words sets the time. After a refusal the wait is long, and the first new word shortens it.
      const isWaiting = timer !== undefined && waitingFor === 'words';
      if (!running && !isWaiting) later(wait, 'words');
    },
    async flush() {
      let result: Saved = { ok: true };
      if (running) result = await running;
      clearTimeout(timer);
      timer = undefined;
      while (unsaved && !stopped) {
        result = await run();
        if (!result.ok) return result;
      }
      return result;
    },
    unsaved: () => unsaved || running !== null,
    stop() {
      stopped = true;
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
