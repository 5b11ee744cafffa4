import type { RecordDocument } from '@/lib/record/document';
import type { Result } from '@/lib/result';
import type { MadePdf, MakePdf, NoPdf, PrintedPdf } from './pdf-messages';

type Made = Promise<Result<PrintedPdf, NoPdf>>;

let worker: Worker | null = null;
let asked = 0;
let latest: { document: RecordDocument; made: Made } | null = null;

function openWorker(): Worker {
  worker ??= new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
  return worker;
}

// A font or a script that could not be fetched stays missing in the worker that asked for it.
function closeWorker() {
  worker?.terminate();
  worker = null;
}

function askWorker(document: RecordDocument, created: Date): Made {
  const maker = openWorker();
  asked += 1;
  const id = asked;
  return new Promise((resolve) => {
    const settle = (result: Result<PrintedPdf, NoPdf>) => {
      maker.removeEventListener('message', onMessage);
      maker.removeEventListener('error', onError);
      if (!result.ok && worker === maker) {
        closeWorker();
        // Whoever else waits on this worker would wait for ever.
        maker.dispatchEvent(new Event('error'));
      }
      resolve(result);
    };
    const onMessage = ({ data }: MessageEvent<MadePdf>) => {
      if (data.id === id) settle(data.result);
    };
    const onError = () => settle({ ok: false, failure: { kind: 'worker-failed' } });
    maker.addEventListener('message', onMessage);
    maker.addEventListener('error', onError);
    maker.postMessage({ id, document, created: created.getTime() } satisfies MakePdf);
  });
}

/**
 * A record as a PDF file, made in a worker so that the page stays quick; the worker and the fonts are loaded at the
 * first call. Several calls may wait at once. The latest document's file is kept until another one is made, so that
 * asking for it ahead of time costs nothing when it is asked for again. After a failure a new call starts afresh.
 */
export function makePdf(document: RecordDocument, created = new Date()): Made {
  if (latest?.document === document) return latest.made;
  const made = askWorker(document, created).then((result) => {
    if (!result.ok && latest?.made === made) latest = null;
    return result;
  });
  latest = { document, made };
  return made;
}
