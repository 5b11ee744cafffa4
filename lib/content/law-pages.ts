import type { Nation } from '@/lib/nation';
import { childProtectionBody } from './child-protection';
import { elementsIn, exploitationIn } from './elements';
import { guardianIn } from './guardians';
import type { ExplainedId } from './law-explained';
import { type LawColumnId, type LawTopic, lawColumnOf } from './law-topics';

/** What a part of a page is about; its heading is in lib/messages. */
export type LawHeadingId =
  | 'what-trafficking-is'
  | 'means'
  | 'offences'
  | 'kinds'
  | 'movement'
  | 'what-the-nrm-asks'
  | 'presumptions'
  | 'age-in-every-nation'
  | 'age-assessment'
  | 'age-assessment-everywhere'
  | 'may-refer-rule'
  | 'may-refer-lists'
  | 'may-not-refer'
  | 'guardians'
  | 'duty'
  | 'duty-and-a-child'
  | 'accused'
  | 'defences'
  | 'disqualification'
  | 'safeguarding-first'
  | 'bodies'
  | 'safeguarding-more'
  | 'acts'
  | 'reform'
  | 'guidance-versions'
  | 'since-2017';

/** What one line of a comparison is about, in every nation. */
export type LawRowId =
  | 'act'
  | 'travel'
  | 'purpose'
  | 'slavery'
  | 'kinds'
  | 'in-one-sentence'
  | 'bound'
  | 'trafficking'
  | 'doubt'
  | 'childhood'
  | 'effect'
  | 'until'
  | 'in-force'
  | 'guidance-only'
  | 'assesses'
  | 'guardian-who'
  | 'guardian-duty'
  | 'guardian-with-parents'
  | 'guardian-how-long'
  | 'guardian-coverage'
  | 'guardian-how-to-ask'
  | 'guardian-regard'
  | 'duty-status'
  | 'duty-who'
  | 'prosecution'
  | 'evidence'
  | 'body-who'
  | 'body-duty'
  | 'body-powers'
  | 'body-guidance'
  | 'body-form';

/** One nation's law, or that of two nations together, line by line. */
export interface LawColumn {
  id: LawColumnId;
  /** A line of the comparison that nothing is stated of in this column is left out. */
  rows: Readonly<Partial<Record<LawRowId, readonly ExplainedId[]>>>;
}

/**
 * A part of a page. `statements`: records one below the other. `comparison`: the same lines for each column.
 * `responders`: the lists of who may refer, which are records of their own (first-responders.ts).
 */
export type LawSection =
  | { is: 'statements'; heading: LawHeadingId; ids: readonly ExplainedId[] }
  | {
      is: 'comparison';
      heading: LawHeadingId;
      rows: readonly LawRowId[];
      columns: readonly LawColumn[];
    }
  | { is: 'responders'; heading: LawHeadingId };

type Rows = LawColumn['rows'];
const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const satisfies readonly Nation[];

/** Columns where England and Wales have the same law: theirs is read from England's. */
function threeColumns(rowsOf: (nation: 'england' | 'scotland' | 'northern-ireland') => Rows): LawColumn[] {
  return (['england', 'scotland', 'northern-ireland'] as const).map((nation) => ({
    id: lawColumnOf[nation],
    rows: rowsOf(nation),
  }));
}
const fourColumns = (rowsOf: (nation: Nation) => Rows): LawColumn[] =>
  nations.map((nation) => ({ id: nation, rows: rowsOf(nation) }));

const travelIn = {
  england: ['travel-england-wales'],
  scotland: ['movement-scotland'],
  'northern-ireland': ['travel-northern-ireland'],
} as const;

const presumptions: readonly LawColumn[] = [
  {
    id: 'england-wales',
    rows: {
      'in-one-sentence': ['age-msa-s51'],
      bound: ['age-bound-england-wales'],
      trafficking: ['age-trafficking-england-wales'],
      doubt: ['age-doubt-england-wales'],
      childhood: ['age-childhood-england-wales'],
      effect: ['age-effect-england-wales'],
      until: ['age-end-england-wales', 'age-end-home-office-england-wales'],
      'in-force': ['age-in-force-england-wales'],
      'guidance-only': ['age-guidance'],
    },
  },
  {
    id: 'scotland',
    rows: {
      'in-one-sentence': ['age-htesa-s12'],
      bound: ['age-bound-scotland'],
      trafficking: ['age-trafficking-scotland'],
      doubt: ['age-doubt-scotland'],
      childhood: ['age-childhood-scotland'],
      effect: ['age-effect-scotland'],
      until: ['age-end-scotland'],
      'in-force': ['age-in-force-scotland', 'age-narrowed-scotland', 'age-narrowed-which-scotland'],
      'guidance-only': ['age-policy-scotland'],
    },
  },
  {
    id: 'northern-ireland',
    rows: {
      'in-one-sentence': ['age-htea-ni-s25'],
      bound: ['age-bound-northern-ireland'],
      trafficking: ['age-trafficking-northern-ireland'],
      doubt: ['age-doubt-northern-ireland'],
      childhood: ['age-childhood-northern-ireland'],
      effect: ['age-effect-northern-ireland'],
      until: ['age-end-northern-ireland'],
      'in-force': ['age-in-force-northern-ireland'],
      'guidance-only': ['age-policy-northern-ireland'],
    },
  },
];

const guardiansCompared: readonly LawColumn[] = [
  {
    id: 'england-wales',
    rows: {
      'guardian-who': [guardianIn.england.main],
      'guardian-duty': ['guardian-duty-england-wales'],
      'guardian-with-parents': ['guardian-with-parents-england-wales'],
      'guardian-how-long': ['guardian-how-long-england-wales'],
      'guardian-coverage': ['guardian-coverage-england-wales'],
      'guardian-regard': ['guardian-regard-england-wales'],
    },
  },
  {
    id: 'scotland',
    rows: {
      'guardian-who': [guardianIn.scotland.main],
      'guardian-duty': ['guardian-duty-scotland'],
      'guardian-with-parents': ['guardian-not-with-parents-scotland'],
      'guardian-how-long': ['guardian-how-long-scotland'],
      'guardian-regard': ['guardian-regard-scotland'],
    },
  },
  {
    id: 'northern-ireland',
    rows: {
      'guardian-who': [guardianIn['northern-ireland'].main],
      'guardian-duty': ['guardian-duty-northern-ireland'],
      'guardian-with-parents': ['guardian-with-parents-northern-ireland'],
      'guardian-how-long': ['guardian-how-long-northern-ireland'],
      'guardian-how-to-ask': ['guardian-how-to-ask-northern-ireland'],
    },
  },
];

const defencesCompared: readonly LawColumn[] = [
  {
    id: 'england-wales',
    rows: {
      prosecution: ['defence-england-wales', 'defence-disproof-england-wales'],
      evidence: ['special-measures-england-wales'],
    },
  },
  {
    id: 'scotland',
    rows: {
      prosecution: ['defence-scotland', 'defence-under-12-scotland'],
      evidence: ['special-measures-scotland'],
    },
  },
  {
    id: 'northern-ireland',
    rows: { prosecution: ['defence-northern-ireland'], evidence: ['special-measures-northern-ireland'] },
  },
];

const guidanceOfTheBody: Readonly<Partial<Record<Nation, readonly ExplainedId[]>>> = {
  england: ['child-protection-guidance-england'],
};
const formInTheNation: Readonly<Partial<Record<Nation, readonly ExplainedId[]>>> = {
  'northern-ireland': ['no-trusts-in-the-list-northern-ireland'],
};

/**
 * The law explained, page by page: which records stand where. A page states no law of its own: every sentence is a
 * record's, with its source and month (law-pages.test.ts).
 */
export const lawPages: Readonly<Record<LawTopic, readonly LawSection[]>> = {
  definitions: [
    {
      is: 'statements',
      heading: 'what-trafficking-is',
      ids: ['child-is-under-18', 'definition-act-purpose', 'exploitation-need-not-have-happened'],
    },
    {
      is: 'statements',
      heading: 'means',
      ids: [
        'element-means-adult',
        'definition-means-not-required',
        'element-means-child-ecat',
        'definition-means-not-required-nrm',
      ],
    },
    {
      is: 'comparison',
      heading: 'offences',
      rows: ['act', 'travel', 'purpose', 'slavery'],
      columns: threeColumns((nation) => ({ ...elementsIn[nation], travel: travelIn[nation] })),
    },
    {
      is: 'statements',
      heading: 'movement',
      ids: [
        'movement-not-needed',
        'movement-short-journey',
        'movement-receiving-is-an-act',
        'slavery-servitude-no-movement',
        'movement-harm-on-a-journey',
        'movement-smuggling',
      ],
    },
    {
      is: 'statements',
      heading: 'what-the-nrm-asks',
      ids: [
        'definition-nrm-not-a-crime-test',
        'definition-victim-of-slavery',
        'definition-victim-of-trafficking',
        'nationality-is-no-condition',
        'family-may-be-involved',
      ],
    },
    {
      is: 'comparison',
      heading: 'kinds',
      rows: ['kinds'],
      columns: threeColumns((nation) => ({ kinds: exploitationIn[nation] })),
    },
  ],
  age: [
    // What to do, before whom each law binds: whoever looks this up may have a minute.
    {
      is: 'statements',
      heading: 'age-in-every-nation',
      ids: [
        'age-guidance',
        'age-not-limited-to-trafficking',
        'age-claims-adult',
        'age-answer-not-sure',
        'age-first-responder-does-not-assess',
        'consent-child-not-needed',
      ],
    },
    {
      is: 'comparison',
      heading: 'presumptions',
      rows: [
        'in-one-sentence',
        'bound',
        'trafficking',
        'doubt',
        'childhood',
        'effect',
        'until',
        'in-force',
        'guidance-only',
      ],
      columns: presumptions,
    },
    {
      is: 'comparison',
      heading: 'age-assessment',
      rows: ['assesses'],
      columns: fourColumns((nation) => ({ assesses: [`age-assessment-${nation}`] })),
    },
    {
      is: 'statements',
      heading: 'age-assessment-everywhere',
      ids: [
        'age-assessment-board',
        'age-scientific-methods',
        'age-scientific-methods-in-use',
        'age-home-office-report',
        'age-home-office-note',
      ],
    },
  ],
  'who-may-refer': [
    {
      is: 'statements',
      heading: 'may-refer-rule',
      ids: ['only-first-responders-submit', 'nation-is-where-referral-made', 'published-responder-lists'],
    },
    { is: 'responders', heading: 'may-refer-lists' },
    {
      is: 'statements',
      heading: 'may-not-refer',
      ids: [
        'hand-over-child-protection',
        'hand-over-ask-for-nrm',
        'helpline-advice',
        'who-submits-scotland',
        'hand-over-not-a-relevant-partner-wales',
        'hand-over-withholding-information-northern-ireland',
      ],
    },
  ],
  safeguarding: [
    {
      is: 'statements',
      heading: 'safeguarding-first',
      ids: [
        'immediate-danger-first',
        'child-protection-comes-first',
        'nrm-does-not-replace-child-protection',
        'local-authority-asked-first',
      ],
    },
    {
      is: 'comparison',
      heading: 'bodies',
      rows: ['body-who', 'body-duty', 'body-powers', 'body-guidance', 'body-form'],
      columns: fourColumns((nation) => ({
        'body-who': [childProtectionBody[nation].who],
        'body-duty': childProtectionBody[nation].duty,
        'body-powers': childProtectionBody[nation].powers,
        'body-guidance': guidanceOfTheBody[nation] ?? [],
        'body-form': formInTheNation[nation] ?? [],
      })),
    },
    {
      is: 'statements',
      heading: 'safeguarding-more',
      ids: [
        'safety-order',
        'preserve-evidence',
        'safety-plan',
        'missing-children',
        'missing-children-share',
        'missing-first-72-hours',
        'child-protection-outside-uk',
        'decision-does-not-lower-duty',
      ],
    },
  ],
  guardians: [
    {
      is: 'comparison',
      heading: 'guardians',
      rows: [
        'guardian-who',
        'guardian-duty',
        'guardian-with-parents',
        'guardian-how-long',
        'guardian-coverage',
        'guardian-how-to-ask',
        'guardian-regard',
      ],
      columns: guardiansCompared,
    },
  ],
  'duty-to-notify': [
    {
      is: 'statements',
      heading: 'duty-and-a-child',
      ids: ['duty-to-notify-not-for-a-child', 'consent-child-not-needed', 'consent-parent-not-needed'],
    },
    {
      is: 'comparison',
      heading: 'duty',
      rows: ['duty-status', 'duty-who'],
      columns: [
        {
          id: 'england-wales',
          rows: {
            'duty-status': ['duty-to-notify-england-wales'],
            'duty-who': ['duty-to-notify-who-england-wales', 'duty-to-notify-fair-work-agency'],
          },
        },
        { id: 'scotland', rows: { 'duty-status': ['duty-to-notify-scotland'] } },
        { id: 'northern-ireland', rows: { 'duty-status': ['duty-to-notify-northern-ireland'] } },
      ],
    },
    { is: 'statements', heading: 'what-the-nrm-asks', ids: ['duty-to-notify-in-the-form', 'adult-consent'] },
  ],
  defences: [
    {
      is: 'statements',
      heading: 'accused',
      ids: ['offending-does-not-stop-referral', 'tell-police-and-court', 'non-punishment-principle'],
    },
    { is: 'comparison', heading: 'defences', rows: ['prosecution', 'evidence'], columns: defencesCompared },
    {
      is: 'statements',
      heading: 'disqualification',
      ids: [
        'removal-barred',
        'disqualification-what',
        'disqualification-convictions',
        'disqualification-risk-assessment',
        'disqualification-section-29',
        'disqualification-children',
      ],
    },
  ],
  changes: [
    {
      is: 'statements',
      heading: 'acts',
      ids: [
        'change-exploitation-offence-2026',
        'change-cuckooing-offence-2026',
        'change-prevention-orders-2026',
        'change-duty-to-report-2026',
        'change-crime-and-policing-in-force',
        'change-crime-and-policing-reach',
        'change-child-protection-teams-2026',
        'change-child-protection-teams-when',
        'change-child-protection-teams-status',
        'change-care-act-scotland-2026',
        'change-border-security-act-2025',
        'change-border-security-act-2025-details',
        'age-narrowed-scotland',
        'change-hearings-age-scotland-2024',
        'change-uncrc-scotland-2024',
        'change-victims-and-prisoners-act-2024',
        'change-strategy-northern-ireland-2024',
        'change-illegal-migration-act-2023',
        'change-borders-act-2022',
        'change-victim-regulations-2022',
        'change-justice-act-northern-ireland-2022',
        'change-fair-work-agency',
      ],
    },
    {
      is: 'statements',
      heading: 'reform',
      ids: ['reform-bill-2026', 'reform-announced-2025', 'reform-call-for-evidence-2025'],
    },
    {
      is: 'statements',
      heading: 'guidance-versions',
      ids: [
        'version-now',
        'version-february-2026',
        'version-later-updates',
        'version-3-8',
        'version-first-2020',
        'version-guardians',
        'version-toolkit',
      ],
    },
    {
      is: 'statements',
      heading: 'since-2017',
      ids: [
        'older-forms-withdrawn',
        'since-2017-authorities',
        'since-2017-pilot',
        'since-2017-home-office-guidance',
        'since-2017-advocates',
        'since-2017-guardians-scotland',
        'since-2017-guidance-scotland',
        'since-2017-act-scotland',
        'since-2017-guidance-wales',
        'since-2017-act-name-northern-ireland',
        'since-2017-order-northern-ireland',
        'since-2017-guardian-northern-ireland',
        'since-2017-boards',
        'since-2017-gangmasters',
        'since-2017-eu-directive',
        'since-2017-immigration-acts',
        'since-2017-criminal-exploitation',
      ],
    },
  ],
};
