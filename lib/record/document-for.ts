import { type Relevant, said } from '@/lib/questions/relevance';
import { mayRefer } from '@/lib/referral/may-refer';
import { presumption } from '@/lib/referral/presumption';
import type { RecordDocument } from './document';
import { handOverNote } from './hand-over-note';
import { type Outcome, outcomeNote } from './outcome-note';
import { referralSummary } from './referral-summary';
import type { Versions } from './writing';

/** A paper and what it is; the id is also part of a file's name. */
export interface PaperFor {
  id: 'summary' | 'hand-over' | Outcome;
  document: RecordDocument;
}

/**
 * The papers of a case by where its answers lead: a referral has its summary; where it must still be checked who may
 * refer, the hand-over note too; where one may not refer, the hand-over note; every other end its note. Before a
 * conclusion, what was answered so far. None before the nation is known: the law and the terms hang on it.
 */
export function documentsFor(from: Relevant, versions: Versions): PaperFor[] {
  const nation = said(from, 'nation.of-referral');
  if (!nation) return [];
  const responder = said(from, 'responder.kind');
  const note = (id: Outcome): PaperFor => ({ id, document: outcomeNote(id, from, nation, versions) });
  const age = {
    under18: said(from, 'age.under-18'),
    reasonToThinkUnder18: said(from, 'age.reason-to-think-under-18'),
  };
  if (presumption(age, nation, responder).treatAs === 'adult') {
    return [
      note(said(from, 'adult-history.exploited-under-18') === 'no' ? 'adult' : 'adult-exploited-as-a-child'),
    ];
  }
  switch (said(from, 'conclusion.is')) {
    case 'safeguard-and-come-back':
      return [note('come-back')];
    case 'no-concern':
      return [note('no-concern')];
    case null:
      return [note('so-far')];
    case 'refer-now': {
      const { may } = mayRefer(responder, nation);
      const summary: PaperFor = { id: 'summary', document: referralSummary(from, nation, versions) };
      const handOver: PaperFor = { id: 'hand-over', document: handOverNote(from, nation, versions) };
      if (may === 'yes') return [summary];
      return may === 'no' ? [handOver] : [summary, handOver];
    }
  }
}
