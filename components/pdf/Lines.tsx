import { Link, Text, View } from '@react-pdf/renderer';
import type { Inline } from '@/lib/record/document';
import { inOrder } from './in-order';
import { type Struct, type StructKind, struct } from './struct';
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
  /** Space below the last line, in points. */
  below?: number;
}

// Each piece needs the direction: the first one's decides for the whole line.
const pieceStyle = ({ script, mark, href, notPrintable }: Piece, direction: TypedLine['direction']) => [
  { fontFamily: script === 'latin' ? ['latin'] : [script, 'latin'], direction },
  // Inter's contextual alternates only dress arrows and the like, and take a tenth of the time of a whole PDF.
  script === 'latin' ? { fontFeatureSettings: { calt: 0 } } : {},
  mark ? styles[mark] : {},
  href ? styles.link : {},
  notPrintable ? styles.notPrintable : {},
  // Only Latin has a slanted font.
  script !== 'latin' && mark === 'gap' ? styles.upright : {},
];

function PieceText({ piece, direction }: { piece: Piece; direction: TypedLine['direction'] }) {
  const style = pieceStyle(piece, direction);
  return piece.href ? (
    <Link src={piece.href} style={style}>
      {piece.text}
    </Link>
  ) : (
    <Text style={style}>{piece.text}</Text>
  );
}

// A break inside a word is the last resort: the highest penalty short of "never".
const lastResort = 9999;
// In characters: a line or paragraph that is cut in two over a page's foot must be longer.
const longestKept = 500;

interface StretchProps extends Pick<LinesProps, 'width' | 'style' | 'tall'> {
  line: TypedLine;
  pieces: readonly Piece[];
  element: { struct: Struct };
  /** What the text is besides: its place in a row, the space around it. */
  box?: Readonly<Record<string, string | number>>;
}

function Stretch({ line, pieces, width, style, tall = style, element, box = {} }: StretchProps) {
  const { direction } = line;
  const [first] = pieces;
  // A text of one kind is one element: most are, and elements are what making a file takes time for.
  const alone = pieces.length === 1 && first && !first.href ? first : null;
  const leaf = first?.mark === 'source' ? styles.sourceLine : line.tall ? tall : style;
  const room = Math.floor(width / leaf.fontSize);
  return (
    <Text
      hyphenationPenalty={lastResort}
      hyphenationCallback={(word) => wordPieces(word, room)}
      wrap={line.text.length > longestKept}
      style={[
        leaf,
        { direction, textAlign: direction === 'rtl' ? 'right' : 'left' },
        box,
        ...(alone ? pieceStyle(alone, direction) : []),
      ]}
      {...element}
    >
      {alone ? alone.text : inOrder(pieces, (piece) => <PieceText piece={piece} direction={direction} />)}
    </Text>
  );
}

/** For text that is read in another order than it is drawn, the text itself. */
const actualOf = (line: TypedLine) => (line.reordered ? { actual: line.text } : {});

const typed = (text: LinesProps['text']) => typedLines(typeof text === 'string' ? [{ text }] : text);

/**
 * Text as it was typed, line by line: each line is a paragraph with its own direction, so that Arabic and English
 * answers under each other both read right. Blank lines stay as space.
 */
export function Lines({ text, as = 'P', below = 0, ...setting }: LinesProps) {
  const lines = typed(text);
  return inOrder(lines, (line, i) => {
    if (!line.text) return <View style={{ height: setting.style.fontSize * 0.8 }} />;
    // One structure element for the whole line, however many stretches it is laid out in.
    const element = struct(as, actualOf(line));
    const box = i === lines.length - 1 && below > 0 ? { marginBottom: below } : {};
    return inOrder(line.stretches, (pieces) => (
      <Stretch line={line} pieces={pieces} element={element} box={box} {...setting} />
    ));
  });
}

interface CellProps extends Omit<LinesProps, 'as' | 'below'> {
  kind: 'TH' | 'TD';
  scope?: Struct['scope'];
  box: Readonly<Record<string, string | number>>;
  /** Whether the row is never cut in two. In one that may be, a cell must be a box to keep its place. */
  kept: boolean;
}

/** Text as one cell of a row, in a box of its own only where it needs one. */
export function Cell({ kind, scope, box, kept, text, ...setting }: CellProps) {
  const [line, ...more] = typed(text);
  const [pieces, ...rest] = line?.stretches ?? [];
  const scoped = scope ? { scope } : {};
  if (kept && line && pieces && more.length === 0 && rest.length === 0) {
    const element = struct(kind, { ...scoped, ...actualOf(line) });
    return <Stretch line={line} pieces={pieces} element={element} box={box} {...setting} />;
  }
  return (
    <View style={box} {...struct(kind, scoped)}>
      <Lines text={text} {...setting} />
    </View>
  );
}
