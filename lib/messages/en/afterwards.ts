/** Words of the weeks after a referral: the timeline, the tasks, what is noted down, and their papers. */
export const afterwardsScreensInEnglish = {
  // Marking as submitted
  'submission.intro':
    'Nothing is sent from here. It only notes down what you did in the Home Office’s online service.',

  // The page
  'afterwards.heading': 'After the referral',
  'afterwards.lead':
    'What is ahead, and what is to be done. It is worked out again whenever you note something down.',
  'afterwards.submitted-on': 'Submitted on',
  'afterwards.day-not-known': 'Not known. Nothing can be counted from it',
  'afterwards.reference': 'Reference of the service',
  'afterwards.no-reference': 'Not recorded yet',
  'afterwards.by': 'Submitted by',
  'afterwards.change': 'Change',
  'afterwards.change-about': 'what is said of the submission',

  'afterwards.on-this-page': 'On this page',

  // Tasks
  'tasks-after.heading': 'What to do',
  'tasks-after.none': 'Nothing is open by what is recorded here. Your own body’s duties to the child go on.',
  'tasks-after.by': 'By {when}.',
  'tasks-after.by-earliest': 'By {when}, the earliest day that it can be.',
  'tasks-after.by-passed': 'By {when}. That day has passed: do it now.',
  'tasks-after.note': 'Note it down',
  'tasks-after.why': 'Why, and where this comes from',
  'tasks-after.contacts': 'Whom to call',
  'urgency.safety': 'First: safety',
  'urgency.now': 'Now',
  'urgency.soon': 'Soon',
  'urgency.in-time': 'In good time',
  'task.child-missing': 'Find the child',
  'task.child-missing.text':
    'The record says that the child is missing. See that the police have it reported, and that they know why you fear that somebody may be exploiting the child.',
  'task.still-missing': 'Find out whether the child is still missing',
  'task.still-missing.text':
    'A time missing is recorded, and whether it is over is not. If nobody knows where the child is, see that the police have it reported, and that they know why you fear that somebody may be exploiting the child. If the child is back, note it down.',
  'task.child-protection': 'Make the child protection referral',
  'task.child-protection.text': 'The record does not say that this has been done.',
  'task.own-enquiry': 'Hold your own enquiry or discussion',
  'task.own-enquiry.text': 'The record does not say that it has been held.',
  'task.adult-safeguarding': 'Ask who keeps them safe as an adult',
  'task.adult-safeguarding.text':
    'By what is recorded they have turned 18 since the referral, and no step of child protection is recorded from before. Follow your organisation’s policy for the safeguarding of adults, and ask who takes over.',
  'task.submit': 'Submit the online form',
  'task.submit.text': 'The record does not say that this has been done.',
  'task.ask-again': 'Have the negative decision looked at again',
  'task.hear-the-outcome': 'Find out how the reconsideration ended',
  'task.hear-the-outcome.text':
    'It was asked for, and no answer is noted here. Ask, and note the answer with its day.',
  'task.ask-again.text': 'Settle today who asks for it, and on what.',
  'task.tell-police': 'Tell the police that the child has been referred',
  'task.tell-police.text':
    'The child is, or may be, accused. Tell the officer in charge, and note down when.',
  'task.tell-officer-in-charge': 'See that the officer in charge knows of the referral',
  'task.tell-officer-in-charge.text':
    'The child is, or may be, accused. If the case is another officer’s or another force’s, tell them. Note down when, also where the case is yours.',
  'task.tell-prosecutor': 'Tell the prosecutor that the child has been referred',
  'task.tell-prosecutor.text': 'The officer in charge or the child’s lawyer can say who the prosecutor is.',
  'task.tell-defence': 'Tell the child’s lawyer of the referral',
  'task.tell-defence.text': 'The lawyer needs to know of it before the next hearing or interview.',
  'task.advice-on-a-conviction': 'Ask a lawyer whether an appeal is possible',
  'task.advice-on-a-conviction.text':
    'The record says that the child was found guilty, or pleaded guilty. A lawyer who knows of the referral can say what can still be done. There may be a time limit: check, and ask at once.',
  'task.guardian': 'Ask for an independent guardian',
  'task.guardian.text': 'The record does not say that a guardian has been asked for.',
  'task.guardian-find-out': 'Find out whether a guardian can be asked for',
  'task.guardian-find-out.text':
    'It depends on who has, and can use, parental rights or responsibility for the child.',
  'task.guardian-after-18': 'Find out whether a guardian can still help',
  'task.guardian-after-18.text':
    'By what is recorded they have turned 18 since the referral, and no guardian was asked for. A new guardian is for somebody under 18: ask the service what it can still do.',
  'task.ask-consent-at-18': 'Ask whether they want to stay in the National Referral Mechanism',
  'task.ask-consent-at-18.text':
    'By what is recorded of their birth they have turned 18, and no second decision is recorded. Find out too what support they want as an adult.',
  'task.age-in-doubt': 'Settle the age before anything changes',
  'task.age-in-doubt.text':
    'By what is recorded of their birth they would be 18, and another answer says under 18, or not sure. Go on treating them as a child until it is settled.',
  'task.ask-for-decision': 'Ask what has become of the decision',
  'task.ask-for-decision.text':
    'The day on which the first decision could be expected has passed, and none is recorded.',
  'task.ask-panel-for-decision': 'Ask the local panel what has become of the decision',
  'task.ask-panel-for-decision.text':
    'The day by which the first decision could be expected has passed, and none is recorded. Ask your council or Trust who answers for the panel.',
  'task.ask-who-decides': 'Ask whether a local panel or the Home Office decides',
  'task.ask-who-decides.text':
    'It depends on which day is the 18th birthday, and what is recorded does not settle that. Ask your council or Trust. If more is known of the birth, write it down.',
  'task.ask-who-decides-now': 'Ask whether the panel or the Home Office now decides',
  'task.ask-who-decides-now.text':
    'By what is recorded not more than 100 days are left to the 18th birthday, and there were more, or may have been, on the day of the submission. Ask your council or Trust who decides now, and what has become of the decision.',
  'task.legal-advice': 'Find a lawyer for the child',
  'task.legal-advice.text': 'The record does not say that the child has one.',
  'task.send-new-information': 'Send the new information',
  'task.send-new-information.text':
    'Something new is recorded that has not been sent to whoever decides. Print the sheet “Further information” below.',
  'task.return-talk': 'Hold the talk after the child’s return',
  'task.return-talk.text': 'A time missing is recorded, and the talk after it is not yet held.',
  'task.plan-for-missing': 'Agree what happens if the child goes missing',
  'task.plan-for-missing.text':
    'The record says that the child may go missing, and holds no plan for it. Make it with the police and with whoever looks after the child.',
  'task.keep-protecting': 'Keep protecting the child',
  'task.keep-protecting.text': 'Settle with the child protection body what goes on as before.',
  'task.note-the-reference': 'Note down the reference of the service',
  'task.note-the-reference.text': 'You need it whenever you write about this referral.',
  'task.prepare-for-18': 'Prepare for turning 18',
  'task.prepare-for-18.text':
    'Settle who will talk with the young person once they are 18, and what support they want then.',

  // The timeline
  'timeline.heading': 'Timeline',
  'timeline.intro':
    'All are days, by the calendar of the United Kingdom. What is not confirmed is marked “Check”.',
  'timeline.why': 'Where this comes from',
  'timeline.no-clock': 'What is not counted',
  'stands.past': 'In the past',
  'stands.today': 'Today',
  'stands.may-be-now': 'May be now',
  'stands.ahead': 'Ahead',
  'day.unknown': 'The day is not known',
  'day.none-yet': 'No day yet',
  'day.between': 'between {first} and {last}',
  'day.either': '{first} or {last}',
  'day.range.leap-day': 'Which of the two counts is not confirmed: check.',
  'day.range.born-about': 'A range, because the exact birth date is not known.',
  'day.range.date-uncertain': 'A range, as it was recorded.',
  'clock.outside-calendar':
    'It lies outside the years whose bank holidays are known here, so bank holidays are not left out: check.',
  'clock.passed-due': 'This day has passed. If no decision has come, ask the competent authority.',
  'clock.passed-due-in-pilot':
    'This day has passed. If a panel decides here and nothing has come, ask your council or Trust who answers for it.',
  'clock.passed-limit':
    'This day has passed. Ask all the same, at once, and say why it is late; check Annex E.',

  // Days that can not all be right
  'against.heading': 'Days that do not go together',
  'against.before': 'This day comes before {other}, {day}. Both are kept. Which one is right?',
  'against.after': 'This day comes after {other}, {day}. Both are kept. Which one is right?',
  'against.both':
    'As noted down, {later} ({laterDay}) comes before {earlier} ({earlierDay}). Both are kept. Check which one is right.',
  'against.of.submission.when': 'the submission',
  'against.of.decisions.reasonable-when': 'the reasonable grounds decision',
  'against.of.decisions.reasonable-asked-when':
    'the request to look at the reasonable grounds decision again',
  'against.of.decisions.reasonable-changed-when': 'the new reasonable grounds decision',
  'against.of.decisions.conclusive-when': 'the conclusive grounds decision',
  'against.of.decisions.conclusive-asked-when':
    'the request to look at the conclusive grounds decision again',
  'against.of.decisions.conclusive-changed-when': 'the new conclusive grounds decision',

  'clock.submitted': 'Online form submitted',
  'clock.reasonable-due': 'First decision (reasonable grounds) can be expected',
  'clock.reasonable-due.own': 'It is an aim and no promise.',
  'clock.reasonable-due-in-pilot': 'First decision (reasonable grounds) in a pilot area',
  'clock.reasonable-due-in-pilot.own': 'You said that yours is a pilot area.',
  'clock.reasonable-due-if-pilot': 'First decision (reasonable grounds), if a local panel decides',
  'clock.reasonable-due-if-pilot.own':
    'You have not said whether yours is a pilot area. Ask your council or Trust.',
  'clock.reasonable-due-if-panel': 'First decision (reasonable grounds), if the local panel decides',
  'clock.reasonable-due-if-panel.own':
    'You said that yours is a pilot area. What is recorded does not settle whether the child is far enough from 18 for the panel: ask who decides.',
  'clock.reasonable-due-if-home-office': 'First decision (reasonable grounds), if the Home Office decides',
  'clock.reasonable-due-if-home-office.own':
    'It is an aim and no promise, and what is recorded does not settle whether the Home Office decides: ask. If a panel had the case first, it is not known from which day this is counted.',
  'clock.reasonable-decided-positive': 'First decision (reasonable grounds): positive',
  'clock.reasonable-decided-negative': 'First decision (reasonable grounds): negative',
  'clock.reasonable-reconsideration-by': 'Ask for the first decision to be looked at again, by',
  'clock.reasonable-reconsideration-by.own': 'Earlier is safer.',
  'clock.reasonable-reconsideration-asked': 'Asked for the first decision to be looked at again',
  'clock.reasonable-changed': 'First decision changed: now positive',
  'clock.conclusive-earliest': 'Second decision (conclusive grounds), not before',
  'clock.conclusive-earliest.own': 'It may take much longer.',
  'clock.conclusive-earliest-unless-pilot':
    'Second decision (conclusive grounds), not before, if the Home Office decides',
  'clock.conclusive-earliest-unless-pilot.own':
    'It may take much longer. You have not said whether yours is a pilot area: a local panel can decide earlier.',
  'clock.conclusive-earliest-if-home-office':
    'Second decision (conclusive grounds), not before, if the Home Office decides',
  'clock.conclusive-earliest-if-home-office.own':
    'It may take much longer. A local panel can decide earlier, and which of the two decides is not settled: ask.',
  'clock.conclusive-in-pilot': 'Second decision (conclusive grounds) in a pilot area',
  'clock.conclusive-in-pilot.own': 'No day is set for it.',
  'clock.conclusive-later': 'Second decision (conclusive grounds)',
  'clock.conclusive-later.own': 'It follows a positive first decision.',
  'clock.conclusive-decided-positive': 'Second decision (conclusive grounds): positive',
  'clock.conclusive-decided-negative': 'Second decision (conclusive grounds): negative',
  'clock.conclusive-reconsideration-by': 'Ask for the second decision to be looked at again, by',
  'clock.conclusive-reconsideration-by.own': 'Earlier is safer.',
  'clock.conclusive-reconsideration-asked': 'Asked for the second decision to be looked at again',
  'clock.conclusive-changed': 'Second decision changed: now positive',
  'clock.panel-until': 'Last day on which a local panel may decide',
  'clock.turning-18': '18th birthday',
  'clock.turning-18.own': 'By the birth date recorded.',
  'clock.turning-18.unknown':
    'No birth date is recorded that can be understood as a date, so it is not counted. Check what was typed, or record what is known of the birth.',
  'clock.turning-18-after-decision': '18th birthday',
  'clock.turning-18-after-decision.own': 'By the birth date recorded.',
  'clock.guardian-asked': 'Independent guardian asked for',
  'clock.guardian-asked.own': 'As recorded under the guardian.',
  'clock.court': 'Court date (arrest or charge {number})',
  'clock.new-information': 'New information {number} learned',
  'clock.new-information.own': 'As recorded under new information.',

  // Noting down
  'updates.heading': 'Note down what happens',
  'updates.decisions': 'A decision',
  'updates.new-information': 'New information',
  'updates.missing': 'A time the child was missing',
  'updates.protection': 'Child protection',
  'updates.guardian': 'The guardian',
  'updates.telling': 'An accusation, and who has been told',
  'updates.something': 'Something recorded',
  'updates.nothing': 'Nothing recorded',
  'updates.decisions.intro': 'What was decided, and on which day. The days that follow are counted from it.',
  'updates.new-information.intro':
    'What has come to light since the referral. It prints on a sheet of its own, for whoever decides.',
  'updates.missing.intro':
    'These are the same answers as in the record. Report a missing child to the police first.',
  'updates.protection.intro': 'These are the same answers as on the way to the record.',
  'updates.guardian.intro': 'These are the same answers as in the record.',
  'updates.telling.intro': 'The first two are the same answers as in the record.',
  'updates.back': 'Save and go back to the timeline',

  // The calendar
  'calendar.heading': 'The days ahead, for your calendar',
  'calendar.text':
    'A file with whole days for your calendar, and neutral titles. It holds no name, no reference and nothing about the child; the 18th birthday stands in it as “{title}”, as other days do. Look here for what each day means.',
  'calendar.none': 'There is no single day ahead to put into a calendar.',
  'calendar.button': 'Download the days as a calendar file',
  'calendar.made': 'The file was handed to your browser as {file}.',
  'calendar.failed': 'The file could not be made. Nothing is lost. Try again.',
  'calendar.decision': 'Waymark: check the decision',
  'calendar.case': 'Waymark: look at the case again',

  // Papers
  'paper.timeline': 'After the referral: timeline and tasks',
  'paper.further-information': 'Further information on a referral to the National Referral Mechanism',
  'paper.about': 'What this is',
  'paper.further-about':
    'Sent after the referral of this reference. It adds to it and takes nothing back. The child’s name is not put on this sheet: the reference says whose it is.',
  'paper.timeline-about':
    'Worked out from what is recorded, on the day that stands on every page. It changes with each answer. It informs your judgement and decides nothing.',
  'paper.referral': 'The referral',
  'paper.no-reference': 'Not recorded: write it in by hand',
  'paper.sent-by': 'From',
  'paper.decisions': 'Decisions so far',
  'paper.how-to-send': 'How to send it',
  'paper.nothing-new': 'No new information is recorded.',
  'paper.dates': 'Timeline',
  'paper.day': 'Day',
  'paper.what': 'What, and what it means',
  'paper.rests-on': 'Rests on',
  'paper.tasks': 'What to do',
  'paper.tasks-what': 'What',
  'paper.tasks-by': 'When',
  'paper.tasks-done': 'Done on, by',
};
