import type { ContentRecord } from './content-record';
import type { LawSourceId } from './law-sources';
import { englandAndWales, everywhere } from './nations-covered';

type LawRecord = ContentRecord<LawSourceId>;
type Citations = LawRecord['sources'];

const confirmed = <const N extends LawRecord['nations'], const S extends Citations>(nations: N, sources: S) =>
  ({ nations, sources, asOf: '2026-11', certainty: 'confirmed' }) as const;
const toCheck = <const N extends LawRecord['nations'], const S extends Citations>(nations: N, sources: S) =>
  ({ nations, sources, asOf: '2026-11', certainty: 'check' }) as const;
const dated = <const N extends LawRecord['nations'], const S extends Citations>(
  nations: N,
  sources: S,
  asOf: string,
) => ({ nations, sources, asOf, certainty: 'dated' }) as const;

/** What has changed since the field's list of 2017: Acts, guidance, and what that list says that no longer holds. */
export const lawChanges = {
  // Acts and regulations
  'change-borders-act-2022': confirmed(everywhere, [{ of: 'naba' }]),
  'change-victim-regulations-2022': confirmed(everywhere, [{ of: 'victim-regulations' }]),
  'change-illegal-migration-act-2023': dated(everywhere, [{ of: 'law-illegal-migration-answer' }], '2024-01'),
  'change-border-security-act-2025': confirmed(everywhere, [{ of: 'law-border-security-act-2025' }]),
  'change-border-security-act-2025-details': toCheck(everywhere, [{ of: 'law-border-security-act-2025' }]),
  'change-victims-and-prisoners-act-2024': toCheck(englandAndWales, [
    { of: 'law-victims-and-prisoners-act-2024' },
  ]),
  'change-exploitation-offence-2026': confirmed(englandAndWales, [
    { of: 'law-crime-and-policing-offences' },
    { of: 'law-crime-and-policing-act-assent' },
    { of: 'gui-crime-and-policing-act-2026', at: 'Part 4' },
  ]),
  'change-cuckooing-offence-2026': confirmed(englandAndWales, [{ of: 'law-crime-and-policing-offences' }]),
  'change-prevention-orders-2026': dated(
    everywhere,
    [{ of: 'law-prevention-orders-lords' }, { of: 'law-prevention-orders-memorandum' }],
    '2025-11',
  ),
  'change-duty-to-report-2026': dated(['england'], [{ of: 'law-duty-to-report-memorandum' }], '2026-02'),
  'change-crime-and-policing-in-force': toCheck(everywhere, [{ of: 'law-crime-and-policing-commencement' }]),
  'change-crime-and-policing-reach': toCheck(
    ['scotland', 'northern-ireland'],
    [{ of: 'gui-crime-and-policing-act-2026' }],
  ),
  'change-child-protection-teams-2026': confirmed(['england'], [{ of: 'childrens-wellbeing-act-s3' }]),
  'change-child-protection-teams-when': dated(
    ['england'],
    [{ of: 'law-child-protection-teams-timing' }],
    '2026-01',
  ),
  'change-child-protection-teams-status': toCheck(['england'], [{ of: 'childrens-wellbeing-act-s3' }]),
  'change-care-act-scotland-2026': toCheck(['scotland'], [{ of: 'law-care-scotland-act-2026' }]),
  'change-hearings-age-scotland-2024': toCheck(
    ['scotland'],
    [{ of: 'gui-children-care-and-justice-scotland-act-2024' }],
  ),
  'change-uncrc-scotland-2024': toCheck(['scotland'], [{ of: 'gui-uncrc-incorporation-scotland-act-2024' }]),
  'change-justice-act-northern-ireland-2022': confirmed(['northern-ireland'], [{ of: 'law-ni-strategies' }]),
  'change-strategy-northern-ireland-2024': confirmed(['northern-ireland'], [{ of: 'ni-strategy-2024' }]),
  'change-fair-work-agency': confirmed(everywhere, [{ of: 'form-code' }, { of: 'gui-fair-work-agency' }]),

  // Reform that has been announced
  'reform-call-for-evidence-2025': confirmed(everywhere, [{ of: 'law-identification-answer' }]),
  'reform-announced-2025': confirmed(everywhere, [{ of: 'law-reform-answer' }]),
  'reform-bill-2026': toCheck(everywhere, [{ of: 'lib-immigration-and-asylum-bill-2026' }]),

  // The guidance and its versions
  'version-first-2020': confirmed(everywhere, [{ of: 'statutory-guidance' }]),
  'version-3-8': confirmed(everywhere, [{ of: 'statutory-guidance' }]),
  'version-later-updates': confirmed(everywhere, [{ of: 'reconsideration-change-2025' }]),
  'version-february-2026': confirmed(everywhere, [{ of: 'bury-transition' }]),
  'version-now': toCheck(everywhere, [{ of: 'statutory-guidance' }]),
  'version-guardians': dated(englandAndWales, [{ of: 'ictg-guidance' }], '2024-05'),
  'version-toolkit': confirmed(everywhere, [
    { of: 'toolkit' },
    { of: 'prompt-sheet' },
    { of: 'nrm-guidance-scotland-ni' },
  ]),

  // What the list of 2017 says, and what holds now
  'since-2017-authorities': confirmed(everywhere, [{ of: 'toolkit', at: 'sections 1 and 8' }]),
  'since-2017-pilot': confirmed(everywhere, [{ of: 'pilot-page' }]),
  'since-2017-home-office-guidance': confirmed(everywhere, [{ of: 'statutory-guidance' }]),
  'since-2017-advocates': confirmed(englandAndWales, [{ of: 'ictg-contract' }]),
  'since-2017-guardians-scotland': confirmed(['scotland'], [{ of: 'guardianship-scotland' }]),
  'since-2017-guidance-scotland': confirmed(
    ['scotland'],
    [{ of: 'national-guidance-scotland' }, { of: 'age-guidance-scotland-2025' }],
  ),
  'since-2017-act-scotland': confirmed(['scotland'], [{ of: 'htesa-s12' }, { of: 'guardianship-scotland' }]),
  'since-2017-guidance-wales': confirmed(['wales'], [{ of: 'wales-practice-guide' }]),
  'since-2017-act-name-northern-ireland': confirmed(['northern-ireland'], [{ of: 'htea-ni' }]),
  'since-2017-order-northern-ireland': toCheck(['northern-ireland'], [{ of: 'children-ni-order-1995' }]),
  'since-2017-guardian-northern-ireland': confirmed(
    ['northern-ireland'],
    [{ of: 'independent-guardian-first-year' }],
  ),
  'since-2017-boards': toCheck(englandAndWales, [{ of: 'gui-working-together-2026' }]),
  'since-2017-gangmasters': confirmed(everywhere, [{ of: 'form-code' }]),
  'since-2017-eu-directive': toCheck(everywhere, [{ of: 'ecat' }, { of: 'palermo-protocol' }]),
  'since-2017-immigration-acts': confirmed(everywhere, [
    { of: 'naba' },
    { of: 'law-border-security-act-2025' },
  ]),
  'since-2017-criminal-exploitation': confirmed(englandAndWales, [{ of: 'law-crime-and-policing-offences' }]),
} as const satisfies Record<string, LawRecord>;
export type LawChangeId = keyof typeof lawChanges;
