import type { Composing } from './compose';
import { type FieldValue, fieldValueOf } from './field-values';
import { type FormLists, isFormListId } from './form-lists';
import type { PickListNoteId } from './lists';
import type { FormField } from './page-types';
import type { KnownField } from './pages';
import { type Refusal, refusalsOf } from './refusals';
import type { Need } from './still-needed';

/** A field, what the answers make of it, and what the service would make of that. */
export interface FieldCheck {
  field: KnownField;
  value: FieldValue;
  /** What is carried over, null for nothing. */
  carried: string | null;
  needed: readonly Need[];
}

/** Boxes that take any text take a reason too; everything else is chosen, or checked for its form. */
function takesAnyText(field: FormField): boolean {
  const strict: readonly string[] = ['equal', 'email', 'isValidEmail', 'numeric', 'date'];
  return field.type !== 'checkbox' && !field.validators.some((validator) => strict.includes(validator));
}

/** The entries of the list that a field is answered from, null if it is not answered from one. */
export function entriesFor(
  { options }: FormField,
  lists: FormLists,
): ReadonlyMap<string, PickListNoteId | null> | null {
  return options && 'list' in options && isFormListId(options.list) ? lists[options.list] : null;
}

function refusalsFor(field: KnownField, text: string, { from, lists }: Composing): Refusal[] {
  const entries = entriesFor(field, lists);
  return refusalsOf(field, text, { today: from.today, entries: entries && new Set(entries.keys()) });
}

/**
 * A text goes over even where the service would refuse it: it must be shortened, not lost. A choice or an entry that
 * the service lacks, or an address it can not read, is no answer there. A reason goes only where a page can not be
 * left without some text.
 */
function carriedOf(field: KnownField, value: FieldValue, refusals: readonly Refusal[]): string | null {
  const text = takesAnyText(field);
  if (value.is === 'reason') return field.required && text ? value.text : null;
  if (value.is !== 'answered' || value.text.trim() === '') return null;
  return text || refusals.length === 0 ? value.text : null;
}

function neededOf(field: KnownField, value: FieldValue, refusals: readonly Refusal[]): Need[] {
  const { question } = value;
  switch (value.is) {
    case 'answered':
      return refusals.map((refusal) => ({ kind: 'refused', question, refusal }));
    case 'reason':
      if (!field.required || takesAnyText(field) || value.reason === null) return [];
      return [{ kind: 'reason-only', question, reason: value.reason }];
    case 'unread':
    case 'nothing': {
      if (!field.required) return [];
      const soFar = value.soFar === undefined ? {} : { soFar: value.soFar };
      return [{ kind: value.is === 'unread' ? 'unread' : 'unanswered', question, ...soFar }];
    }
  }
}

/** What the relevant answers make of one field, and what the service would still demand of it. */
export function checkField(field: KnownField, composing: Composing): FieldCheck {
  const value = fieldValueOf(field.id, composing);
  const refusals = value.is === 'answered' ? refusalsFor(field, value.text, composing) : [];
  return {
    field,
    value,
    carried: carriedOf(field, value, refusals),
    needed: neededOf(field, value, refusals),
  };
}
