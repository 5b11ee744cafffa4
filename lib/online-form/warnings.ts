import type { QuestionId } from '@/lib/questions/catalogue';
import { valueIn } from '@/lib/questions/reading';
import { exploitationTypes } from '@/lib/questions/record/exploitation';
import { said } from '@/lib/questions/relevance';
import { type AlterationKind, alterationsOf } from './alterations';
import type { Composing } from './compose';
import { entriesFor, type FieldCheck } from './field-check';
import { type FieldSource, fieldSources } from './field-sources';
import { filesToUpload } from './field-values';
import type { PickListNoteId } from './lists';
import type { FieldId, KnownPage, PageSlug } from './pages';
import { listedPlaces, type PlaceList, placeSlots, unlistedPlaces } from './places';

/** What to know beside an answer. It keeps no page from being left. */
export type Warning =
  | { kind: 'altered'; alteration: AlterationKind }
  /** A required box holds only a reason. */
  | { kind: 'reason-written' }
  | { kind: 'unread-part'; question: QuestionId }
  | { kind: 'age-in-doubt' }
  | { kind: 'kind-not-ticked'; option: (typeof exploitationTypes)[number] }
  | { kind: 'more-than-ten' }
  | { kind: 'not-on-list-in-text'; typed: string }
  | { kind: 'domain-not-listed' }
  | { kind: 'signs-not-carried' }
  | { kind: 'list-note'; note: PickListNoteId }
  | { kind: 'upload-by-hand'; files: number };
export type FormWarning = Warning & { field: FieldId; page: PageSlug };

const sources: Readonly<Record<FieldId, FieldSource>> = fieldSources;

/** What holds of a text or entry that is carried over, whatever the field. */
function ofCarried({ field, value, carried }: FieldCheck, { lists }: Composing): Warning[] {
  if (carried === null) return [];
  const note = entriesFor(field, lists)?.get(carried.trim());
  const composed = 'composed' in value ? value.composed : undefined;
  const isText = ['text', 'textarea', 'phone'].includes(field.type);
  return [
    ...(isText
      ? alterationsOf(field, carried).map((alteration) => ({ kind: 'altered', alteration }) as const)
      : []),
    ...(value.is === 'reason' ? [{ kind: 'reason-written' } as const] : []),
    ...(note ? [{ kind: 'list-note', note } as const] : []),
    ...(composed?.unread ?? []).map((question) => ({ kind: 'unread-part', question }) as const),
  ];
}

/** Kinds that a situation names and nobody ticked. Ticking them is the practitioner's. */
function kindsNotTicked({ from }: Composing): Warning[] {
  const ticked: readonly string[] = said(from, 'exploitation.types') ?? [];
  const named = (said(from, 'exploitation.situations') ?? []).flatMap(
    ({ readings }) => valueIn(readings.kinds) ?? [],
  );
  return exploitationTypes
    .filter((option) => named.includes(option) && !ticked.includes(option))
    .map((option) => ({ kind: 'kind-not-ticked', option }));
}

function ofPlaces(list: PlaceList, composing: Composing): Warning[] {
  return [
    ...(listedPlaces(list, composing).length > placeSlots ? [{ kind: 'more-than-ten' } as const] : []),
    ...unlistedPlaces(list, composing).map((typed) => ({ kind: 'not-on-list-in-text', typed }) as const),
  ];
}

function ofEmail(page: KnownPage, { field, carried }: FieldCheck): Warning[] {
  const rule = (page.rules ?? []).find((candidate) => candidate.rule === 'email-domain');
  if (carried === null || rule?.rule !== 'email-domain' || rule.field !== field.id) return [];
  const address = carried.trim().toLowerCase();
  return rule.endsWith.some((ending) => address.endsWith(ending)) ? [] : [{ kind: 'domain-not-listed' }];
}

/** What holds of single fields only. */
function ofField(page: KnownPage, check: FieldCheck, composing: Composing): Warning[] {
  const { from } = composing;
  const { field } = check;
  const source = sources[field.id];
  switch (source.from) {
    case 'age':
      // Also while nothing is carried: whoever copies their own "no" by hand takes the child off the child's route.
      return said(from, 'age.under-18') === 'no' && said(from, 'age.reason-to-think-under-18') !== 'no'
        ? [{ kind: 'age-in-doubt' }]
        : [];
    case 'place':
      return source.slot === 0 ? ofPlaces(source.list, composing) : [];
    case 'hand': {
      const files = filesToUpload(composing) ?? 0;
      return files > 0 ? [{ kind: 'upload-by-hand', files }] : [];
    }
    case 'answer': {
      const hidesSigns = field.id === 'modern-slavery-indicators' && check.carried !== 'yes';
      const signs = hidesSigns && said(from, 'indicators.seen') !== null;
      return [...ofEmail(page, check), ...(signs ? [{ kind: 'signs-not-carried' } as const] : [])];
    }
    case 'tick':
      return source.option === 'other' ? kindsNotTicked(composing) : [];
    case 'composed':
    case 'service':
      return [];
  }
}

/** Everything to know beside the answers of one page. */
export function warningsOf(
  page: KnownPage,
  fields: readonly FieldCheck[],
  composing: Composing,
): FormWarning[] {
  return fields.flatMap((check) =>
    [...ofCarried(check, composing), ...ofField(page, check, composing)].map((warning) => ({
      ...warning,
      field: check.field.id,
      page: page.slug,
    })),
  );
}
