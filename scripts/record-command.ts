import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { type MessageId, say } from '@/lib/messages/words';
import type { Answers } from '@/lib/questions/answers';
import { readCaseFile } from '@/lib/questions/case-file';
import { type Relevant, relevant } from '@/lib/questions/relevance';
import type { AfterwardsPaper } from '@/lib/record/afterwards-papers';
import type { RecordDocument } from '@/lib/record/document';
import { documentsFor, type PaperFor } from '@/lib/record/document-for';
import { styleWithFonts } from '@/lib/record/file-fonts';
import { htmlFile } from '@/lib/record/html-file';
import type { FontFile } from '@/lib/record/print-fonts';
import { versions } from '@/lib/record/versions';
import { todayInUk } from '@/lib/today-in-uk';

/** An expected failure: said in words and nothing else, because anything else could hold an answer. */
class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly exitCode: 1 | 2,
    id: MessageId,
    fills: Readonly<Record<string, string>> = {},
  ) {
    super(say(id, fills));
  }
}

/** Where the command says what it did and what it could not do. */
export interface Voice {
  out: (line: string) => void;
  complain: (line: string) => void;
}

interface Asked {
  caseFile: string;
  pdf?: string | undefined;
  html?: string | undefined;
  onlineForm?: string | undefined;
  /** The papers of the weeks after the referral, each a PDF or HTML by its file's ending. */
  afterwards: readonly { paper: AfterwardsPaper; file: string; as: 'pdf' | 'html' }[];
  today: string;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

const afterwardsPapers = ['timeline', 'further-information'] as const satisfies readonly AfterwardsPaper[];

function renderingOf(file: string): 'pdf' | 'html' {
  const ending = extname(file).toLowerCase();
  if (ending === '.pdf') return 'pdf';
  if (ending === '.html' || ending === '.htm') return 'html';
  throw new Refused(2, 'command.pdf-or-html', { file });
}

function readCommand(args: readonly string[]): Asked {
  const options = {
    pdf: { type: 'string' },
    html: { type: 'string' },
    'online-form': { type: 'string' },
    timeline: { type: 'string' },
    'further-information': { type: 'string' },
    today: { type: 'string' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [caseFile, second] = positionals;
    if (!caseFile || second !== undefined) throw new Refused(2, 'command.usage');
    const { pdf, html, 'online-form': onlineForm, today = todayInUk() } = values;
    if (!isDay(today)) throw new Refused(2, 'command.today');
    const afterwards = afterwardsPapers.flatMap((paper) => {
      const file = values[paper];
      return file ? [{ paper, file, as: renderingOf(file) }] : [];
    });
    if (!pdf && !html && !onlineForm && afterwards.length === 0) throw new Refused(2, 'command.usage');
    return { caseFile, pdf, html, onlineForm, afterwards, today };
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(2, 'command.usage');
  }
}

async function read(file: string): Promise<Answers> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new Refused(1, 'command.not-readable', { file });
  }
  const result = readCaseFile(text);
  if (result.ok) return result.value;
  const place = 'place' in result.failure ? result.failure.place : '';
  throw new Refused(1, result.failure.kind, { place });
}

async function write(file: string, content: string | Uint8Array, voice: Voice): Promise<void> {
  try {
    await writeFile(file, content);
  } catch {
    throw new Refused(1, 'command.not-writable', { file });
  }
  voice.out(say('command.written', { file }));
}

/** The first paper goes where it was asked; a second one beside it, its kind in its name. */
function fileFor(asked: string, { id }: PaperFor, index: number): string {
  if (index === 0) return asked;
  const ending = extname(asked);
  return `${ending ? asked.slice(0, -ending.length) : asked}-${id}${ending}`;
}

async function htmlOf(document: RecordDocument): Promise<string> {
  const style = await readFile(new URL('../app/print.scss', import.meta.url), 'utf8');
  const { fontInNode } = await import('@/components/pdf/fonts-in-node');
  const load = async (file: FontFile) => (await readFile(fontInNode(file))).toString('base64');
  try {
    return htmlFile(document, await styleWithFonts(style, document, load));
  } catch {
    throw new Refused(1, 'command.fonts-not-readable');
  }
}

async function pdfOf(document: RecordDocument, today: string): Promise<Uint8Array> {
  // Loaded only when asked for: it is most of the command's time.
  const [{ renderPdf }, { fontInNode }] = await Promise.all([
    import('@/components/pdf/render-pdf'),
    import('@/components/pdf/fonts-in-node'),
  ]);
  const result = await renderPdf(document, {
    fontSource: fontInNode,
    created: new Date(`${today}T00:00:00Z`),
  });
  if (!result.ok) throw new Refused(1, `command.pdf.${result.failure.kind}`);
  return new Uint8Array(await result.value.arrayBuffer());
}

/** The answers as the service names them; what it will still ask for is said beside, by page and field. */
async function writeOnlineForm(file: string, from: Relevant, voice: Voice): Promise<void> {
  const [{ loadOnlineFormAnswers }, { formFields }, { onlineFormPagesInEnglish }] = await Promise.all([
    import('@/lib/online-form/answers-for-service'),
    import('@/lib/online-form/pages'),
    import('@/lib/messages/en/online-form-pages'),
  ]);
  const pageNames: Readonly<Record<string, string>> = onlineFormPagesInEnglish;
  const { answers, stillNeeded } = await loadOnlineFormAnswers(from);
  await write(file, `${JSON.stringify(answers, null, 2)}\n`, voice);
  if (stillNeeded.length === 0) return;
  const lines = stillNeeded.map(({ kind, field, page }) => {
    const label = formFields.find(({ id }) => id === field)?.label ?? field;
    return `- ${pageNames[page] ?? page}: ${label} (${say(`command.need.${kind}`)})`;
  });
  voice.complain([say('command.still-missing'), ...lines].join('\n'));
}

/** What is printed after the referral; nothing where the case does not say that it was submitted. */
async function writeAfterwards({ afterwards, today }: Asked, from: Relevant, voice: Voice): Promise<void> {
  if (afterwards.length === 0) return;
  const { afterwardsPaper } = await import('@/lib/record/afterwards-papers');
  for (const { paper, file, as } of afterwards) {
    const document = afterwardsPaper(paper, from, versions);
    if (!document) throw new Refused(1, 'command.not-submitted');
    await write(file, as === 'pdf' ? await pdfOf(document, today) : await htmlOf(document), voice);
  }
}

async function writePapers(args: readonly string[], voice: Voice): Promise<void> {
  const asked = readCommand(args);
  const answers = await read(asked.caseFile);
  const from = relevant(answers, asked.today);
  const papers = documentsFor(from, versions);
  if ((asked.pdf || asked.html) && papers.length === 0) throw new Refused(1, 'command.no-paper');
  for (const [index, paper] of papers.entries()) {
    if (asked.html) await write(fileFor(asked.html, paper, index), await htmlOf(paper.document), voice);
    if (asked.pdf)
      await write(fileFor(asked.pdf, paper, index), await pdfOf(paper.document, asked.today), voice);
  }
  await writeAfterwards(asked, from, voice);
  if (!asked.onlineForm) return;
  if (!papers.some(({ id }) => id === 'summary')) throw new Refused(1, 'command.no-referral');
  await writeOnlineForm(asked.onlineForm, from, voice);
}

/**
 * Does what the arguments ask and returns the exit code: 0 done, 1 not possible, 2 not understood. What goes wrong is
 * said in one line of plain words.
 */
export async function recordCommand(args: readonly string[], voice: Voice): Promise<0 | 1 | 2> {
  try {
    await writePapers(args, voice);
    return 0;
  } catch (error) {
    // A bug is said to be one, without its message or trace: either could hold an answer.
    const refused = error instanceof Refused;
    voice.complain(refused ? error.message : say('command.broken'));
    return refused ? error.exitCode : 1;
  }
}
