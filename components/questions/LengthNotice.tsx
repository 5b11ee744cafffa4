import { FieldProblem } from '@/components/govuk/FieldProblem';
import { say } from '@/lib/messages/words';

/** What the online service takes in one field. */
export const longest = 15_000;
const near = 14_500;

/** Said when a text comes near the longest that the online service takes, and when it is over. Nothing is cut. */
export function LengthNotice({ id, length }: { id: string; length: number }) {
  if (length <= near) return null;
  if (length <= longest) {
    return <p className="govuk-hint">{say('questions.left-of-limit', { count: longest - length })}</p>;
  }
  return (
    <FieldProblem id={id} is="warning">
      {say('problem.too-long')} ({say('questions.over-limit', { count: length - longest })})
    </FieldProblem>
  );
}
