import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, posix } from 'node:path';
import { expect, test } from '@playwright/test';

// One worker for all: each would read every file anew.
test.describe.configure({ mode: 'default' });

/** A file may import what any row that its path begins with allows. Relative imports are read as `@/` ones. */
const mayImport = {
  'lib/': /^(zod(\/mini)?$|@\/lib\/)/,
  'lib/vault/': /^(idb$|age-encryption$|@zxcvbn-ts\/)/,
  'lib/training/store/': /^idb$/,
  'lib/online-form/': /^ms-/,
  'lib/guidance/': /^minisearch$/,
  'lib/afterwards/': /^ics$/,
  'lib/record/': /^docx$/,
  'machines/': /^(xstate$|@\/(machines|lib)\/)/,
  'components/': /^(?!@react-pdf\/|node:|@playwright\/|@\/(app|e2e|scripts|components\/pdf)\/)/,
  'components/pdf/': /^(@react-pdf\/renderer$|node:|@\/components\/pdf\/)/,
  'components/record/pdf.worker.ts': /^@\/components\/pdf\//,
  'app/': /^(next(\/|$)|react$|@\/(app\/|components\/(?!pdf\/)|machines\/|lib\/))/,
  'app/case.schema.json/': /^zod$/,
  'app/scenario.schema.json/': /^zod$/,
  // Reads the libraries' licences from node_modules, while the page is built.
  'app/licences/libraries.ts': /^(node:|zod$)/,
  'scripts/': /^(node:|@\/(components\/pdf|lib|scripts)\/)/,
  'scripts/count-reporter.ts': /^@playwright\/test\/reporter$/,
  'scripts/bench': /^(@playwright\/test$|@\/e2e\/)/,
  'e2e/': /^(@playwright\/test$|@axe-core\/playwright$|@\/(e2e|machines|lib)\/)/,
  // Starts a browser by itself, with a profile on the disk.
  'e2e/left-page.spec.ts': /^@\/scripts\/browser\.mjs$/,
  'e2e/own-browser.ts': /^@\/scripts\/browser\.mjs$/,
} as const;
/** What the pure tests may import besides what their folder may. */
const testsMayImport = /^(@playwright\/test$|esbuild$|fast-check$|node:|xstate\/graph$)/;
/** The browser's tests print and read what was printed with programs of this machine. */
const storiesMayImport = /^(fast-check$|node:)/;

const folders = ['app', 'components', 'e2e', 'lib', 'machines', 'scripts'];
// Playwright starts in the folder of its configuration.
const project = process.cwd();
const files = folders
  .flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      posix.join(folder, file),
    ),
  )
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file));
const textOf = (file: string) => readFileSync(join(project, file), 'utf8');
const isTest = (file: string) => /\.test\.tsx?$/.test(file);
const isStory = (file: string) => file.startsWith('e2e/');

interface Node {
  type: string;
  loc: { start: { line: number } };
  [field: string]: unknown;
}
// TypeScript 7 has no parser to import; the one that comes with Next reads the same language.
const { parse }: { parse(code: string, how: object): { program: Node } } = createRequire(import.meta.url)(
  'next/dist/compiled/babel/parser',
);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

function* nodesBelow(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesBelow(child);
  }
}

const trees = new Map<string, readonly Node[]>();
function nodesOf(file: string): readonly Node[] {
  const known = trees.get(file);
  if (known) return known;
  const plugins = ['typescript', 'decorators', ...(file.endsWith('x') ? ['jsx'] : [])];
  const nodes = [...nodesBelow(parse(textOf(file), { sourceType: 'module', plugins }).program)];
  trees.set(file, nodes);
  return nodes;
}

interface Import {
  from: string;
  typesOnly: boolean;
  where: string;
}

function importsOf(file: string): readonly Import[] {
  return nodesOf(file).flatMap((node) => {
    // `new URL('./x.worker.ts', import.meta.url)` is how a worker is imported.
    const [first] = Array.isArray(node.arguments) ? node.arguments : [];
    const asWorker = node.type === 'NewExpression' && isNode(node.callee) && node.callee.name === 'URL';
    const asCall =
      node.type === 'CallExpression' &&
      isNode(node.callee) &&
      (node.callee.type === 'Import' || node.callee.name === 'require');
    const named = asWorker || asCall ? first : (node.source ?? node.argument);
    if (!isNode(named) || named.type !== 'StringLiteral') return [];
    const isImport = /^(Import|Export|TSImportType)/.test(node.type) || asCall || asWorker;
    const from = String(named.value);
    if (!isImport || (asWorker && !/^[.@].*\.tsx?$/.test(from))) return [];
    const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
    const typesOnly =
      node.type === 'TSImportType' ||
      node.importKind === 'type' ||
      node.exportKind === 'type' ||
      (specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type'));
    const path = from.startsWith('.') ? `@/${posix.join(posix.dirname(file), from)}` : from;
    return [{ from: path, typesOnly, where: `${file}:${node.loc.start.line} imports ${from}` }];
  });
}

test('imports run one way: app, components, machines, lib', () => {
  const against = files.flatMap((file) => {
    const rows = Object.entries(mayImport).flatMap(([begins, allows]) =>
      file.startsWith(begins) ? [allows] : [],
    );
    if (isTest(file)) rows.push(testsMayImport);
    if (isStory(file)) rows.push(storiesMayImport);
    return importsOf(file).filter(({ from }) => !rows.some((allows) => allows.test(from)));
  });
  expect(against.map(({ where }) => where)).toEqual([]);
});

/** Every file that one file brings with it when it runs. */
function broughtBy(file: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    for (const { from, typesOnly } of importsOf(next)) {
      const named = from.replace(/^@\//, '').replace(/\.tsx?$/, '');
      const known = typesOnly ? undefined : files.find((one) => one.replace(/\.tsx?$/, '') === named);
      if (known) open.push(known);
    }
  }
  return found;
}

test('training brings nothing that touches live drafts, and the live walk nothing that touches training’s store', () => {
  const reached = (from: string, wall: RegExp) => [...broughtBy(from)].filter((file) => wall.test(file));
  const pagesOf = (folder: RegExp) => files.filter((file) => folder.test(file) && file.endsWith('page.tsx'));
  const training = pagesOf(/^app\/training\//);
  const live = pagesOf(/^app\/(referral|drafts|guidance|page\.tsx)/);
  expect(training.length).toBeGreaterThan(1);
  expect(live.length).toBeGreaterThan(3);
  for (const page of training) {
    expect(reached(page, /^(lib\/(vault|drafts)|components\/drafts)\//), page).toEqual([]);
  }
  for (const page of live) {
    expect(reached(page, /^(lib\/training\/store|components\/training)\//), page).toEqual([]);
  }
});

test('a neighbour is imported with ./, all else with @/, and always a file', () => {
  const wrong = files.flatMap((file) =>
    [...textOf(file).matchAll(/(?:from|import) '(\.\.[^']*|\.|@\/[^']*\/index)'/g)].map(
      ([, from]) => `${file}: ${from}`,
    ),
  );
  expect(wrong).toEqual([]);
});

test('content is data: it takes types from elsewhere, values from content only', () => {
  const wrong = files
    .filter((file) => file.startsWith('lib/content/') && !isTest(file))
    .flatMap(importsOf)
    .filter(({ from, typesOnly }) => !typesOnly && !from.startsWith('@/lib/content/'));
  expect(wrong.map(({ where }) => where)).toEqual([]);
});

test('no sentence stands in JSX: words have ids', () => {
  const letters = /\p{L}/u;
  // Attributes that a person reads or hears. Others hold names for the machine.
  const read =
    /^(aria-(label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label)$/;
  const literal = (node: unknown): string => {
    if (!isNode(node)) return '';
    if (node.type === 'StringLiteral') return String(node.value);
    if (node.type === 'TemplateLiteral' && Array.isArray(node.quasis)) {
      return node.quasis.map((part) => (isNode(part) ? JSON.stringify(part.value) : '')).join('');
    }
    if (node.type === 'ConditionalExpression') return literal(node.consequent) + literal(node.alternate);
    if (node.type === 'LogicalExpression') return literal(node.left) + literal(node.right);
    if (node.type === 'JSXExpressionContainer') return literal(node.expression);
    return node.type === 'JSXText' ? String(node.value) : '';
  };
  const sentences = files
    .filter((file) => file.endsWith('.tsx') && !isTest(file))
    .flatMap((file) =>
      nodesOf(file).flatMap((node) => {
        const texts =
          node.type === 'JSXElement' || node.type === 'JSXFragment'
            ? (Array.isArray(node.children) ? node.children : []).map(literal)
            : node.type === 'JSXAttribute' && isNode(node.name) && read.test(String(node.name.name))
              ? [literal(node.value)]
              : [];
        return texts
          .filter((text) => letters.test(text.replaceAll(/"(raw|cooked)":/g, '')))
          .map((text) => `${file}:${node.loc.start.line}: ${text.trim()}`);
      }),
    );
  expect(sentences).toEqual([]);
});

test('phone numbers, e-mail and web addresses stand once, in content', () => {
  const inWords = {
    // Ranges of Ofcom for invented numbers, and the domains that can never exist, may serve as examples.
    phone: /(?<![\d.#-])(?!07700 ?900|01632 ?960)0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}(?![\d-])/g,
    email: /[\w.+-]+@(?![\w-]+\.example\b)[\w-]+\.[a-z][\w.]*/gi,
    web: /https?:\/\/(?!127\.0\.0\.1\b|www\.w3\.org\/|json-schema\.org\/|([\w-]+\.)?example(\.org|\.com)?\/)[\w.-]+/g,
  };
  const found = files
    .filter((file) => !isTest(file) && !/^(e2e|lib\/content)\//.test(file))
    .flatMap((file) =>
      nodesOf(file)
        .filter(({ type }) => /^(StringLiteral|TemplateElement|JSXText)$/.test(type))
        .flatMap((node) => {
          const text = typeof node.value === 'string' ? node.value : JSON.stringify(node.value);
          return Object.values(inWords).flatMap((kind) => text.match(kind) ?? []);
        })
        .map((text) => `${file}: ${text}`),
    );
  expect(found).toEqual([]);
});

test('a file of code stays under 300 lines', () => {
  // Long lists of records: content, words, the online service's pages, the order of the record.
  const data = /^lib\/content\/|\/en\/|^lib\/(online-form\/pages|record\/order)\.ts$|\.(test|spec)\.tsx?$/;
  const long = files
    .filter((file) => !data.test(file))
    .map((file) => ({ file, lines: textOf(file).split('\n').length - 1 }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});

test('the table names every folder of code there is', () => {
  const unknown = readdirSync(project, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .filter((name) => !folders.includes(name))
    .filter(
      (name) => !/^(node_modules|out|public|patches|hosting|test-results|playwright-report)$/.test(name),
    );
  expect(unknown).toEqual([]);
});
