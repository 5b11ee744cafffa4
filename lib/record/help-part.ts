import { childProtectionBody } from '@/lib/content/child-protection';
import { type Contact, type ContactId, contacts } from '@/lib/content/contacts';
import { contactHoursInEnglish, contactsInEnglish } from '@/lib/content/en/contacts';
import { guidanceReasonsInEnglish } from '@/lib/content/en/guidance-reasons';
import { guidanceTitlesInEnglish } from '@/lib/content/en/guidance-titles';
import { guardianIn } from '@/lib/content/guardians';
import { type GuidanceId, guidance } from '@/lib/content/guidance';
import { type ProtectionId, protectionEverywhere, protectionIn } from '@/lib/content/protections';
import { addressOf, sources } from '@/lib/content/sources';
import { type ChosenGuidance, guidanceForCase } from '@/lib/guidance/for-this-case';
import { walkStepsOfAChild } from '@/lib/guidance/walk-steps';
import { filled } from '@/lib/messages/filled';
import { nationsInWords } from '@/lib/messages/nations-in-words';
import { say } from '@/lib/messages/words';
import { said } from '@/lib/questions/relevance';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import { apartWhereTheyDiffer, type CaseNations, nationsOfProceedings } from '@/lib/referral/case-nations';
import { guardianStep } from '@/lib/referral/guardian';
import { onLines, paragraph } from './blocks';
import { caseTopics } from './case-topics';
import { statement, warnings } from './citing';
import type { Block, Cell, Inline, Part } from './document';
import type { Writing } from './writing';

const telephone = (number: string): Inline => ({ text: number, href: `tel:${number.replace(/\s/g, '')}` });

const apart: Inline = { text: '  •  ' };

/** Numbers and addresses, a page, at which hours, and as at which month. */
function ways(contact: Contact, today: string): Inline[] {
  const { phone, phoneOutOfHours, email, page, hours } = contact;
  const address = page && addressOf(page);
  const direct: Inline[] = [
    ...(phone ? [telephone(phone)] : []),
    ...(phoneOutOfHours
      ? [{ ...telephone(phoneOutOfHours), text: say('record.help.out-of-hours', { phone: phoneOutOfHours }) }]
      : []),
    ...(email ? [{ text: email, href: `mailto:${email}` }] : []),
  ];
  const pageLine: Inline[] = page
    ? [
        {
          text: say('record.help.page', { title: sources[page].title }),
          ...(address ? { href: address } : {}),
        },
      ]
    : [];
  const rest: Inline[] = [
    ...(hours ? [apart, { text: contactHoursInEnglish[hours] }] : []),
    { text: ' ' },
    { text: say('record.help.as-at', { month: pointInWords(contact.asOf) }), mark: 'source' },
    ...warnings(contact, today),
  ];
  const beside = direct.flatMap((way, i) => (i === 0 ? [way] : [apart, way]));
  // What is short stands on one line.
  return page
    ? onLines([...(direct.length > 0 ? [beside] : []), [...pageLine, ...rest]])
    : [...beside, ...rest];
}

function contactRow(id: ContactId, today: string): Cell[] {
  const { name, for: purpose } = contactsInEnglish[id];
  return [[{ text: `${name}. `, mark: 'strong' }, { text: purpose }], ways(contacts[id], today)];
}

/** A table of contacts, each with its day; the same contact never twice. */
export function contactTable(ids: readonly ContactId[], today: string): Block {
  return {
    block: 'table',
    caption: say('record.help.caption'),
    head: [say('record.help.who'), say('record.help.how')],
    rows: [...new Set(ids)].map((id) => contactRow(id, today)),
  };
}

/** Who to contact about this child: in danger, for protection, for a guardian, for advice, about the referral. */
export function contactsForChild({ from, protectionNation }: Writing): ContactId[] {
  const guardian = guardianStep(
    protectionNation,
    said(from, 'home.parental-rights-in-uk'),
    said(from, 'home.separated'),
  );
  return [
    'emergency-999',
    ...childProtectionBody[protectionNation].contacts,
    ...(guardian === 'not-for-this-child' ? [] : guardianIn[protectionNation].contacts),
    'modern-slavery-helpline',
    'single-competent-authority',
    'childline',
  ];
}

/** Lines for an adult of this nation. They are never shown where the person is treated as a child. */
export function contactsForAdult({ nation }: Writing): ContactId[] {
  const ids = Object.keys(contacts) as ContactId[]; // Object.keys forgets the keys it was given
  const adults = ids.filter((id) => {
    const { audience, nations, phone }: Contact = contacts[id];
    return audience === 'adult' && nations.includes(nation) && phone !== undefined;
  });
  return ['emergency-999', 'police-101', 'modern-slavery-helpline', ...adults];
}

const nationsOf = ({ nation, protectionNation }: Writing): CaseNations => ({
  referral: nation,
  child: protectionNation,
});

/** An entry by its name, as short as it can be found again by: many stand below one another. */
function guidanceEntry(id: GuidanceId, today: string): Inline[] {
  const entry = guidance[id];
  const { title, publisher, year } = guidanceTitlesInEnglish[id];
  const href = entry.urlConfirmed ? addressOf(entry.sources[0].of) : null;
  return [
    { text: title, ...(href ? { href } : {}) },
    { text: ` (${[publisher, year].filter(Boolean).join(', ')})` },
    ...(entry.urlConfirmed
      ? []
      : [{ text: ' ' }, { text: say('record.help.unconfirmed-address'), mark: 'check' } as const]),
    ...warnings(entry, today),
  ];
}

/** Entries that stand at the steps of this case for one reason, which is said first. */
function guidanceItem({ because, of, entries }: ChosenGuidance, { from }: Writing): Inline[] {
  const reason = filled(guidanceReasonsInEnglish[because], { nation: nationsInWords(of) });
  return [
    { text: `${reason}: `, mark: 'strong' },
    ...entries.flatMap((id, at) => [...(at === 0 ? [] : [{ text: '; ' }]), ...guidanceEntry(id, from.today)]),
    { text: '.' },
  ];
}

/**
 * What protects a child who is accused of a crime, where this one may be; else null. Where the child is in another nation
 * than the referral and the two differ, what holds in each, by its name.
 */
export function accusedPart(w: Writing): Part | null {
  const { from } = w;
  const nations = nationsOf(w);
  if (!caseTopics(from, nations).accusedOfCrime) return null;
  const list = (ids: readonly ProtectionId[]): Block => ({
    block: 'list',
    items: ids.map((id) => statement(id, from.today)),
  });
  const here = apartWhereTheyDiffer(nationsOfProceedings(nations), (nation) => protectionIn[nation]);
  const [same, ...others] = here;
  const blocks =
    same && others.length === 0
      ? [list([...protectionEverywhere, ...same.ids])]
      : [
          list(protectionEverywhere),
          paragraph(say('record.help.accused-which')),
          ...here.flatMap(({ nations: of, ids }): Block[] => [
            {
              block: 'paragraph',
              text: [{ text: say('record.help.accused-in', { nation: nationsInWords(of) }), mark: 'strong' }],
            },
            list(ids),
          ]),
        ];
  return { id: 'help-accused', heading: say('record.help.accused'), blocks };
}

/** Contacts and guidance for this case, at the end of its record. */
export function helpPart(w: Writing): Part {
  const { from } = w;
  const accused = accusedPart(w);
  const nations = nationsOf(w);
  const items = guidanceForCase(walkStepsOfAChild, nations, caseTopics(from, nations)).map((chosen) =>
    guidanceItem(chosen, w),
  );
  return {
    id: 'help',
    heading: say('record.part.help'),
    blocks: [],
    parts: [
      {
        id: 'help-contacts',
        heading: say('record.help.contacts'),
        blocks: [contactTable(contactsForChild(w), from.today)],
      },
      ...(accused ? [accused] : []),
      {
        id: 'help-guidance',
        heading: say('record.help.guidance'),
        blocks: [{ block: 'list', items }],
      },
    ],
  };
}

/** The same for an adult: contacts only. */
export function adultHelpPart(w: Writing): Part {
  return {
    id: 'help',
    heading: say('record.help.contacts'),
    blocks: [contactTable(contactsForAdult(w), w.from.today)],
  };
}

export function versionsPart({ from, layout, versions }: Writing): Part {
  const row = (label: string, text: string) => ({ label, answer: [paragraph(text)] });
  return {
    id: 'versions',
    heading: say('record.part.versions'),
    blocks: [
      {
        block: 'answers',
        rows: [
          row(say('record.versions.app'), versions.app),
          row(say('record.versions.content'), versions.content),
          row(say('record.versions.made'), pointInWords(from.today)),
          row(say('record.versions.layout'), say(`record.layout.${layout}`)),
        ],
      },
    ],
  };
}
