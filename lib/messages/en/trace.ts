/** What follows from an answer, in one sentence each. Statements of law are not here: the trace names their records. */
export const traceInEnglish = {
  'trace.danger.yes': 'Somebody is in danger now: 999 and the child protection body come before this form.',
  'trace.danger.yes-adult': 'Somebody is in danger now: 999 comes before this form.',
  'trace.danger.no':
    'No immediate danger was seen, so the other questions followed. This can change at any time.',
  'trace.danger.not-sure': 'It was not certain whether somebody is in danger: if in doubt, call 999.',
  'trace.danger.not-answered': 'Whether somebody is in danger now was not settled. If in doubt, call 999.',
  'trace.nation': 'The referral is made in {nation}: its route and its terms are used.',
  'trace.place.child-is-there':
    'The child is in {nation} now, so its child protection body is the one to tell.',
  'trace.place.outside-uk':
    'The child is outside the UK now. Ask the child protection body of {nation}, where the referral is made, and the police what can be done.',
  'trace.place.place-not-known':
    'Where the child is now is not known, so the child protection body of {nation}, where the referral is made, is the one to tell first.',
  'trace.refer.listed': 'This organisation may submit the referral in {nation}.',
  'trace.refer.not-certain':
    'Whether this organisation may submit in {nation} must be checked before submitting. A hand-over note is ready too.',
  'trace.refer.not-answered':
    'Which kind of organisation this is was not said, so who submits must be checked.',
  'trace.refer.not-listed':
    'This organisation cannot submit the referral in {nation}, so it hands the concern over and asks that a referral is made.',
  'trace.refer.adults-only':
    'This organisation works with adults. A child is handed over to a body that may refer in {nation}.',
  'trace.refer.not-in-this-nation':
    'This kind of organisation is not a first responder organisation in {nation}, so it hands the concern over.',
  'trace.age.under-18': 'The young person is said to be under 18 and is treated as a child.',
  'trace.age.in-doubt': 'The age is in doubt, so the young person is treated as a child.',
  'trace.age.age-not-known': 'The age is not known, so the young person is treated as a child.',
  'trace.age.no-reason-for-doubt':
    'The person is said to be 18 or over and nothing gives reason to think they may be under 18, so the adult route applies.',
  'trace.consent':
    'A child is not asked to agree to the referral and cannot stop it. They are told about it.',
  'trace.adult.may-have-been-child':
    'They may have been exploited before they were 18. The adult route applies, and asks about that time.',
  'trace.adult.not-as-child':
    'The practitioner said that they were not exploited before they were 18. This app is for children, so it stops here.',
  'trace.adult.not-answered':
    'Whether they were exploited before they were 18 is not known. The adult route applies, and asks about that time.',
  'trace.protection.referred': 'The child protection referral has been made, before or beside this one.',
  'trace.protection.not-yet': 'The child protection referral is still to be made, and comes first.',
  'trace.protection.enquiry-held': 'The child protection body has begun its own enquiry or discussion.',
  'trace.protection.enquiry-arranged': 'The enquiry or discussion of the child protection body is arranged.',
  'trace.protection.enquiry-not-yet':
    'The enquiry or discussion of the child protection body is still to begin.',
  'trace.protection.not-answered':
    'Whether the child protection referral has been made is not known. It comes first: find out.',
  'trace.elements':
    'Act: {act}. Purpose: {purpose}. Means is not required for a child. These words describe the record, not the child.',
  'trace.conclusion.refer-now': 'The practitioner concluded: refer now.',
  'trace.conclusion.hand-over-now':
    'The practitioner concluded: hand the concern over now and ask for a referral.',
  'trace.conclusion.safeguard-and-come-back':
    'The practitioner concluded: keep the child safe first and come back. The duty to refer remains.',
  'trace.conclusion.no-concern':
    'The practitioner recorded no concern of exploitation now. This is no finding, and it can be reopened.',
  'trace.guardian.refer': 'Ask for an independent guardian in {nation}.',
  'trace.guardian.criteria-to-check':
    'Bring the child to the guardian service of {nation} all the same: nobody in the UK is said to have parental rights. Its own criteria may not be met, so ask it.',
  'trace.guardian.find-out':
    'Whether a guardian can be asked for in {nation} depends on something not known yet: find it out.',
  'trace.guardian.not-for-this-child':
    'Somebody in the UK is said to have parental rights, so the guardian service of {nation} does not take this child.',
  'trace.pilot.may-decide':
    'A local panel may decide this case in place of the Home Office. The steps are the same.',
  'trace.pilot.not-within-100-days':
    'By what is recorded of the birth the child is not more than 100 days from 18, so the Home Office decides, even in a pilot area.',
  'trace.pilot.depends-on-the-birthday':
    'Who decides depends on the birthday. By what is recorded of the birth the child may be more than 100 days from 18, and then a local panel may decide, or not, and then the Home Office decides.',
  'trace.pilot.closer-to-18-since-submission':
    'By what is recorded of the birth the child is not more than 100 days from 18 now, but was, or may have been, on the day of the submission. Ask whether the panel or the Home Office decides.',
  'trace.pilot.not-while-age-is-uncertain':
    'While the age is uncertain the Home Office decides, even in a pilot area.',
  'trace.pilot.find-out': 'Whether this is a pilot area is not known. The steps are the same either way.',
  'trace.pilot.not-here': 'This is not a pilot area, so the Home Office decides.',
  'nation.england': 'England',
  'nation.wales': 'Wales',
  'nation.scotland': 'Scotland',
  'nation.northern-ireland': 'Northern Ireland',
  'nation.both': '{first} and {second}',
  'element.recorded': 'recorded',
  'element.thin': 'recorded but thin',
  'element.nothing-yet': 'nothing recorded yet',
} as const;
