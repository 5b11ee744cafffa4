import type { GuidanceSummary } from '@/lib/content/en/guidance-words';
import type { pastWalesScotlandAndNorthernIreland } from '@/lib/content/guidance/past-wales-scotland-and-northern-ireland';

export const pastWalesScotlandAndNorthernIrelandSummariesInEnglish = {
  'definition-ni-working-arrangements-2011': {
    summary:
      'A short Northern Ireland definition: moving or receiving a child, with or without force, so that someone can exploit them.',
    statusNote:
      'The document that carried it was replaced in 2018; the legal definition is in the 2015 Act for Northern Ireland.',
  },
  'criminal-justice-act-ni-2013-ss6-8': {
    summary: 'The equivalent changes to Northern Ireland trafficking offences made to meet the EU directive.',
    statusNote: 'Overtaken by the single trafficking offence in Northern Ireland’s 2015 Act.',
  },
  'scotland-cse-national-action-plan-update-2016': {
    summary:
      'Actions on preventing child sexual exploitation, disrupting offenders and supporting young people.',
    statusNote:
      'Closed by a final delivery report covering 2016 to 2019. Current expectations are in the national child protection guidance.',
  },
  'scottish-guardianship-service': {
    summary:
      'Provided guardians to unaccompanied and trafficked children in Scotland before guardianship became a legal entitlement.',
    statusNote: 'Replaced by Guardianship Scotland on 1 April 2023.',
  },
  'new-scots-2014-17': {
    summary:
      'First framework for integrating refugees and people seeking asylum, including children who may have been trafficked.',
    statusNote: 'Followed by strategies for 2018 to 2022 and 2024.',
  },
  'scotland-serious-organised-crime-strategy-2015': {
    summary:
      'Plan to cut harm from organised crime, including trafficking, through divert, deter, detect and disrupt strands.',
    statusNote: 'Replaced by the later taskforce strategy.',
  },
  'nrm-form-child-scotland-northern-ireland': {
    summary: 'The separate paper form once used to refer a child in Scotland and Northern Ireland.',
    statusNote:
      'One online service now takes referrals from all four nations; questions adapt to the answers.',
  },
  'ni-working-arrangements-2011': {
    summary: 'Northern Ireland guidance on agency roles, procedures and the NRM for trafficked children.',
    statusNote: 'Replaced by the arrangements published in August 2018.',
  },
  'scotland-inter-agency-guidance-child-trafficking-2013': {
    summary: 'Scottish toolkit on indicators, agency roles and a consistent response to child trafficking.',
    statusNote:
      'Still published but older than the 2015 Act and the online form. In practice Part 4 of the national child protection guidance now covers the ground; no formal withdrawal was found.',
  },
  'scotland-age-assessment-pathway-2012': {
    summary: 'The first Scottish guide to assessing the age of young people seeking asylum.',
    statusNote: 'Revised as Scottish Government guidance in 2018 and again in 2025.',
  },
  'scotland-national-guidance-child-protection-2014': {
    summary: 'An earlier edition of Scotland’s child protection guidance, with a passage on trafficking.',
    statusNote: 'Replaced in 2021; that edition was updated in 2023.',
  },
  'all-wales-practice-guidance-trafficked-2011': {
    summary: 'Welsh guidance on why and how children are trafficked, agency roles and procedures.',
    statusNote:
      'The address is the Welsh Government page that describes it. The Wales Safeguarding Procedures and their trafficking practice guide now take its place.',
  },
  'wales-age-assessment-toolkit-2015': {
    summary: 'First all-Wales toolkit for joint age assessment by social work, police and others.',
    statusNote: 'Replaced by the 2021 toolkit.',
  },
} as const satisfies Record<keyof typeof pastWalesScotlandAndNorthernIreland, GuidanceSummary>;
