import { Font, pdf } from '@react-pdf/renderer';
import type { RecordDocument } from '@/lib/record/document';
import { type FontFile, type PrintFont, type PrintScript, printFonts } from '@/lib/record/print-fonts';
import { scriptRuns } from '@/lib/record/scripts-of-text';
import { textsInDocument } from '@/lib/record/texts-in-document';
import type { Result } from '@/lib/result';
import { RecordPdf } from './RecordPdf';

/** `fonts-not-loaded`: a font could not be fetched or read. `not-laid-out`: the layout failed, which is a bug of ours. */
export type PdfFailure = { kind: 'fonts-not-loaded' } | { kind: 'not-laid-out' };

export interface PdfSetting {
  /** Where a font file is to be had: an absolute address in a browser, a path in Node. */
  fontSource: (file: FontFile) => string;
  /** Stands in the file as the day it was made, and in nothing else: the same document and day give the same bytes. */
  created: Date;
}

const registered = new Set<PrintScript>();

function register(script: PrintScript, fontSource: PdfSetting['fontSource']) {
  if (registered.has(script)) return;
  registered.add(script);
  const { regular, bold, italic }: PrintFont = printFonts[script];
  Font.register({ family: script, src: fontSource(regular) });
  if (bold) Font.register({ family: script, src: fontSource(bold), fontWeight: 600 });
  if (italic) Font.register({ family: script, src: fontSource(italic), fontStyle: 'italic' });
}

/** The scripts whose fonts a document needs: Latin always, the others only where their letters occur. */
export function scriptsIn(document: RecordDocument): Set<PrintScript> {
  const found = new Set<PrintScript>(['latin']);
  for (const text of textsInDocument(document)) for (const { script } of scriptRuns(text)) found.add(script);
  return found;
}

async function loadFonts(document: RecordDocument, fontSource: PdfSetting['fontSource']) {
  const scripts = [...scriptsIn(document)];
  for (const script of scripts) register(script, fontSource);
  await Promise.all([
    ...scripts.map((fontFamily) => Font.load({ fontFamily })),
    Font.load({ fontFamily: 'latin', fontWeight: 600 }),
    Font.load({ fontFamily: 'latin', fontStyle: 'italic' }),
  ]);
}

/**
 * A record as a PDF file, the same in a worker and in Node. Fonts are loaded for the scripts that occur, no others.
 * Refuses when a font is not to be had; never prints one letter for another.
 */
export async function renderPdf(
  document: RecordDocument,
  { fontSource, created }: PdfSetting,
): Promise<Result<Blob, PdfFailure>> {
  try {
    await loadFonts(document, fontSource);
  } catch {
    // A font that failed stays failed in this worker: the caller starts a new one.
    return { ok: false, failure: { kind: 'fonts-not-loaded' } };
  }
  try {
    return { ok: true, value: await pdf(<RecordPdf document={document} created={created} />).toBlob() };
  } catch {
    // The error may hold text of the record, so it goes no further.
    return { ok: false, failure: { kind: 'not-laid-out' } };
  }
}
