// @ts-check
import { createServer } from 'node:net';

/**
 * A port of this machine that nothing listens on right now.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });
}

/**
 * The port of one test run. Every worker process reads the configuration again, so the first one to ask writes it
 * into the environment that the others inherit.
 */
export async function portForTests() {
  process.env.WAYMARK_TEST_PORT ??= String(await freePort());
  return Number(process.env.WAYMARK_TEST_PORT);
}
