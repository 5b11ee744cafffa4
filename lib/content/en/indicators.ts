import type { IndicatorCategory, IndicatorElement } from '@/lib/content/indicator-categories';
import type { IndicatorId } from '@/lib/content/indicators';

export interface IndicatorWords {
  /** What could have been seen, heard or told, as a statement to tick. */
  text: string;
  /** An open question or a place to look. Not a script; not to be asked in front of anyone who may be involved. */
  prompt: string;
  /** What else might explain it, shown beside the tick. It never takes anything away from the tick. */
  counter: string | null;
}

export const indicatorCategoriesInEnglish = {
  'child-sexual-exploitation': {
    name: 'Sexual exploitation',
    description: 'Someone uses the child for sex, or gains from others doing so',
  },
  'child-criminal-exploitation': {
    name: 'Criminal exploitation',
    description: 'Others use the child to commit crime: county lines, drugs, weapons, theft, armed groups',
  },
  'forced-labour': {
    name: 'Forced labour',
    description: 'The child is made to work, or works for little or no pay that others keep',
  },
  'domestic-servitude': {
    name: 'Domestic servitude',
    description: 'The child is made to cook, clean or care in a household, also by relatives',
  },
  'forced-begging-and-petty-crime': {
    name: 'Forced begging and street crime',
    description: 'The child is made to beg, sell or steal and to hand over what they get',
  },
  'benefit-and-financial-exploitation': {
    name: 'Money, benefits and identity',
    description: 'Others use the child’s name, bank account, benefits or earnings',
  },
  'forced-or-sham-marriage': {
    name: 'Forced or sham marriage',
    description: 'The child is married, or to be married, under pressure or for someone else’s gain',
  },
  'illegal-adoption': {
    name: 'Illegal adoption',
    description: 'The child was passed to other carers outside the law, often for money',
  },
  'organ-removal': {
    name: 'Organ removal',
    description: 'An organ was taken from the child, or there is a plan to take one',
  },
  'movement-and-travel': {
    name: 'Movement and handing over',
    description: 'Someone moves, collects, houses or passes on the child; a short distance is enough',
  },
  control: {
    name: 'Control and pressure',
    description: 'Threats, debt, violence, isolation or loyalty keep the child in place',
  },
  'appearance-and-health': {
    name: 'Appearance and health',
    description: 'Injuries, neglect, exhaustion, distress or care withheld',
  },
  'living-situation': {
    name: 'Where and how they live',
    description: 'The address, who lives there, school and time of their own',
  },
  'behaviour-and-development': {
    name: 'Behaviour and background',
    description: 'Fear, change, secrecy; and what has made the child easier to target',
  },
  missing: {
    name: 'Going missing',
    description: 'Episodes away from home, school or placement, and how the child comes back',
  },
  'adult-around-the-child': {
    name: 'Adults around the child',
    description: 'Who comes with, waits for, speaks for or gains from the child',
  },
  'documents-and-immigration': {
    name: 'Documents and immigration',
    description: 'Papers held by others, false or missing, or a visa that does not fit',
  },
  online: {
    name: 'Online',
    description: 'Contact, pressure, images, accounts and money through phones and apps',
  },
} as const satisfies Record<IndicatorCategory, { name: string; description: string }>;

/** The entry beside every category for what no indicator names. */
export const somethingElseInEnglish = 'Something else: {category}';

/** What to bear in mind when choosing the online service's boxes for a category that has some. */
export const boxNotesInEnglish = {
  'child-sexual-exploitation':
    'The box for a child’s sexual exploitation comes first for anyone under 18. Add the other if the child was taken and held.',
  'child-criminal-exploitation': 'This box includes county lines.',
  'forced-labour': 'Add the box on earnings if what the child earned was taken.',
  'domestic-servitude': 'Relatives can be the people who exploit.',
  'forced-begging-and-petty-crime': 'Begging is named in this box.',
  'benefit-and-financial-exploitation':
    'Fraud: the child’s name or account was used to cheat others. Earnings: others control the child’s own money.',
  'forced-or-sham-marriage':
    'There is no box of its own. Choose “another kind” and say what, or the household or sexual box if that is what followed. Say what the child was, or was to be, used for. A forced marriage needs protection under other law as well.',
  'illegal-adoption':
    'There is no box of its own. Choose “another kind” and say what the child was, or was to be, used for. Illegal adoption needs action under other law as well.',
  'organ-removal': 'The box speaks of removal already done. If it was planned, say so in the text.',
  online: 'Choose by what was done, not by the app or device it was done through.',
} as const satisfies Partial<Record<IndicatorCategory, string>>;

export const indicatorElementsInEnglish = {
  act: {
    name: 'What was done to bring or keep the child there (act)',
    description: 'Recruiting, moving, handing over, housing or receiving the child',
  },
  purpose: {
    name: 'What the child was used for (purpose)',
    description: 'Exploitation that happened or was meant to happen',
  },
  means: {
    name: 'How the child was controlled (means)',
    description: 'Force, threats, deception or pressure. Not required for a child',
  },
  vulnerability: {
    name: 'Background',
    description: 'What may have made the child easier to target. It never shows exploitation by itself',
  },
} as const satisfies Record<IndicatorElement, { name: string; description: string }>;

export const indicatorsInEnglish = {
  'cse-says-exploited': {
    text: 'Says, or has told someone trusted, that they were used for sex by others',
    prompt: 'Write down the child’s own words. What would they like you to understand about it?',
    counter: null,
  },
  'cse-sex-for-something': {
    text: 'Was given money, gifts, drugs, lifts or shelter in return for sexual activity',
    prompt: 'What was given, by whom, and what happened afterwards?',
    counter: 'Presents can be from family or friends; find out who gave them and what was expected.',
  },
  'cse-found-at-sex-venue': {
    text: 'Found in a brothel, hotel room or flat where sex is sold',
    prompt: 'Who rents or booked the place, and how did the child come to be there?',
    counter: 'A parent or carer may live or work there; the child still needs safeguarding.',
  },
  'cse-adult-as-partner': {
    text: 'Someone noticeably older is described as their boyfriend, girlfriend or partner',
    prompt: 'How did they meet, and who decides what happens between them?',
    counter: 'A small age gap between peers; look at power and control rather than age alone.',
  },
  'cse-passed-between-people': {
    text: 'Passed from one person or group to others for sexual purposes',
    prompt: 'Who took the child where, who was present, and who arranged it?',
    counter: null,
  },
  'cse-parties-houses': {
    text: 'Taken to parties, hotels or houses where sexual contact is expected of them',
    prompt: 'How did they get there and back, and who invited them?',
    counter: 'Ordinary social events; ask what was expected and whether they could leave.',
  },
  'cse-sexual-health-signs': {
    text: 'Has a sexually transmitted infection or a pregnancy they cannot or will not explain',
    prompt: 'What does health know about pressure, the age of others involved and the timing?',
    counter: 'Sexual activity between peers of similar age.',
  },
  'cse-sexual-injury': {
    text: 'Has injuries to intimate parts of the body, or other signs of sexual assault',
    prompt: 'Has a paediatric or sexual assault service seen the child, and what did it find?',
    counter: 'Accident or illness; this is for a specialist medical opinion.',
  },
  'cse-supplied-clothing': {
    text: 'Others supplied clothing or underwear of the kind used when selling sex',
    prompt: 'Who bought the clothing and when were they asked to wear it?',
    counter: 'Taste and fashion are not indicators; who supplied it and why is the concern.',
  },
  'cse-account-withdrawn': {
    text: 'Reported being hurt or used sexually, then took it back or fell silent',
    prompt: 'What changed between the two accounts, and who has been in touch with the child?',
    counter: 'The first account may have been misheard; fear and pressure are also common reasons.',
  },
  'cse-boy-change-after-befriending': {
    text: 'A boy shows new anger, offending or drug use after older people befriended him',
    prompt: 'What was happening in his life when this began, and who came into it then?',
    counter: 'Bereavement, bullying, undiagnosed need or ordinary adolescent change.',
  },
  'cse-under-13-sexual-health': {
    text: 'Under 13 and asking for contraception or sexual health advice',
    prompt: 'What led them to ask, and did anyone suggest or bring them?',
    counter: 'Curiosity or a lesson at school; a child under 13 cannot consent, so refer in any case.',
  },
  'cce-says-made-to-offend': {
    text: 'Says someone pressured, tricked or forced them into committing a crime',
    prompt: 'Who asked for it, what was said would happen if they refused, and who gained?',
    counter: null,
  },
  'cce-drugs-away-from-home': {
    text: 'Found with drugs or drug money in a place they have no ties to',
    prompt: 'How did they travel, who were they staying with, and who was expecting them?',
    counter: 'Own use or visiting friends; look at amounts, money and who arranged the trip.',
  },
  'cce-cannabis-site': {
    text: 'Found living in, tending or locked inside a cannabis growing site',
    prompt: 'What were the sleeping, food and locking arrangements, and who visited?',
    counter: null,
  },
  'cce-in-taken-over-home': {
    text: 'Staying in someone else’s home that is being used to sell or store drugs',
    prompt: 'Whose home is it, how long have they stayed, and could they leave?',
    counter: 'Visiting a friend or relative who lives there.',
  },
  'cce-hides-drugs-in-body': {
    text: 'Made to hide drugs inside their body, or has injuries suggesting this',
    prompt: 'Is urgent medical care needed? Treat as sexual harm and ask health first.',
    counter: null,
  },
  'cce-holds-weapons-for-others': {
    text: 'Carries, stores or moves weapons or cash on behalf of someone else',
    prompt: 'Whose are they, when were they handed over, and what was the child told?',
    counter: 'Carrying out of fear for their own safety; ask what they are afraid of.',
  },
  'cce-drug-debt': {
    text: 'Owes money over drugs or cash that was lost, stolen or seized',
    prompt: 'Who says there is a debt, how did it start, and how must it be repaid?',
    counter: 'A debt between friends; ask who set the amount and what happens if it is unpaid.',
  },
  'cce-deal-phone': {
    text: 'Holds or answers a phone on which others place drug orders',
    prompt: 'Whose phone is it and when do they have to answer it?',
    counter: null,
  },
  'cce-several-phones': {
    text: 'Has several phones or SIM cards, or constant calls from unknown people',
    prompt: 'Who gave them the phones, and who is calling?',
    counter: 'Hand-me-downs, a broken handset or a work phone.',
  },
  'cce-unexplained-possessions': {
    text: 'Has new money, clothes, phones or transport that nobody can account for',
    prompt: 'Where did it come from, and does anything have to be given back?',
    counter:
      'Part-time pay, birthdays or sharing with friends; avoid assumptions about what a family can afford.',
  },
  'cce-offences-serve-older-group': {
    text: 'Arrested for offences that fit a pattern run by older people',
    prompt: 'Who else was there, who planned it, and who kept the proceeds?',
    counter: 'Offending with peers and no one directing it.',
  },
  'cce-punishment-injuries': {
    text: 'Has slash wounds, burns, torn nails or bruises that look like punishment',
    prompt: 'Who did this, what for, and is the child still within their reach?',
    counter: 'Sport, accident or self-harm; seek a medical view.',
  },
  'cce-told-to-bring-others': {
    text: 'Told to bring in, watch over or pass orders to other children',
    prompt: 'Who told them to, and what would have followed if they had not?',
    counter: 'Friends acting together; a child can be harmed and cause harm at once.',
  },
  'cce-paramilitary-tasks': {
    text: 'Made to hide items, run errands, attack others or riot for a paramilitary group',
    prompt: 'Who gave the instruction, and is it safe for the child to be seen with you?',
    counter: 'Joining in local disorder with friends and no one directing it.',
  },
  'cce-paramilitary-threat': {
    text: 'Under threat of attack, exile or public shaming by an armed group',
    prompt: 'Who made the threat, about what, and who else in the family is affected?',
    counter: null,
  },
  'lab-says-must-work': {
    text: 'Says they have to work and are not able to stop or leave',
    prompt: 'What would happen if they did not go to work tomorrow?',
    counter: null,
  },
  'lab-work-unfit-for-child': {
    text: 'Doing work that is hazardous or unsuitable for someone of their age',
    prompt: 'What tasks do they do, with what tools or substances, and who is in charge?',
    counter: 'Supervised work experience or permitted light work.',
  },
  'lab-very-long-hours': {
    text: 'Works very long hours, through the night or with no days off',
    prompt: 'What does an ordinary day look like from waking to sleeping?',
    counter: 'Lawful part-time work within the hours allowed for their age.',
  },
  'lab-little-or-no-pay': {
    text: 'Gets little or no pay, or does not know what they earn',
    prompt: 'How is pay worked out, who hands it over, and where does it go?',
    counter: 'Helping in a family business for short spells.',
  },
  'lab-hands-over-earnings': {
    text: 'Must give most or all of what they earn to someone else',
    prompt: 'Who receives the money, and what do they say it is for?',
    counter: 'Choosing to send money home; ask whether they could stop.',
  },
  'lab-sleeps-at-work': {
    text: 'Sleeps where they work, such as a nail bar, restaurant, car wash or farm',
    prompt: 'Where do they sleep, wash and keep their things?',
    counter: 'Family flat above or beside a family business.',
  },
  'lab-strain-or-work-injuries': {
    text: 'Has injuries, strain or skin damage typical of manual or factory work',
    prompt: 'How did it happen, and what treatment was given?',
    counter: 'Sport, hobbies, chores or a medical condition.',
  },
  'lab-moved-between-sites': {
    text: 'Taken by others to work at a series of different places',
    prompt: 'Who drives them, at what times, and to which places?',
    counter: 'An agency or family firm working at several sites.',
  },
  'lab-kept-from-school-to-work': {
    text: 'Kept out of education so they can work for family or carers',
    prompt: 'Who decided about school, and what do they do during school hours?',
    counter: 'Illness, waiting for a school place, or home education in good order.',
  },
  'ds-says-must-serve': {
    text: 'Says they have to clean, cook or mind children and may not stop',
    prompt: 'Tell me about a normal day at home from start to finish.',
    counter: null,
  },
  'ds-heavy-housework': {
    text: 'Does most of the housework or childcare in the home where they live',
    prompt: 'What do other children in the home do, and what happens if jobs are not done?',
    counter: 'Everyday chores, or a young carer helping a relative who is ill.',
  },
  'ds-hardly-leaves-home': {
    text: 'Hardly ever leaves the home, except on tasks for the household',
    prompt: 'When did they last go out for themselves, and with whom?',
    counter: 'Illness, anxiety, or parents who are protective.',
  },
  'ds-eats-apart': {
    text: 'Eats separately from the household they live with',
    prompt: 'Who eats together, when, and where does the child eat?',
    counter: 'Different mealtimes, diet or school hours.',
  },
  'ds-fed-less': {
    text: 'Fed scraps, or less food than others in the home',
    prompt: 'What did they eat yesterday, and who decides?',
    counter: 'Family hardship in which everyone goes short.',
  },
  'ds-no-sleeping-space': {
    text: 'Sleeps on a floor, in a kitchen or corridor, with no private space',
    prompt: 'Where does each person in the home sleep?',
    counter: 'Overcrowding or poverty affecting the whole family.',
  },
  'ds-looks-after-others-not-schooled': {
    text: 'Takes other children to school or appointments but attends no school themselves',
    prompt: 'Which school are they registered at, and who applied?',
    counter: 'Recently arrived and waiting for a place.',
  },
  'beg-says-must-beg-or-steal': {
    text: 'Says they must beg, steal or sell in the street and hand over takings',
    prompt: 'Who tells them where to go, and who takes what they collect?',
    counter: null,
  },
  'beg-daily-target': {
    text: 'Has to bring back a set amount of money or goods each day',
    prompt: 'What is the amount, who set it, and what happens if they fall short?',
    counter: null,
  },
  'beg-adult-watches': {
    text: 'Begs or sells while an adult keeps watch or collects the money',
    prompt: 'Who is the adult, where do they stand, and when does money change hands?',
    counter: 'A parent begging with their own child from need; still a welfare concern.',
  },
  'beg-dropped-off': {
    text: 'Driven or escorted to different places to beg, sell or steal',
    prompt: 'Who brings them, how, and who else is in the group?',
    counter: 'Family travelling together for market or seasonal work.',
  },
  'beg-organised-theft': {
    text: 'Stopped for pickpocketing, bag theft or shoplifting that looks organised',
    prompt: 'What was taken, was it to order, and who was waiting nearby?',
    counter: 'Theft on impulse, from need or with friends.',
  },
  'beg-afraid-to-return-empty': {
    text: 'Afraid of going back without enough money or goods',
    prompt: 'What do they think will happen when they get back?',
    counter: 'Worry about being late or told off at home.',
  },
  'fin-benefits-claimed-by-noncarer': {
    text: 'Benefits are claimed for the child by someone who does not look after them',
    prompt: 'Who receives payments for the child, and who feeds, clothes and houses them?',
    counter: 'A recent change of carer not yet reported.',
  },
  'fin-identity-used': {
    text: 'The child’s name or documents are used for benefits, credit, housing or phone contracts',
    prompt: 'Ask what letters, bills or accounts exist in their name.',
    counter: 'A mistake, or a relative opening savings for them.',
  },
  'fin-money-through-account': {
    text: 'Large or unexplained sums pass through the child’s bank account or wallet',
    prompt: 'Who asked to use the account, and where did the money go next?',
    counter: 'Selling belongings, gaming trades or a family gift.',
  },
  'fin-others-hold-bank-access': {
    text: 'Someone else holds the child’s bank card, PIN or banking app login',
    prompt: 'Who can use the account, and can the child check the balance?',
    counter: 'A parent managing money for a younger child.',
  },
  'fin-escorted-at-bank': {
    text: 'Uses banks or cash machines while watched or directed by another person',
    prompt: 'Who went with them, and what were they told to do?',
    counter: 'A parent or carer helping them.',
  },
  'fin-offered-easy-money': {
    text: 'Offered quick cash, game credit or crypto for letting others use an account',
    prompt: 'Who made the offer, on which app, and what came next?',
    counter: 'An advert they scrolled past and did not answer.',
  },
  'fin-own-payments-taken': {
    text: 'Wages, benefits or allowances paid to them are taken by other people',
    prompt: 'What is paid to them, and how much do they get to keep?',
    counter: 'Agreed board and lodging at home.',
  },
  'mar-says-forced': {
    text: 'Says they are being made to marry, or were married, against their will',
    prompt: 'Speak alone. Who has arranged it, and is there a date or a journey planned?',
    counter: null,
  },
  'mar-married-or-engaged-under-18': {
    text: 'Married, engaged or living as a spouse while under 18',
    prompt: 'When and where did it happen, and who agreed to it?',
    counter: 'The lawful age differs between UK nations; check current law, and still ask about pressure.',
  },
  'mar-fears-trip': {
    text: 'Afraid of a family trip abroad, or of not being brought back',
    prompt: 'What is planned, who holds the tickets and passport, and what do they fear?',
    counter: 'Ordinary reluctance to travel or to miss friends.',
  },
  'mar-money-or-visa-gain': {
    text: 'Money, a debt or a visa changed hands over the marriage',
    prompt: 'Who benefited, and what was agreed?',
    counter: 'Customary gifts that the child welcomed.',
  },
  'mar-made-to-work-by-in-laws': {
    text: 'Lives with a spouse or in-laws who make them work or stay indoors',
    prompt: 'What are they expected to do, and could they visit family or friends?',
    counter: 'Shared household chores freely taken on.',
  },
  'mar-watched-by-relatives': {
    text: 'Relatives watch them at school or come to every appointment',
    prompt: 'Find a safe way to see the child alone, with an independent interpreter if needed.',
    counter: 'Protective family, or support for anxiety or disability.',
  },
  'ado-no-lawful-papers': {
    text: 'Adult says they adopted the child but has no court or agency papers',
    prompt: 'Which court, agency or country made the order, and who can confirm it?',
    counter: 'Informal care within the family, or papers delayed in another country.',
  },
  'ado-money-for-child': {
    text: 'Money was paid to obtain, place or hand over the child',
    prompt: 'Who paid whom, how much, and what was it called?',
    counter: 'Lawful agency fees or travel costs.',
  },
  'ado-birth-story-conflicts': {
    text: 'Accounts of birth or parentage conflict with each other or with records',
    prompt: 'Compare birth, health and travel records with what each adult says.',
    counter: 'Surrogacy, family secrecy or poor record keeping abroad.',
  },
  'ado-handed-to-another-adult': {
    text: 'Baby or young child was brought in by one person and given to another',
    prompt: 'Who met them, where, and what was said about the arrangement?',
    counter: 'A relative escorting a child to join parents.',
  },
  'org-says-organ-threat': {
    text: 'Says someone has taken, or plans to take, an organ or tissue',
    prompt: 'Record exact words. Seek an urgent medical and police view.',
    counter: null,
  },
  'org-unexplained-scar': {
    text: 'Has a surgical scar that nobody can explain',
    prompt: 'Where, when and by whom was surgery done? Request records or a scan.',
    counter: 'Past treatment, with records lost or held abroad.',
  },
  'org-tests-or-donor-story': {
    text: 'Taken for unexplained tests, or presented as donor to someone they cannot describe',
    prompt: 'Who arranged the tests and how does the child know the recipient?',
    counter: 'A genuine relative or routine medical care.',
  },
  'mov-arranged-by-others': {
    text: 'Someone else planned and paid for the journey',
    prompt: 'Who made the arrangements, and what did they want in return?',
    counter: 'Parents sending a child to safety or to relatives.',
  },
  'mov-promised-something': {
    text: 'Promised school, work, safety or a better life to get them to move',
    prompt: 'What were they told beforehand, and what did they find?',
    counter: null,
  },
  'mov-far-from-home-no-reason': {
    text: 'Found in a part of the UK they have no reason to be in',
    prompt: 'How did they get there, and who did they meet?',
    counter: 'Visiting friends, an online friendship or running from trouble at home.',
  },
  'mov-met-by-strangers': {
    text: 'Met, collected or dropped off by people they cannot name',
    prompt: 'What do they remember about the people, vehicles and places?',
    counter: 'A family friend or community volunteer they had not met before.',
  },
  'mov-into-unknown-cars': {
    text: 'Seen getting in or out of cars or taxis with unknown adults',
    prompt: 'Note times, places, registration and who was driving.',
    counter: 'School transport, a friend’s parent or a booked taxi.',
  },
  'mov-tickets-or-contact-number': {
    text: 'Carries tickets, taxi details or a contact number they cannot explain',
    prompt: 'Who gave them this, and what were they to do on arrival?',
    counter: 'A relative’s number kept in case of difficulty.',
  },
  'mov-without-relatives': {
    text: 'Travelling alone, or in a group with nobody related to them',
    prompt: 'Who was with them on each part of the journey?',
    counter: 'Many children travel alone to seek safety; it is not a sign by itself.',
  },
  'mov-many-addresses': {
    text: 'Has moved often, or is registered at several addresses',
    prompt: 'Draw a timeline together: where, when, with whom, and why each move?',
    counter: 'Temporary housing, asylum dispersal, or placements in care.',
  },
  'mov-unsure-where-they-are': {
    text: 'Does not know the town, country or address they are in',
    prompt: 'What can they see or remember of the place and the way there?',
    counter: 'New arrival, young age or learning need.',
  },
  'mov-short-distance-for-use': {
    text: 'Taken short distances, such as across town, to be used by others',
    prompt: 'Which places, how often, and who decided?',
    counter: 'Lifts from friends for ordinary reasons.',
  },
  'mov-control-handed-over': {
    text: 'Control over the child passed from one person or group to another',
    prompt: 'Who was in charge before, who is now, and was anything paid?',
    counter: 'A planned change of carer within the family.',
  },
  'mov-housed-for-others-use': {
    text: 'Kept, hidden or housed somewhere so that others could use them',
    prompt: 'Who arranged the place, who had keys, and who came?',
    counter: 'A refuge, hostel or friend offering shelter.',
  },
  'mov-out-of-uk': {
    text: 'A UK child taken, or about to be taken, abroad to be used by others',
    prompt: 'Who bought tickets, what is the stated reason, and what does the child want?',
    counter: 'Family holiday, study or visit.',
  },
  'mov-other-countries-first': {
    text: 'Made to work, or held, in other countries on the way to the UK',
    prompt: 'Take one country at a time: what happened, who was there, how did it end?',
    counter: 'Paid or casual work they chose on the way.',
  },
  'con-threatened': {
    text: 'Threatened with violence to make them do as they are told',
    prompt: 'What was said, by whom, and do they think it could happen?',
    counter: null,
  },
  'con-family-threatened': {
    text: 'Family or friends are threatened, or pressed for money, to keep them in line',
    prompt: 'Who has been contacted, how, and are they safe?',
    counter: null,
  },
  'con-beaten-or-locked-in': {
    text: 'Beaten, restrained, locked in or punished by those using them',
    prompt: 'Is medical care needed? Who did it and when was the last time?',
    counter: null,
  },
  'con-debt-to-work-off': {
    text: 'Believes they owe money for travel, rent or food and must work it off',
    prompt: 'Who says so, how much is left, and how is it counted?',
    counter: 'A genuine family loan with no pressure attached.',
  },
  'con-not-free-to-go': {
    text: 'Not free to leave the place where they live or work',
    prompt: 'If they wanted to go out now, what would have to happen?',
    counter: 'Age-appropriate rules set by a parent or placement.',
  },
  'con-phone-controlled': {
    text: 'Someone else checks, limits, tracks or takes away their phone',
    prompt: 'Who set up the phone, and who can see what is on it?',
    counter: 'Parental controls or school rules.',
  },
  'con-rehearsed-account': {
    text: 'Gives a rehearsed account, or seems to follow instructions from someone else',
    prompt: 'Leave time and space; return to small everyday details on another day.',
    counter: 'Having told it many times, interpreting problems, or coping with trauma.',
  },
  'con-told-officials-will-punish': {
    text: 'Told they will be arrested or deported if they speak to anyone',
    prompt: 'What have they been told about police, social workers or immigration?',
    counter: null,
  },
  'con-oath-or-spirits': {
    text: 'Bound by an oath, ritual or fear of spirits or witchcraft',
    prompt: 'Ask with respect: what was promised, to whom, and what is feared?',
    counter: 'Personal faith or custom with no one using it as a threat.',
  },
  'con-substances-supplied': {
    text: 'Supplied with drugs or alcohol that keep them dependent or compliant',
    prompt: 'Who supplies it, at what cost, and what happens without it?',
    counter: 'Use with friends and no one gaining from it.',
  },
  'con-loyal-to-exploiter': {
    text: 'Protects, defends or feels they belong with the person using them',
    prompt: 'What does this person give them that matters, and what do they ask for?',
    counter: 'A real friendship; look at who gains and who carries the risk.',
  },
  'con-cut-off-from-people': {
    text: 'Cut off from friends, relatives or others who speak their language',
    prompt: 'Who have they spoken to this week, and could they have contacted anyone else?',
    counter: 'Shyness, rural placement or recent arrival.',
  },
  'con-no-contact-with-parents': {
    text: 'Unable to contact parents or guardians freely',
    prompt: 'When did they last speak, on whose phone, and was anyone listening?',
    counter: 'Parents missing, dead or unsafe to contact.',
  },
  'app-ownership-mark': {
    text: 'Has a tattoo, brand or mark that may show someone claims them',
    prompt: 'When and where was it done, who chose it and who paid?',
    counter: 'A tattoo or mark they wanted, or a cultural practice.',
  },
  'app-untreated-injuries': {
    text: 'Has old, untreated or poorly explained injuries',
    prompt: 'Ask health for a body map and a view on age and cause.',
    counter: 'Accident, contact sport or poor access to care.',
  },
  'app-underfed-or-neglected': {
    text: 'Looks underfed, dirty or otherwise neglected',
    prompt: 'When did they last eat, wash and sleep properly, and where?',
    counter: 'Poverty, homelessness or a long journey.',
  },
  'app-exhausted': {
    text: 'Constantly worn out, or falls asleep in lessons or appointments',
    prompt: 'What are their nights like, and what wakes them or keeps them up?',
    counter: 'Illness, gaming, caring duties or poor sleep.',
  },
  'app-no-gp': {
    text: 'Not known to a GP or other health service',
    prompt: 'Check NHS records, with any other names or dates of birth.',
    counter: 'Recently moved, or family unaware of entitlement.',
  },
  'app-care-withheld': {
    text: 'Medical care delayed, refused or controlled by another person',
    prompt: 'Who decides on health care, and was treatment ever wanted but not given?',
    counter: 'Cost worries, beliefs, or difficulty getting an appointment.',
  },
  'app-trauma-or-self-harm': {
    text: 'Shows trauma signs, self-harm or thoughts of suicide',
    prompt: 'Make safe first. Ask a clinician, not the child, for a detailed account.',
    counter: 'Many causes, including war, loss, bullying and abuse at home.',
  },
  'app-substance-use-unexplained': {
    text: 'Uses drugs or alcohol with no clear means of paying for them',
    prompt: 'How are they obtained, and is anything owed?',
    counter: 'Shared among friends or taken from home.',
  },
  'app-marks-of-restraint': {
    text: 'Has marks of tying, gripping or confinement',
    prompt: 'Ask for a forensic medical opinion and photographs by police.',
    counter: 'Play, sport or medical restraint.',
  },
  'app-few-belongings': {
    text: 'Owns almost nothing, and wears the same or unsuitable clothes',
    prompt: 'What belongs to them, and where is it kept?',
    counter: 'Poverty, recent arrival or sensory needs.',
  },
  'liv-unsafe-or-crowded': {
    text: 'Lives in crowded, makeshift or unsafe housing',
    prompt: 'Who lives there, who collects rent, and who chose the place?',
    counter: 'Housing shortage and poverty.',
  },
  'liv-unrelated-children': {
    text: 'Several children who are not related live at the same address',
    prompt: 'Check names at the address against school, health and benefit records.',
    counter: 'Foster home, boarding arrangement or extended family.',
  },
  'liv-with-nonrelatives': {
    text: 'Lives with adults who are not family and whom no agency approved',
    prompt: 'Who agreed to this, and what do parents know about it?',
    counter: 'Friends helping in a crisis.',
  },
  'liv-unnotified-private-fostering': {
    text: 'Privately fostered without the council or Trust being told',
    prompt: 'When did it start, who arranged it, and who pays whom?',
    counter: 'Carers did not know they had to notify.',
  },
  'liv-apart-and-worse-off': {
    text: 'Lives or sleeps apart from other children in the home, in worse conditions',
    prompt: 'Compare bedrooms, clothes, schooling and treats for each child.',
    counter: 'Age gap, step-family tension or lack of space.',
  },
  'liv-callers-at-odd-hours': {
    text: 'Address has many callers or cars at odd hours',
    prompt: 'Ask neighbours, landlord and police for times, descriptions and registrations.',
    counter: 'Shift workers, a shared house or a busy family.',
  },
  'liv-locked-or-barricaded': {
    text: 'Doors or windows are barricaded or locked against leaving',
    prompt: 'Who holds keys, and how would they get out in a fire?',
    counter: 'Security against burglary, or a safety lock for a young or disabled child.',
  },
  'liv-child-items-in-wrong-place': {
    text: 'Child’s bed, toys or work-size clothes found in a brothel, factory or workshop',
    prompt: 'Which child, which room, and when were they last there?',
    counter: 'Staff bringing their own children for want of childcare.',
  },
  'liv-not-in-school': {
    text: 'Has no school place, or stopped going without explanation',
    prompt: 'Ask the council for children missing education records.',
    counter: 'Home education, exclusion, illness or waiting for a place.',
  },
  'liv-no-time-to-play': {
    text: 'Has no time for play, rest or things other children do',
    prompt: 'What did they do last weekend?',
    counter: 'Study, faith, sport or caring duties.',
  },
  'beh-fear-of-person': {
    text: 'Becomes frightened or silent when a certain person is near or mentioned',
    prompt: 'See them alone. What would help them feel safe enough to talk?',
    counter: 'A strict parent or earlier abuse at home.',
  },
  'beh-fear-of-officials': {
    text: 'Afraid of police, social workers or immigration staff',
    prompt: 'What has happened before, here or elsewhere, with people in authority?',
    counter: 'Past ill-treatment by officials or unsettled immigration status.',
  },
  'beh-unlike-age-peers': {
    text: 'Behaves in ways unlike other children of the same age',
    prompt: 'Describe what was seen and heard, without words such as mature or streetwise.',
    counter:
      'Culture, personality, disability or caring role. Beware reading adulthood into Black children and girls.',
  },
  'beh-no-friends-own-age': {
    text: 'Does not spend time with anyone of similar age',
    prompt: 'Who do they spend time with, and who chose that?',
    counter: 'Shyness, neurodivergence or a recent move.',
  },
  'beh-guarded-about-company': {
    text: 'Guarded about who they see and where they go',
    prompt: 'What would they be comfortable telling you about a good day out?',
    counter: 'Ordinary wish for privacy.',
  },
  'beh-agitated-by-calls': {
    text: 'Agitated by calls or messages, and then has to leave',
    prompt: 'Who was it, and what would happen if they stayed?',
    counter: 'A row with a friend or partner.',
  },
  'beh-calls-it-own-choice': {
    text: 'Describes being used by others as their choice, a job or a favour',
    prompt: 'What do they get, what do others get, and could they stop?',
    counter: 'Freely chosen lawful activity. A child cannot consent to exploitation.',
  },
  'beh-disability-used-to-direct': {
    text: 'Has a learning disability, autism or communication need that others take advantage of',
    prompt: 'Use their way of communicating. Who tells them what to do, and what do they understand?',
    counter: 'Support from friends or carers that is in their interest.',
  },
  'beh-distress-put-down-to-disability': {
    text: 'Distress is put down to disability and no other cause has been looked at',
    prompt: 'When did it change, and what else changed then?',
    counter: 'A known pattern of their condition, confirmed by clinicians.',
  },
  'vul-care-or-homeless': {
    text: 'In care, leaving care or without a settled home',
    prompt: 'Who is the trusted adult, and who visits or calls?',
    counter: 'Most children in care are not exploited.',
  },
  'vul-abuse-loss-breakdown': {
    text: 'Has lived through abuse, bereavement, domestic abuse or family breakdown',
    prompt: 'What support have they had since, and from whom?',
    counter: 'Common in many lives; it does not show exploitation.',
  },
  'vul-lgbt-unsupported': {
    text: 'LGBT+ or questioning, and isolated or targeted because of it',
    prompt: 'Where have they found support, and did anyone make it conditional?',
    counter: 'Identity itself is never an indicator.',
  },
  'vul-school-exclusion-or-decline': {
    text: 'Excluded, on reduced hours, or school life has fallen away',
    prompt: 'When did it begin, and what do school staff think lay behind it?',
    counter: 'Bullying, unmet learning need or family stress.',
  },
  'vul-people-close-exploited': {
    text: 'Friends, siblings or a parent are known to be exploited',
    prompt: 'Who knows whom, and how did each come into contact?',
    counter: 'Siblings and friends may be untouched by it.',
  },
  'vul-fled-danger': {
    text: 'Fled war, persecution or extreme poverty with no safe route',
    prompt: 'Who helped along the way, and was anything asked for in return?',
    counter: 'Seeking refuge or using smugglers is not trafficking in itself.',
  },
  'mis-often-gone': {
    text: 'Goes missing often, overnight or in the school day, and says little about it',
    prompt: 'Use the return interview: where, with whom, and what was needed that home lacked?',
    counter: 'Conflict at home, staying with friends or avoiding bullying.',
  },
  'mis-returns-changed': {
    text: 'Comes back hurt, exhausted, intoxicated or with things they did not own',
    prompt: 'What happened while away? Keep clothing and items if a crime is possible.',
    counter: 'A party, a fight or borrowed items.',
  },
  'mis-soon-after-being-found': {
    text: 'Went missing within hours or days of being found or placed',
    prompt: 'Who knew where they were placed, and did they have a number to call?',
    counter: 'Fear of the placement, or trying to reach relatives.',
  },
  'mis-not-reported': {
    text: 'Was away but nobody reported them missing',
    prompt: 'Who should have noticed, and why was no report made?',
    counter: 'Misunderstanding over agreed stays.',
  },
  'mis-leaves-after-contact': {
    text: 'Leaves at odd hours, or straight after a call or message',
    prompt: 'Who was it, and where did they go?',
    counter: 'Meeting friends, night work or a crisis in the family.',
  },
  'adu-insists-on-staying': {
    text: 'An adult will not let the child be seen alone or answer for themselves',
    prompt: 'Arrange to see the child alone. Never use this adult to interpret.',
    counter: 'A worried parent, or support for a disability or language.',
  },
  'adu-relationship-unproven': {
    text: 'An adult cannot show how they are related, or the story keeps changing',
    prompt: 'What papers, photos or calls home could confirm it?',
    counter: 'Informal family care, or papers lost in flight.',
  },
  'adu-several-children-sponsored': {
    text: 'An adult has sponsored visas for, or travelled with, several unrelated children',
    prompt: 'Ask Border Force or UKVI for travel and sponsor history.',
    counter: 'A school, club or charity trip with consents.',
  },
  'adu-claims-found-child': {
    text: 'An adult says they simply found the child',
    prompt: 'Where, when and who else saw? Check cameras and calls.',
    counter: 'A genuine good Samaritan.',
  },
  'adu-left-or-denied-child': {
    text: 'An adult left the child, or denied knowing them, after travelling together',
    prompt: 'Check seat, ticket and phone records for both.',
    counter: 'Separation by accident or by officials.',
  },
  'adu-knows-little-of-child': {
    text: 'Carer knows little about the child, and there is no warmth between them',
    prompt: 'Ask each, apart, about birthday, health, school and likes.',
    counter: 'A new placement, depression or long separation.',
  },
  'adu-loiters-nearby': {
    text: 'Unknown adults wait outside home, school or placement',
    prompt: 'Note descriptions and vehicles; tell the placement and police.',
    counter: 'Parents collecting other children, or neighbours.',
  },
  'adu-linked-to-exploitation': {
    text: 'Spends time with an adult known or suspected of exploiting others',
    prompt: 'What does police or council intelligence hold on this person?',
    counter: 'A family tie with no contact that gives concern.',
  },
  'adu-carer-paid-to-let-go': {
    text: 'A parent or carer was paid, or cleared a debt, by letting the child go',
    prompt: 'What was agreed, with whom, and did the child know?',
    counter: 'Travel help from relatives with nothing expected.',
  },
  'adu-relative-profits': {
    text: 'A parent or relative gains from what the child is made to do',
    prompt: 'Who keeps the money or benefit? Do not tell the family before safety is planned.',
    counter: 'Fair help in the home or a family business.',
  },
  'doc-held-by-others': {
    text: 'Someone else keeps their passport or identity papers',
    prompt: 'Where are the papers, and could the child have them if they asked?',
    counter: 'A parent or solicitor keeping them safe.',
  },
  'doc-false-or-altered': {
    text: 'Has false, altered or borrowed documents',
    prompt: 'Who got them, when did the child first see them, and what were they told?',
    counter: 'Used only to reach safety.',
  },
  'doc-none': {
    text: 'Has no identity or travel papers',
    prompt: 'Did they ever have any? What became of them?',
    counter: 'Never issued, lost or destroyed in flight.',
  },
  'doc-details-not-theirs': {
    text: 'Says the name, age or family details on the papers are not theirs',
    prompt: 'What are the right details, and who gave them the others?',
    counter: 'Clerical error or different calendars and naming.',
  },
  'doc-told-to-give-age': {
    text: 'Was told by others to give a different age',
    prompt: 'Who said so and why? Treat as a child while there is doubt.',
    counter: 'Genuine uncertainty over date of birth.',
  },
  'doc-visa-does-not-fit': {
    text: 'Entered on a visa that does not match what they are doing',
    prompt: 'What was the visa for, who applied, and what happened on arrival?',
    counter: 'Plans changed after arrival.',
  },
  'onl-met-through-app': {
    text: 'Met the person who used them through a game, app or social media',
    prompt: 'Which platform, who made first contact, and how did it move on?',
    counter: 'Online friends who turned out to be safe peers.',
  },
  'onl-pressed-for-images': {
    text: 'Pressured, tricked or paid to send sexual images or video',
    prompt: 'Do not view or copy images. Who asked, what was said, and what is saved?',
    counter: 'Image sharing between peers with no pressure; still needs a response.',
  },
  'onl-livestream-abuse': {
    text: 'Made to perform sexual acts on camera for others to watch',
    prompt: 'Who was watching, who gained, and was anyone in the room?',
    counter: null,
  },
  'onl-blackmailed-with-images': {
    text: 'Threatened with sharing of images unless they pay or do more',
    prompt: 'Keep messages. Who is demanding what, and is the child safe tonight?',
    counter: null,
  },
  'onl-others-sell-content': {
    text: 'Other people make money from the child’s images or accounts',
    prompt: 'Who controls the account, and where do payments go?',
    counter: 'Family sharing ordinary content with consent.',
  },
  'onl-unknown-devices-accounts': {
    text: 'Uses devices or accounts that family or carers did not provide',
    prompt: 'Who set them up, and who has the password?',
    counter: 'A gift from a relative or a second-hand device.',
  },
  'onl-recruited-by-advert': {
    text: 'Answered an online advert or message for work or cash that led to exploitation',
    prompt: 'What did it offer, who replied, and what were they told to do first?',
    counter: 'A genuine job that fell through.',
  },
  'onl-moved-to-private-chat': {
    text: 'Was moved to a private or disappearing chat and told to keep it secret',
    prompt: 'Who suggested it and what were they asked not to tell?',
    counter: 'Privacy from siblings or parents among friends.',
  },
} as const satisfies Record<IndicatorId, IndicatorWords>;
