import { renderPdf } from '@/components/pdf/render-pdf';
import { undrawableIn } from '@/lib/record/texts-in-document';
import type { MadePdf, MakePdf } from './pdf-messages';

/** Set-up of the worker: the fonts come from our own origin, by absolute address, as the font store wants them. */
const fontSource = (file: string) => new URL(`/fonts/${file}`, self.location.origin).href;

self.addEventListener('message', async ({ data: { id, document, created } }: MessageEvent<MakePdf>) => {
  const made = await renderPdf(document, { fontSource, created: new Date(created) });
  const result = made.ok
    ? ({ ok: true, value: { file: made.value, undrawable: undrawableIn(document) } } as const)
    : made;
  self.postMessage({ id, result } satisfies MadePdf);
});
