import { type MessageId, say } from '@/lib/messages/words';
import type { Layout, Nation } from '@/lib/nation';
import { layoutOf } from '@/lib/nation';
import type { QuestionId } from '@/lib/questions/catalogue';
import { type Relevant, said } from '@/lib/questions/relevance';
import { childProtectionNation } from '@/lib/referral/child-protection-body';
import { type PlacedPart, type PlacedPartId, partsOf } from './order';
import { type Quotation, quotationsIn } from './quotations';

/** Which release and which content a paper was made with: printed at its end. */
export interface Versions {
  app: string;
  content: string;
}

/** What every part of a paper is written from. */
export interface Writing {
  from: Relevant;
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
): Writing {
  return {
    from,
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

/** The heading under which a question stands, null if it stands nowhere in this paper. */
export function headingAbove(id: QuestionId, w: Writing): string | null {
  const part = partsOf(w.order).find(({ questions }) => questions.includes(id));
  return part ? headingOf(part.id, w) : null;
}
