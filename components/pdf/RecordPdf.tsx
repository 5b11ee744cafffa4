import { Document, Page, Text, View } from '@react-pdf/renderer';
import type { Block, RecordDocument } from '@/lib/record/document';
import { isShortText } from '@/lib/record/row-layout';
import { scriptRuns } from '@/lib/record/scripts-of-text';
import { partsInOrder, textsOfBlock } from '@/lib/record/texts-in-document';
import { BlockView } from './Blocks';
import { inOrder } from './in-order';
import { Lines } from './Lines';
import { inOutline, struct, tagged } from './struct';
import { page, styles } from './styles';

const longestRunning = 160;

/** A line that stands on every page: one paragraph, cut where it would grow over the text below it. */
function RunningText({ text }: { text: string }) {
  const characters = [...text.replace(/\s+/g, ' ')];
  const short =
    characters.length > longestRunning ? `${characters.slice(0, longestRunning).join('')}…` : text;
  return (
    <Text style={styles.running}>
      {inOrder(scriptRuns(short), ({ script, text: part }) => (
        <Text style={{ fontFamily: script === 'latin' ? ['latin'] : [script, 'latin'] }}>{part}</Text>
      ))}
    </Text>
  );
}

function RunningHeader({ document }: { document: RecordDocument }) {
  return (
    <View style={styles.header} fixed {...struct('Artifact')}>
      <RunningText text={document.running.join('   |   ')} />
    </View>
  );
}

function RunningFooter({ document }: { document: RecordDocument }) {
  const fill = (number: number, total: number) =>
    document.pageOf.replace('{page}', String(number)).replace('{pages}', String(total));
  return (
    <View style={styles.footer} fixed {...struct('Artifact')}>
      <View style={styles.footerTitle}>
        <RunningText text={document.title} />
      </View>
      <Text
        style={[styles.running, { fontFamily: 'latin' }]}
        render={({ pageNumber, totalPages }) => fill(pageNumber, totalPages)}
      />
    </View>
  );
}

// Rows and paragraphs are not cut in two near their beginning, so a heading needs little to hold the next one. More than
// the shortest table is high would carry that table to the next page with the heading below it.
const headings = [
  { as: 'H2', box: styles.heading1Box, style: styles.heading1, ahead: 12 },
  { as: 'H3', box: styles.heading2Box, style: styles.heading2, ahead: 12 },
  { as: 'H4', box: styles.heading3Box, style: styles.heading3, ahead: 12 },
] as const;

/** A short paragraph that says what the table or list below it is: it stays with it. */
const isLeadIn = (block: Block) =>
  block.block === 'paragraph' && isShortText([...textsOfBlock(block)].join(''));

/** Two dates that stand in the file, so that the same document gives the same bytes. */
interface RecordPdfProps {
  document: RecordDocument;
  created: Date;
}

/** The record as pages: title, parts with their headings in the outline, and the running lines on each page. */
export function RecordPdf({ document, created }: RecordPdfProps) {
  const parts = [...partsInOrder(document.parts)];
  return (
    <Document
      title={document.title}
      language={document.language}
      creator="Waymark"
      producer="Waymark"
      creationDate={created}
      modificationDate={created}
      pageMode="useOutlines"
      pdfVersion="1.7"
      {...tagged}
    >
      <Page size="A4" style={styles.page} experimentalPagination>
        <RunningHeader document={document} />
        <RunningFooter document={document} />
        <Lines text={document.title} width={page.width} style={styles.title} as="H1" />
        {inOrder(parts, ({ part, level }, i) => {
          const { as, box, style, ahead } = headings[Math.min(level, 3) - 1] ?? headings[2];
          const parent = parts.slice(0, i).findLast((before) => before.level < level)?.part.id;
          // A heading over another heading needs room for both and for what stands under them.
          const room = part.blocks.length === 0 ? ahead + 30 : ahead;
          return (
            <>
              <View style={box} wrap={false} minPresenceAhead={room} {...inOutline(part, parent)}>
                <Lines text={part.heading} width={page.width} style={style} as={as} />
              </View>
              {inOrder(part.blocks, (block, place) =>
                place === 0 && part.blocks.length > 1 && isLeadIn(block) ? (
                  <View wrap={false} minPresenceAhead={12}>
                    <BlockView block={block} width={page.width} />
                  </View>
                ) : (
                  <BlockView block={block} width={page.width} />
                ),
              )}
            </>
          );
        })}
      </Page>
    </Document>
  );
}
