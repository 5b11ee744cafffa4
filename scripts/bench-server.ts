import { spawn } from 'node:child_process';
import { freePort } from './port.mjs';
import { inProject } from './project.mjs';

/** Serves the built app as `npm start` does, for as long as the work takes. It gets the address, which ends in a slash. */
export async function withServer<T>(work: (address: string) => Promise<T>): Promise<T> {
  const port = await freePort();
  const server = spawn(process.execPath, [inProject('scripts', 'serve.mjs')], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((ready) => server.stdout.once('data', ready));
  try {
    return await work(`http://127.0.0.1:${port}/`);
  } finally {
    server.kill();
  }
}
