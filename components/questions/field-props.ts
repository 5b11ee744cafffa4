import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { AskedAs } from '@/components/govuk/Fieldset';
import type { FieldWords } from '@/components/words';
import type { Entry } from '@/lib/questions/answers';
import type { Kind } from '@/lib/questions/question';

/** What the controls of every kind are given. */
export interface ControlProps<K extends Kind['kind'] = Kind['kind']> {
  field: Extract<Kind, { kind: K }>;
  /** Its place among the form's values: the question's id, inside an item the item's and the field's after it. */
  name: string;
  words: FieldWords;
  entry: Entry | undefined;
  form: UseFormReturn<FieldValues>;
  /** Ids of the hint and of what is wrong, for the control to name. */
  describedBy: string | undefined;
  /** Set where Continue was stopped by this field. */
  error: boolean;
}

/** How a question is set on its page. */
export type { AskedAs };

/** The element id of a field's first control; error summaries and change links lead to it. */
export function fieldId(name: string): string {
  return name.replaceAll('.', '-');
}

/** The form's name for a field of a list's item. Ids of items are random, or come from a case file. */
export function itemFieldName(question: string, itemId: string, field: string): string {
  return `${question}.item-${itemId.replace(/[^\w-]/g, '_')}.${field}`;
}
