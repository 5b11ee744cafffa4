import type { Styles } from '@react-pdf/renderer';

/** Sizes in points. A4 is 595 by 842. */
export const page = { side: 45, top: 48, bottom: 42, width: 595.28 - 90 };
/** The column of labels is as wide in a row of two answers as in a row of one, so that answers stand below each other. */
export const labelShare = 0.2;
/** Between a cell and the next. */
export const cellGap = 8;
export const tableIndent = 4;

const ink = '#15191d';
const quiet = '#505a63';
const rule = '#c3c9ce';
const accent = '#1f4e5f';

// A line height stands on leaf texts only and always beside a size: further up it breaks texts that know their page.
const leaf = (fontSize: number, lineHeight = 1.3) => ({ fontSize, lineHeight, color: ink });

/** How the record looks on paper. */
export const styles = {
  page: { paddingTop: page.top, paddingBottom: page.bottom, paddingHorizontal: page.side, fontSize: 9 },
  header: {
    position: 'absolute',
    top: 22,
    left: page.side,
    right: page.side,
    borderBottomWidth: 0.75,
    borderBottomColor: rule,
    paddingBottom: 4,
  },
  footer: {
    position: 'absolute',
    bottom: 18,
    left: page.side,
    right: page.side,
    flexDirection: 'row',
    justifyContent: 'space-between',
    borderTopWidth: 0.75,
    borderTopColor: rule,
    paddingTop: 4,
  },
  footerTitle: { flexGrow: 1, flexShrink: 1, flexBasis: 0, paddingRight: 16 },
  running: { fontSize: 8, color: quiet },
  title: { ...leaf(16, 1.2), fontWeight: 600, marginBottom: 4 },
  heading1: { ...leaf(12.5, 1.25), fontWeight: 600, color: accent },
  heading1Box: {
    marginTop: 9,
    marginBottom: 2,
    paddingBottom: 2,
    borderBottomWidth: 1.25,
    borderBottomColor: accent,
  },
  heading2: { ...leaf(10.5, 1.3), fontWeight: 600 },
  heading2Box: { marginTop: 6, marginBottom: 1.5 },
  heading3: { ...leaf(9.5, 1.3), fontWeight: 600, color: quiet },
  heading3Box: { marginTop: 6, marginBottom: 2 },
  body: leaf(9),
  // Letters of some scripts stand higher and hang lower than Latin ones.
  bodyTall: leaf(9, 1.65),
  block: { marginBottom: 5 },
  small: leaf(8.5),
  smallTall: leaf(8.5, 1.65),
  // A line that says what the text above it rests on.
  sourceLine: { ...leaf(8), color: quiet },
  quotation: {
    borderLeftWidth: 2.5,
    borderLeftColor: accent,
    paddingLeft: 9,
    marginBottom: 5,
    marginTop: 1,
  },
  attribution: { ...leaf(8), color: quiet, marginTop: 1 },
  listItem: { flexDirection: 'row', marginBottom: 2 },
  listMark: { ...leaf(9), width: 12, color: quiet },
  listBody: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
  rows: { marginBottom: 5 },
  row: {
    flexDirection: 'row',
    borderBottomWidth: 0.5,
    borderBottomColor: rule,
    paddingTop: 2.5,
    paddingBottom: 2,
  },
  label: { ...leaf(8.5, 1.3765), color: quiet, fontWeight: 600 },
  stackedRow: { borderBottomWidth: 0.5, borderBottomColor: rule, paddingTop: 2.5, paddingBottom: 1 },
  stackedLabel: { ...leaf(9), fontWeight: 600, marginBottom: 1 },
  table: { marginBottom: 6 },
  caption: { ...leaf(9), fontWeight: 600, marginBottom: 3, marginTop: 2 },
  headRow: {
    flexDirection: 'row',
    backgroundColor: '#eef1f3',
    borderTopWidth: 0.75,
    borderBottomWidth: 0.75,
    borderColor: quiet,
    paddingVertical: 2.5,
    paddingLeft: tableIndent,
  },
  // The space above and below stands on the row: on its cells it would count as content when a row is split.
  tableRow: {
    flexDirection: 'row',
    borderBottomWidth: 0.5,
    borderBottomColor: rule,
    paddingVertical: 1.5,
    paddingLeft: tableIndent,
  },
  headCell: { ...leaf(8.5), fontWeight: 600 },
  notice: {
    borderWidth: 1,
    borderColor: accent,
    borderLeftWidth: 4,
    padding: 6,
    paddingHorizontal: 8,
    marginTop: 2,
    marginBottom: 6,
  },
  noticeHeading: { ...leaf(9.5), fontWeight: 600, marginBottom: 1 },
  // Marks of inline text. Each shows without colour too: slant, box, weight, line, size.
  strong: { fontWeight: 600 },
  gap: { fontStyle: 'italic', color: quiet },
  check: { backgroundColor: '#e3e6e9', fontSize: 8, fontWeight: 600 },
  source: { fontSize: 8, color: quiet },
  upright: { fontStyle: 'normal' },
  unread: { textDecoration: 'underline', textDecorationStyle: 'dotted' },
  notPrintable: { backgroundColor: '#e3e6e9', fontSize: 8 },
  link: { color: accent, textDecoration: 'underline' },
} as const satisfies Styles;

/** Texts that somebody may have typed in any script. */
export interface TextStyles {
  style: typeof styles.body | typeof styles.small;
  tall: typeof styles.bodyTall | typeof styles.smallTall;
}
export const body: TextStyles = { style: styles.body, tall: styles.bodyTall };
export const small: TextStyles = { style: styles.small, tall: styles.smallTall };
