import type { RecordDocument } from './document';
import { type FontFile, type PrintFont, printFonts } from './print-fonts';
import { scriptRuns } from './scripts-of-text';
import { textsInDocument } from './texts-in-document';

const fontFace = /@font-face\s*\{[^}]*?url\("\/fonts\/([^"]+)"\)[^}]*\}\n?/g;

/** The font files of the scripts that a document is written in, but for Latin: every system has that. */
function fontsFor(document: RecordDocument): Set<string> {
  const scripts = new Set(
    textsInDocument(document).flatMap((text) => scriptRuns(text).map(({ script }) => script)),
  );
  scripts.delete('latin');
  return new Set(
    [...scripts].map((script) => {
      const { regular }: PrintFont = printFonts[script];
      return regular;
    }),
  );
}

/**
 * The style for a file that stands alone: the fonts of the scripts that occur are put into it, the others taken out.
 * `load` gives a font file in base64.
 */
export async function styleWithFonts(
  style: string,
  document: RecordDocument,
  load: (file: FontFile) => Promise<string>,
): Promise<string> {
  const needed = fontsFor(document);
  const isNeeded = (file: string): file is FontFile => needed.has(file);
  const files = [...style.matchAll(fontFace)].flatMap(([, file = '']) => (isNeeded(file) ? [file] : []));
  const loaded = new Map(
    await Promise.all(files.map(async (file) => [file as string, await load(file)] as const)),
  );
  return style.replace(fontFace, (face, file: string) => {
    const base64 = loaded.get(file);
    return base64 === undefined ? '' : face.replace(`/fonts/${file}`, `data:font/ttf;base64,${base64}`);
  });
}
