// @ts-check
// `npm start`: serves the built app, to this machine only unless HOST says otherwise. Another built folder may be named:
// `node scripts/serve.mjs FOLDER`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder, stop } from './project.mjs';
import { serverOf } from './site-server.mjs';

const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 3000);
if (!Number.isInteger(port) || port < 0 || port > 65535)
  stop(`PORT is "${process.env.PORT}": not a port number.`);
const [, , folder = outFolder] = process.argv;
if (!existsSync(join(folder, 'index.html')))
  stop(`There is no built app in ${folder}. Start it with \`npm start\`.`);

const server = serverOf(folder);

server.on('error', (problem) => {
  const busy = 'code' in problem && problem.code === 'EADDRINUSE';
  stop(
    busy
      ? `Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm start`
      : `The server could not start: ${problem.message}`,
  );
});

server.listen(port, host, () => {
  const address = server.address();
  const actual = address && typeof address === 'object' ? address.port : port;
  process.stdout.write(`Waymark is at http://${host}:${actual} (stop it with Ctrl+C)\n`);
});

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => process.exit(0));
