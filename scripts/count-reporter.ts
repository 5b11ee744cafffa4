import type { Reporter, Suite } from '@playwright/test/reporter';

/**
 * Says at the very end, in one line that a machine can read too, how many tests passed and how many did not, and before it
 * which of them passed at the second try only.
 */
export default class CountReporter implements Reporter {
  #suite: Suite | undefined;
  #errors = 0;

  onBegin(_config: unknown, suite: Suite) {
    this.#suite = suite;
  }

  /** An error outside of any test: a file that does not load, a server that does not start. */
  onError() {
    this.#errors += 1;
  }

  async onExit() {
    const tests = this.#suite?.allTests() ?? [];
    const passed = tests.filter((test) => test.outcome() === 'expected' || test.outcome() === 'flaky').length;
    const second = tests.filter((test) => test.outcome() === 'flaky');
    for (const test of second) process.stdout.write(`at the second try only: ${test.title}\n`);
    const skipped = tests.filter((test) => test.outcome() === 'skipped').length;
    // A skipped test has shown nothing: it counts as failed, so that none is left skipped unseen.
    const failed = tests.length - passed + this.#errors;
    if (skipped > 0) process.stdout.write(`${skipped} of the failed did not run\n`);
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
  }

  printsToStdio() {
    return false;
  }
}
