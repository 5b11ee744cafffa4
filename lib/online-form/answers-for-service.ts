import type { Relevant } from '@/lib/questions/relevance';
import type { Composing } from './compose';
import { checkField, type FieldCheck } from './field-check';
import { filesToUpload } from './field-values';
import { type FormLists, loadFormLists } from './form-lists';
import { type FieldId, formFields, type KnownPage, type PageSlug } from './pages';
import { fieldsInView, type KnownValue, routeOf } from './route';
import { neededByRules, type StillNeeded } from './still-needed';
import { type FormWarning, warningsOf } from './warnings';

/**
 * What is carried into the online service. `answers`: by the service's own field ids with its own values, only what
 * the pages of this case's route show and the practitioner answered. `route`: those pages, in order. The service's
 * own answer to its consent question is not among them: a child never meets that question.
 */
export interface OnlineFormAnswers {
  answers: Partial<Record<FieldId, string>>;
  /** What the service will still ask for or refuse. */
  stillNeeded: readonly StillNeeded[];
  /** What to know beside an answer; it keeps no page from being left. */
  warnings: readonly FormWarning[];
  route: readonly PageSlug[];
}

/** One page of the route and what the answers make of its fields in view. */
export interface CheckedPage {
  page: KnownPage;
  fields: readonly FieldCheck[];
  stillNeeded: readonly StillNeeded[];
  warnings: readonly FormWarning[];
}

/** The value of a field as far as the route is concerned: only what the service would take. */
function knownValues(composing: Composing): KnownValue {
  const known = new Map<string, string | null>();
  const files = filesToUpload(composing);
  known.set('upload-file', files === null ? null : files > 0 ? 'answered' : 'none');
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const field = formFields.find((candidate) => candidate.id === id);
    const value = field ? checkField(field, composing).carried : null;
    known.set(id, value);
    return value;
  };
}

/** Every page of this case's route with its fields in view, checked: what the answers and their sheet are made of. */
export function checkedPages(from: Relevant, lists: FormLists): CheckedPage[] {
  const composing = { from, lists };
  const known = knownValues(composing);
  return routeOf(known).map((page) => {
    const fields = fieldsInView(page, known).map((field) => checkField(field, composing));
    const stillNeeded = [
      ...fields.flatMap(({ field, needed }) =>
        needed.map((one) => ({ ...one, field: field.id, page: page.slug })),
      ),
      ...neededByRules(page, fields, composing),
    ];
    return { page, fields, stillNeeded, warnings: warningsOf(page, fields, composing) };
  });
}

/** The answers for the online service, with what it will still demand. `lists` is what entries are checked against. */
export function onlineFormAnswers(from: Relevant, lists: FormLists): OnlineFormAnswers {
  const pages = checkedPages(from, lists);
  const answers: Partial<Record<FieldId, string>> = {};
  for (const { field, carried } of pages.flatMap(({ fields }) => fields)) {
    if (carried !== null) answers[field.id] = carried;
  }
  return {
    answers,
    stillNeeded: pages.flatMap(({ stillNeeded }) => stillNeeded),
    warnings: pages.flatMap(({ warnings }) => warnings),
    route: pages.map(({ page }) => page.slug),
  };
}

/** The same, fetching the service's lists first. */
export async function loadOnlineFormAnswers(from: Relevant): Promise<OnlineFormAnswers> {
  return onlineFormAnswers(from, await loadFormLists());
}
