import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import type { Block, RecordDocument } from '@/lib/record/document';
import { fontInNode } from './fonts-in-node';
import { renderPdf } from './render-pdf';
import { sampleDocument, sentences } from './sample-document';
import { labelShare, page } from './styles';

const created = new Date('2026-11-24T12:00:00Z');

async function printed(document: RecordDocument): Promise<Buffer> {
  const result = await renderPdf(document, { fontSource: fontInNode, created });
  if (!result.ok) throw new Error(result.failure.kind);
  return Buffer.from(await result.value.arrayBuffer());
}

/** Runs one of poppler's programs on a file and gives what it says. */
function poppler(
  program: 'pdftotext' | 'pdfinfo' | 'pdffonts' | 'pdftoppm',
  file: Buffer,
  ...args: string[]
): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'record-pdf-'));
  try {
    const path = join(folder, 'record.pdf');
    writeFileSync(path, file);
    return execFileSync(program, program === 'pdftotext' ? [...args, path, '-'] : [...args, path], {
      maxBuffer: 1 << 28,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each word of a file with its place on its page, in points. */
function wordsOf(file: Buffer) {
  const found = poppler('pdftotext', file, '-bbox')
    .toString('utf8')
    .matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)</g);
  return [...found].map(([, left, top, right, text = '']) => ({
    left: Number(left),
    top: Number(top),
    right: Number(right),
    text,
  }));
}

const textOf = (file: Buffer, ...args: string[]) =>
  poppler('pdftotext', file, ...args)
    .toString('utf8')
    .normalize('NFC');
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const saying = (...blocks: Block[]): RecordDocument => ({
  ...sampleDocument,
  parts: [{ id: 'only', heading: 'Only part', blocks }],
});
const paragraph = (text: string): Block => ({ block: 'paragraph', text: [{ text }] });

const exact = [
  'welsh',
  'vietnamese',
  'polish',
  'romanian',
  'albanian',
  'turkish',
  'greek',
  'cyrillic',
] as const;
const exactToo = [
  'ethiopic',
  'georgian',
  'armenian',
  'hindi',
  'bengali',
  'punjabi',
  'tamil',
  'sinhala',
  'thai',
  'chinese',
] as const;
for (const language of [...exact, ...exactToo]) {
  test(`${language} copies out as it was typed`, async () => {
    const file = await printed(saying(paragraph(sentences[language])));
    expect(inOneLine(textOf(file))).toContain(sentences[language].normalize('NFC'));
  });
}

const fontOf = {
  arabic: 'Vazirmatn',
  farsi: 'Vazirmatn',
  pashto: 'Vazirmatn',
  urdu: 'Vazirmatn',
  sorani: 'Vazirmatn',
  hebrew: 'NotoSansHebrew',
  hindi: 'NotoSansDevanagari',
  bengali: 'NotoSansBengali',
  punjabi: 'NotoSansGurmukhi',
  tamil: 'NotoSansTamil',
  sinhala: 'NotoSansSinhala',
  thai: 'NotoSansThai',
  ethiopic: 'NotoSansEthiopic',
  georgian: 'NotoSansGeorgian',
  armenian: 'NotoSansArmenian',
  chinese: 'NotoSansSC',
} as const;

/** How many dark pixels the first page has. */
function ink(file: Buffer): number {
  const pgm = poppler('pdftoppm', file, '-gray', '-r', '100', '-f', '1', '-l', '1');
  const [width = 0, height = 0] = pgm.toString('latin1', 3, 40).split(/\s/).map(Number);
  return pgm.subarray(pgm.length - width * height).filter((value) => value < 128).length;
}

for (const [language, font] of Object.entries(fontOf)) {
  test(`${language} is drawn, by its own font, and read in its own order`, async () => {
    const text = sentences[language as keyof typeof fontOf];
    const [blank, file] = [await printed(saying(paragraph('.'))), await printed(saying(paragraph(text)))];
    const fonts = poppler('pdffonts', file).toString();
    expect(fonts).toContain(font);
    expect(fonts).not.toMatch(/Helvetica|Times|Courier/);
    // Half a dozen dark pixels a letter and more.
    expect(ink(file) - ink(blank)).toBeGreaterThan(text.length * 6);
  });
}

test('Arabic letters copy out in the order of reading', async () => {
  const file = await printed(saying(paragraph('محمد حسن from Khartoum')));
  expect(textOf(file)).toContain('محمد حسن');
});

test('only the fonts of the scripts that occur are in the file', async () => {
  const fonts = poppler('pdffonts', await printed(saying(paragraph('Only English')))).toString();
  expect(fonts.match(/Inter|Noto|Vazirmatn/g)?.every((name) => name === 'Inter')).toBe(true);
});

test('the file is tagged: headings, tables, lists, quotations and paragraphs under one document', async () => {
  const file = await printed(sampleDocument);
  const info = poppler('pdfinfo', file).toString();
  expect(info).toMatch(/Tagged:\s+yes/);
  expect(info).toContain(`Title:           ${sampleDocument.title}`);
  const tree = poppler('pdfinfo', file, '-struct-text').toString();
  const roots = tree.split('\n').filter((line) => /^\w/.test(line));
  expect(roots).toEqual(['Document']);
  for (const kind of [
    'H1',
    'H2',
    'H3',
    'H4',
    'P',
    'Table',
    'TR',
    'TH',
    'TD',
    'L',
    'LI',
    'Lbl',
    'LBody',
    'BlockQuote',
    'Link',
  ]) {
    expect(tree, kind).toMatch(new RegExp(`^ +${kind}\\b`, 'm'));
  }
  expect(tree).toMatch(/H2[^\n]*\n +"How this was decided"/);
  expect(tree).toMatch(/TH[^\n]*\n[^\n]*Scope \/Column/);
  expect(tree).toMatch(/TH[^\n]*\n[^\n]*Scope \/Row/);
  // What runs on each page is read nowhere, a table's head once although two pages show it.
  expect(tree).not.toContain('Own reference');
  expect(tree.split('"What follows"')).toHaveLength(2);
  expect(textOf(file).split('What follows')).toHaveLength(3);
  // A paragraph that goes on on the next page is one element.
  expect(tree.match(/^ {2}P[^\n]*\n {4}"She was seen/gm)).toHaveLength(1);
});

test('the running lines and the page number stand on every page', async () => {
  const file = await printed(sampleDocument);
  const pages = textOf(file, '-layout').split('\f').slice(0, -1);
  expect(pages.length).toBeGreaterThan(2);
  pages.forEach((text, i) => {
    for (const line of sampleDocument.running) expect(text).toContain(line);
    expect(text).toContain(`Page ${i + 1} of ${pages.length}`);
  });
});

test('the same document and day give the same bytes, whatever was printed in between', async () => {
  const first = await printed(sampleDocument);
  await printed(saying(...Object.values(sentences).map(paragraph)));
  expect((await printed(sampleDocument)).equals(first)).toBe(true);
});

test('a letter that was first drawn as part of another is not lost later', async () => {
  await printed(saying(paragraph('Ș Ę Ậ Ѓ')));
  const text = textOf(await printed(saying(paragraph('Shkodra, Elbasan, Anna, Гомель'))));
  expect(text).toContain('Shkodra, Elbasan, Anna, Гомель');
});

test('the outline holds every part under the part that it stands in', async () => {
  const file = (await printed(sampleDocument)).toString('latin1');
  const outline = file.split('endobj').filter((entry) => /\/Dest \[\d+ 0 R \/Fit\]/.test(entry));
  const titles = outline.map((entry) => /\/Title \(([^)]*)\)/.exec(entry)?.[1]);
  expect(new Set(titles)).toEqual(
    new Set([
      'Before you read',
      'How this was decided',
      'The child',
      'Name and birth date',
      'In many scripts',
      'A long account',
      'A part within',
      'A part within that',
    ]),
  );
  const parentOf = (title: string) =>
    /\/Parent (\d+)/.exec(outline.find((entry) => entry.includes(`(${title})`)) ?? '')?.[1];
  expect(parentOf('Name and birth date')).toBe(parentOf('In many scripts'));
  expect(parentOf('Name and birth date')).not.toBe(parentOf('The child'));
  expect(parentOf('The child')).toBe(parentOf('Before you read'));
});

test('what can not be drawn is marked in print', async () => {
  const text = inOneLine(textOf(await printed(saying(paragraph('A 😀 and ကခ, \u0007 and \ud83d.')))));
  expect(text).toContain('A [U+1F600 not printable] and [2 characters not printable: U+1000 U+1001], ');
  expect(text).toContain('[U+0007 not printable] and [U+D83D not printable].');
});

const long = (text: string) => text.repeat(Math.ceil(50_000 / text.length)).slice(0, 50_000);
const everything = {
  word: long('abcdefghij'),
  prose: long('She was seen at the car wash in thin clothes. '),
  lines: long('a\n'),
};
for (const [name, text] of Object.entries(everything)) {
  test(`50,000 characters of ${name} in an answer are all on the pages, inside the margins`, async () => {
    const answer = [paragraph(text)];
    const file = await printed(saying({ block: 'answers', rows: [{ label: 'Account', answer }] }));
    const body = wordsOf(file).filter(({ top }) => top > page.top - 10 && top < 842 - page.bottom);
    const letters = (from: string) => [...from.matchAll(/[a-z]/gi)].length;
    const answered = body
      .filter(({ left }) => left > page.side + page.width * labelShare - 1)
      .map((word) => word.text);
    const besides = letters(sampleDocument.title);
    expect(letters(answered.join(''))).toBeGreaterThanOrEqual(letters(text));
    expect(letters(answered.join(''))).toBeLessThanOrEqual(letters(text) + besides);
    expect(Math.max(...body.map(({ right }) => right))).toBeLessThan(page.side + page.width + 1);
  });
}

test('a heading is never the last thing on a page, whatever stands above it', async () => {
  for (let above = 24; above < 34; above += 1) {
    const table: Block = {
      block: 'table',
      caption: 'Caption',
      head: ['Head one', 'Head two'],
      rows: Array.from({ length: 6 }, () => [
        [{ text: 'cell' }],
        [{ text: 'a longer cell text '.repeat(4) }],
      ]),
    };
    const document: RecordDocument = {
      ...sampleDocument,
      parts: [
        {
          id: 'filler',
          heading: 'Filler',
          blocks: Array.from({ length: above }, (_, i) => paragraph(`Line ${i}`)),
        },
        {
          id: 'outer',
          heading: 'OUTER',
          blocks: [],
          parts: [{ id: 'inner', heading: 'INNER', blocks: [table] }],
        },
      ],
    };
    const pages = textOf(await printed(document)).split('\f');
    const with_ = (word: string) => pages.findIndex((page) => page.includes(word));
    expect(with_('INNER')).toBe(with_('OUTER'));
    expect(with_('Caption')).toBe(with_('INNER'));
    expect(pages[with_('Head one')]).toContain('longer cell text');
    expect(with_('Head one')).toBe(with_('Caption'));
  }
});

test('a row that goes on on the next page keeps its columns', async () => {
  const many = (word: string) => [{ text: Array.from({ length: 300 }, () => word).join('\n') }];
  const rows = [[[{ text: 'first' }], many('middle'), [{ text: 'last' }], many('end')]];
  const head = ['A column', 'B column', 'C column', 'D column'];
  const file = await printed(saying({ block: 'table', caption: 'Caption', head, rows }));
  const leftOf = (word: string) => [
    ...new Set(
      wordsOf(file)
        .filter((w) => w.text === word)
        .map((w) => w.left),
    ),
  ];
  for (const word of ['first', 'middle', 'last', 'end']) expect(leftOf(word), word).toHaveLength(1);
  expect(leftOf('middle')).toEqual(leftOf('B'));
  expect(leftOf('end')).toEqual(leftOf('D'));
  expect(wordsOf(file).filter((w) => w.text === 'end')).toHaveLength(300);
});

test('a document that ends at the foot of a page has no empty page after it', async () => {
  // A paragraph is three points higher than an item, so one of these ends within the last points of the page.
  for (let shift = 0; shift < 5; shift += 1) {
    for (let items = 0; items < 5; items += 1) {
      const paragraphs = Array.from(
        { length: 36 + shift },
        (): Block => ({
          block: 'paragraph',
          text: [{ text: 'Said' }],
        }),
      );
      const list: Block = {
        block: 'list',
        items: Array.from({ length: items + 1 }, () => [{ text: 'Said' }]),
      };
      const pages = textOf(await printed(saying(...paragraphs, list)))
        .split('\f')
        .slice(0, -1);
      for (const one of pages) expect.soft(one, `${shift} ${items}`).toContain('Said');
    }
  }
});

test('a font that is not to be had is a failure of its own kind', async () => {
  // In a process of its own: here every font has been loaded already.
  const contents = `
    import { renderPdf } from './components/pdf/render-pdf';
    import { sampleDocument } from './components/pdf/sample-document';
    const fontSource = () => '/no/such/font.ttf';
    const result = await renderPdf(sampleDocument, { fontSource, created: new Date(0) });
    process.stdout.write(JSON.stringify(result));
  `;
  const program = test.info().outputPath('program.mjs');
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { '@': process.cwd() },
  });
  const said = execFileSync(process.execPath, [program], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(JSON.parse(said)).toEqual({ ok: false, failure: { kind: 'fonts-not-loaded' } });
});
