/** Milliseconds from the first change to its being kept, with what came meanwhile. */
const wait = 300;
/** After a refusal: room may have been made. */
const again = 2_000;

interface Keeper {
  /** Something was typed. */
  changed(): void;
  /** Keeps at once what is not kept yet. */
  flush(): Promise<void>;
}

/**
 * Keeps what is typed, soon after the first change and not after the last, so that somebody who never pauses is kept too:
 * one write at a time, always of the newest state. `keep` says whether it was kept; what was refused is tried again.
 */
export function keepSoon(keep: () => Promise<boolean>): Keeper {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running: Promise<void> | null = null;
  let open = false;

  function later(after: number) {
    timer ??= setTimeout(() => void run(), after);
  }

  async function keepOnce() {
    open = false;
    const kept = await keep();
    running = null;
    if (!kept) open = true;
    if (open) later(kept ? wait : again);
  }

  function run(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    running ??= keepOnce();
    return running;
  }

  return {
    changed() {
      open = true;
      if (!running) later(wait);
    },
    async flush() {
      if (running) await running;
      if (open) await run();
    },
  };
}
