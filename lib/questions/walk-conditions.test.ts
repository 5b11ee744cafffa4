import { expect, test } from '@playwright/test';
import type { ResponderKind } from '@/lib/referral/responder-kinds';
import type { Answers } from './answers';
import { readingOf, relevant } from './relevance';

const today = '2026-11-28';

interface Row {
  kind: ResponderKind;
  place: string;
  referral: string;
  ownArea: string | null;
  /** What is asked on the page of child protection: whether the area is one's own, and whose action is recorded. */
  asks: { ownArea: boolean; action: 'enquiry' | 'referral' };
}

const council = 'council-childrens-social-care';
const trust = 'health-and-social-care-trust';
const rows: Row[] = [];
const row = (
  kind: ResponderKind,
  referral: string,
  place: string,
  ownArea: string | null,
  asked: boolean,
  action: 'enquiry' | 'referral',
) => rows.push({ kind, referral, place, ownArea, asks: { ownArea: asked, action } });

row(council, 'england', 'england', null, true, 'enquiry');
row(council, 'england', 'england', 'yes', true, 'enquiry');
row(council, 'england', 'england', 'no', true, 'referral');
row(council, 'england', 'england', 'not-sure', true, 'referral');
row(council, 'wales', 'wales', 'no', true, 'referral');
row(council, 'scotland', 'scotland', 'no', true, 'referral');
row(trust, 'northern-ireland', 'northern-ireland', 'yes', true, 'enquiry');
row(trust, 'northern-ireland', 'northern-ireland', 'no', true, 'referral');
// A council of another nation is no such body there, whatever was answered before the place was changed.
row(council, 'england', 'scotland', 'yes', false, 'referral');
row(council, 'england', 'northern-ireland', null, false, 'referral');
// Outside the UK no area is anybody's.
row(council, 'england', 'outside-uk', 'no', false, 'enquiry');
row('police', 'england', 'england', 'yes', false, 'referral');
row('council-other', 'england', 'england', 'yes', false, 'referral');

for (const { kind, referral, place, ownArea, asks } of rows) {
  test(`${kind} of ${referral}, child in ${place}, own area ${ownArea ?? 'not answered'}: ${asks.action}`, () => {
    const answers: Answers = {
      'danger.now': { typed: 'no' },
      'nation.of-referral': { typed: referral },
      'child-place.nation': { typed: place },
      'responder.kind': { typed: kind },
      'age.under-18': { typed: 'yes' },
      ...(ownArea ? { 'child-protection.own-area': { typed: ownArea } } : {}),
    };
    const from = relevant(answers, today);
    const isAsked = (id: Parameters<typeof readingOf>[1]) => readingOf(from, id).is !== 'does-not-apply';
    expect({
      ownArea: isAsked('child-protection.own-area'),
      action: isAsked('child-protection.enquiry') ? 'enquiry' : 'referral',
    }).toEqual(asks);
    expect(isAsked('child-protection.referred')).toBe(asks.action === 'referral');
  });
}
