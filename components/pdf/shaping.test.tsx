import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Document, Font, Page, pdf, Text } from '@react-pdf/renderer';
import { printFonts } from '@/lib/record/print-fonts';
import { scriptRuns } from '@/lib/record/scripts-of-text';
import { fontInNode } from './fonts-in-node';
import shapes from './harfbuzz-shapes.json' with { type: 'json' };

/** A glyph of the font and where it is drawn, in thousandths of the font size. */
type Drawn = [glyph: number, x: number, y: number];

/** The renderer's own layout, as far as it is read here. */
interface LaidOut {
  children: LaidOut[];
  lines?: {
    runs: { glyphs: { id: number }[]; positions: Record<'xAdvance' | 'xOffset' | 'yOffset', number>[] }[];
  }[];
}

// The renderer hands it to whoever asks, without listing it in its types.
const holdsLayout = (made: object): made is { _INTERNAL__LAYOUT__DATA_: LaidOut } =>
  '_INTERNAL__LAYOUT__DATA_' in made;

const size = 10;

/** What the renderer draws for each word, in the order of the eye: its own layout, read before it is painted. */
async function drawn(words: readonly string[]): Promise<Drawn[][]> {
  let layout: LaidOut | undefined;
  const read = (made: object) => {
    if (holdsLayout(made)) layout = made._INTERNAL__LAYOUT__DATA_;
  };
  const element = (
    <Document onRender={read}>
      <Page experimentalPagination>
        {words.map((word) => (
          <Text key={word} style={{ fontFamily: scriptRuns(word)[0]?.script ?? '', fontSize: size }}>
            {scriptRuns(word).map(({ text }) => text)}
          </Text>
        ))}
      </Page>
    </Document>
  );
  await pdf(element).toBlob();
  const texts = layout?.children.flatMap((page) => page.children) ?? [];
  return texts.map(({ lines }) => {
    let pen = 0;
    return (lines ?? [])
      .flatMap(({ runs }) => runs)
      .flatMap(({ glyphs, positions }) =>
        glyphs.map(({ id }, i): Drawn => {
          const { xAdvance, xOffset, yOffset } = positions[i] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
          const x = pen + xOffset;
          pen += (xAdvance * 1000) / size;
          return [id, Math.round(x), Math.round(yOffset)];
        }),
      );
  });
}

const inPlace = (glyphs: readonly Drawn[]) => [...glyphs].sort((a, b) => a[0] - b[0] || a[1] - b[1]);

test.beforeAll(() => {
  for (const [script, { regular }] of Object.entries(printFonts)) {
    Font.register({ family: script, src: fontInNode(regular) });
  }
  Font.registerHyphenationCallback((word) => [word]);
});

test('no glyph of a sample is the one that stands for a missing letter', () => {
  for (const words of Object.values(shapes)) {
    for (const glyphs of Object.values<number[][]>(words)) expect(glyphs.map(([id]) => id)).not.toContain(0);
  }
});

// The expected shapes come from HarfBuzz 6.0 and the same font files: glyph, x and y in thousandths of the size.
for (const [language, words] of Object.entries<Record<string, number[][]>>(shapes)) {
  test(`${language} is drawn with the glyphs and in the places that its font asks for`, async () => {
    const asked = Object.keys(words);
    const got = await drawn(asked);
    asked.forEach((word, i) => {
      const want = inPlace((words[word] ?? []).map(([id = -1, x = 0, y = 0]): Drawn => [id, x, y]));
      const have = inPlace(got[i] ?? []);
      expect(
        have.map(([id]) => id),
        word,
      ).toEqual(want.map(([id]) => id));
      have.forEach(([, x, y], j) => {
        // Kerning may differ by a hair; a mark out of place is off by ten times as much.
        expect(Math.abs(x - (want[j]?.[1] ?? 0)), `${word}, x of glyph ${j}`).toBeLessThanOrEqual(15);
        expect(Math.abs(y - (want[j]?.[2] ?? 0)), `${word}, y of glyph ${j}`).toBeLessThanOrEqual(3);
      });
    });
  });
}

test('the samples are those that the printed pages are tested with', () => {
  const sample = readFileSync('components/pdf/sample-document.ts', 'utf8').normalize('NFC');
  for (const word of Object.values(shapes).flatMap((words) => Object.keys(words))) {
    expect(sample).toContain(word.replace(/\u0e4d([\u0e48-\u0e4b]*)\u0e32/g, '$1\u0e33').normalize('NFC'));
  }
});
