import { answeredPart, questionRows } from './answer-rows';
import { chronology } from './chronology';
import { type PlacedPart, partsOf } from './order';
import { anyReadingOf } from './words-of';
import type { Writing } from './writing';

function isEmpty(part: PlacedPart, w: Writing): boolean {
  switch (part.id) {
    case 'own-words':
      return w.quotations.length === 0;
    case 'chronology': {
      const { dated, undated } = chronology(w.from, w.birthDate);
      return dated.length === 0 && undated.length === 0;
    }
    case 'indicators':
      return questionRows(part.questions, w).length === 0;
    default:
      return answeredPart(part, w) === null;
  }
}

/** Whether there is anything in a part that could be recorded: no question of it may apply. */
function applies(part: PlacedPart, w: Writing): boolean {
  const questions = partsOf([part]).flatMap((one) => one.questions);
  return questions.length === 0 || questions.some((id) => anyReadingOf(w.from, id).is !== 'does-not-apply');
}

function emptyIn(part: PlacedPart, w: Writing): PlacedPart[] {
  if (!applies(part, w)) return [];
  return isEmpty(part, w) ? [part] : (part.parts ?? []).flatMap((nested) => emptyIn(nested, w));
}

/** Parts of a paper that would hold something and hold nothing at all. They have no heading of their own in it. */
export function emptyParts(w: Writing): PlacedPart[] {
  return w.order.flatMap((part) => emptyIn(part, w));
}
