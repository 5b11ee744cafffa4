import { type MessageId, say } from '@/lib/messages/words';
import type { Layout, Nation } from '@/lib/nation';
import { layoutOf } from '@/lib/nation';
import type { QuestionId } from '@/lib/questions/catalogue';
import { type Relevant, said } from '@/lib/questions/relevance';
import { childProtectionNation } from '@/lib/referral/child-protection-body';
import { type PlacedPart, type PlacedPartId, partsOf } from './order';
import { type Quotation, quotationsIn } from './quotations';
import { labelOf, wordsOf } from './words-of';

/** Which release and which content a paper was made with: printed at its end. */
export interface Versions {
  app: string;
  content: string;
}

/** Whom a paper is about: the notice on every page says so. */
export type About = 'child' | 'adult';

/** What every part of a paper is written from. */
export interface Writing {
  from: Relevant;
  about: About;
  /** Where the referral is made: its terms and its law are used. */
  nation: Nation;
  /** Where the child is now: its child protection body is named. */
  protectionNation: Nation;
  layout: Layout;
  order: readonly PlacedPart[];
  quotations: readonly Quotation[];
  birthDate: string | null;
  versions: Versions;
}

export function writing(
  from: Relevant,
  nation: Nation,
  order: readonly PlacedPart[],
  versions: Versions,
  about: About = 'child',
): Writing {
  return {
    from,
    about,
    nation,
    protectionNation: childProtectionNation(said(from, 'child-place.nation'), nation).nation ?? nation,
    layout: layoutOf(nation),
    order,
    quotations: quotationsIn(from, order),
    birthDate: said(from, 'child.birth-date'),
    versions,
  };
}

/** The heading of a part, by nation where its term differs. */
export function headingOf(id: PlacedPartId, { protectionNation }: Writing): string {
  if (id === 'child-protection') return say(`record.protection.${protectionNation}`);
  if (id === 'guardian') return say(`record.guardian.${protectionNation}`);
  return say(`record.part.${id}` satisfies MessageId);
}

/** What is asked before the age is known and speaks of a child: its name on a paper about an adult. */
const adultLabels: Readonly<Partial<Record<QuestionId, MessageId>>> = {
  'child-place.nation': 'record.adult.where-now',
};

/** What the answer to a question is called on this paper. */
export function labelIn(id: QuestionId, { about }: Writing): string {
  const label = about === 'adult' ? adultLabels[id] : undefined;
  return label ? say(label) : labelOf(wordsOf(id));
}

/** The heading under which a question stands, null if it stands nowhere in this paper. */
export function headingAbove(id: QuestionId, w: Writing): string | null {
  const part = partsOf(w.order).find(({ questions }) => questions.includes(id));
  return part ? headingOf(part.id, w) : null;
}
