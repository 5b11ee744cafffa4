import { Link, Text, View } from '@react-pdf/renderer';
import type { Inline } from '@/lib/record/document';
import { inOrder } from './in-order';
import { type StructKind, struct } from './struct';
import { styles } from './styles';
import { type Piece, type TypedLine, typedLines } from './typed-lines';
import { wordPieces } from './word-pieces';

type LeafStyle = { fontSize: number; lineHeight: number; color: string; fontWeight?: number };

interface LinesProps {
  text: readonly Inline[] | string;
  /** Width of the column in points: decides how long a word may be before it must be breakable. */
  width: number;
  style: LeafStyle;
  /** The style of a line that holds a script with tall letters. */
  tall?: LeafStyle;
  as?: StructKind;
}

interface PieceProps {
  piece: Piece;
  direction: TypedLine['direction'];
}

function PieceText({ piece: { script, text, mark, href, notPrintable }, direction }: PieceProps) {
  const style = [
    // Each piece needs the direction: the first one's decides for the whole line.
    { fontFamily: script === 'latin' ? ['latin'] : [script, 'latin'], direction },
    // Inter's contextual alternates only dress arrows and the like, and take a tenth of the time of a whole PDF.
    script === 'latin' ? { fontFeatureSettings: { calt: 0 } } : {},
    mark ? styles[mark] : {},
    href ? styles.link : {},
    notPrintable ? styles.notPrintable : {},
    // Only Latin has a slanted font.
    script !== 'latin' && mark === 'gap' ? styles.upright : {},
  ];
  return href ? (
    <Link src={href} style={style}>
      {text}
    </Link>
  ) : (
    <Text style={style}>{text}</Text>
  );
}

// A break inside a word is the last resort: the highest penalty short of "never".
const lastResort = 9999;

/**
 * Text as it was typed, line by line: each line is a paragraph with its own direction, so that Arabic and English
 * answers under each other both read right. Blank lines stay as space.
 */
export function Lines({ text, width, style, tall = style, as = 'P' }: LinesProps) {
  const lines = typedLines(typeof text === 'string' ? [{ text }] : text);
  const room = Math.floor(width / style.fontSize);
  return inOrder(lines, (line) => {
    if (!line.text) return <View style={{ height: style.fontSize * 0.8 }} />;
    const { direction } = line;
    // One structure element for the whole line, however many stretches it is laid out in.
    const element = struct(as, line.reordered ? { actual: line.text } : {});
    return inOrder(line.stretches, (pieces) => (
      <Text
        hyphenationPenalty={lastResort}
        hyphenationCallback={(word) => wordPieces(word, room)}
        style={[line.tall ? tall : style, { direction, textAlign: direction === 'rtl' ? 'right' : 'left' }]}
        {...element}
      >
        {inOrder(pieces, (piece) => (
          <PieceText piece={piece} direction={direction} />
        ))}
      </Text>
    ));
  });
}
