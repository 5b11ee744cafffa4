// @ts-check
// Runs one of this folder's TypeScript programs by name: `node scripts/run.mjs record CASE.json …`. It is bundled into
// one file first, which is kept until a source changes: reading some hundred modules takes longer than a record does.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { installIfNeeded } from './install.mjs';
import { filesBelow, hashOf, inProject, readStamp, root, stop } from './project.mjs';

const sources = ['components', 'e2e', 'lib', 'machines', 'scripts', 'package-lock.json', 'patches'];
const notInAProgram = /\.test\.tsx?$|\.spec\.ts$|\.md$|\.built\.mjs$/;

// Beside its source, so that what it finds by its own place is found as well.
const builtFile = (/** @type {string} */ name) => inProject('scripts', `${name}.built.mjs`);

/** @param {string} name */
async function bundle(name) {
  const stamp = hashOf(
    filesBelow(root, sources).filter((file) => !notInAProgram.test(file)),
    [process.version],
  );
  const first = `// ${stamp}\n`;
  if (readStamp(builtFile(name)).startsWith(first)) return;
  const { build } = await import('esbuild');
  await build({
    entryPoints: [inProject('scripts', `${name}.ts`)],
    outfile: builtFile(name),
    tsconfig: inProject('tsconfig.json'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // The production builds of React and of all else: some of them ask.
    define: { 'process.env.NODE_ENV': '"production"' },
    // These find files of their own by their place in node_modules.
    external: ['pdfkit', 'fontkit', '@playwright/test'],
    // CommonJS packages inside the bundle still ask for Node's own modules.
    banner: {
      js: `${first}import { createRequire as requireOf } from 'node:module';\nconst require = requireOf(import.meta.url);`,
    },
    logLevel: 'error',
  });
}

const [name = '', ...args] = process.argv.slice(2);
if (!existsSync(inProject('scripts', `${name}.ts`))) stop(`There is no program "${name}" in scripts/.`);
installIfNeeded();
await bundle(name);
process.argv.splice(1, process.argv.length, builtFile(name), ...args);
await import(pathToFileURL(builtFile(name)).href);
