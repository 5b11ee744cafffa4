/** Words of the walk: its frame, its pages between the questions, its ends, case files, and the first page. */
export const walkInEnglish = {
  // The frame
  'walk.title': 'A referral',
  'walk.back': 'Back',
  'walk.continue': 'Continue',
  'walk.loading': 'One moment. If nothing follows, reload the page.',
  'walk.not-loaded':
    'This page could not be loaded. What you wrote is still here. Check the connection and try again.',
  'walk.load-again': 'Try again',
  'walk.danger': 'Someone is in danger now',
  'walk.new-tab': '(opens in a new tab)',
  'walk.draft-notice':
    'What you write is kept in this tab only. Closing or reloading the tab loses it, unless you save a backup or a case file.',
  'walk.no-secure-context':
    'At this address nothing can be kept on the device either: it does not begin with https.',

  // Titles of the steps, for the tab: they name the step, never an answer
  'title.askingDanger': 'Is anyone in danger now?',
  'title.callingFirst': 'Call 999 first',
  'title.inDanger': 'Call 999 now',
  'title.askingNation': 'Where the referral is made',
  'title.askingChildPlace': 'Where the child is now',
  'title.askingResponder': 'Your organisation',
  'title.explainingHandOver': 'Hand the concern over',
  'title.askingAge': 'Age',
  'title.explainingPresumption': 'Treat them as a child',
  'title.askingAdultHistory': 'Exploited as a child',
  'title.askingChildProtection': 'Child protection',
  'title.recognising': 'What has been seen',
  'title.layingOutElements': 'Act and purpose',
  'title.concluding': 'Your conclusion',
  'title.askingWhyWaiting': 'Why waiting is safer',
  'title.askingReasons': 'Why there is no concern now',
  'title.recording': 'The referral record',
  'title.answeringSection': 'A section of the record',
  'title.reviewing': 'Check your answers',
  'title.referring': 'What to do next',
  'title.handingOver': 'What to do next',
  'title.markingSubmission': 'Mark as submitted',
  'title.followingUp': 'After the referral',
  'title.updating': 'Note something down',
  'title.comingBack': 'Keep the child safe and come back',
  'title.noConcernRecorded': 'No concern recorded',
  'title.adultRouteExplained': 'Adult exploited as a child',
  'title.adultOutOfScope': 'An adult’s case',
  'title.summary': 'Referral summary',
  'title.hand-over': 'Hand-over note',
  'title.answer-sheet': 'Answers for the online service',
  'title.come-back': 'Note: safeguard and come back',
  'title.no-concern': 'Note: no concern recorded',
  'title.adult-exploited-as-a-child': 'Note: adult exploited as a child',
  'title.adult': 'Note: adult',
  'title.timeline': 'Timeline',
  'title.further-information': 'Further information',

  // Sources
  'because.source': 'Source:',
  'because.sources': 'Sources:',
  'because.check': 'Check',
  'because.law': 'The law on this, nation by nation',
  'because.more': 'Why, and where this comes from',
  'because.confirmed-as-of': 'As of {month}.',
  'because.dated-as-of': 'Of {month}; a later version may differ.',
  'because.check-as-of': 'Not confirmed ({month}). Check before you rely on it.',
  'because.overdue': 'Overdue for review: it may have changed.',
  'contact.out-of-hours': 'out of hours',

  // Danger
  'danger.heading-now': 'Call 999 now',
  'danger.heading-first': 'Call 999 before anything else',
  'danger.call': 'Call 999',
  'danger.then': 'Then tell the child protection body',
  'danger.all-nations': 'The nation where the child is now decides which body it is.',
  'danger.advice': 'If you need advice',
  'danger.passed': 'Go back to where I was',
  'danger.called': 'The call has been made: continue',
  'danger.settled': 'The call has been made, or nobody is in danger after all: continue',

  // Who may refer
  'responder.group-public': 'Public bodies',
  'responder.group-charities': 'Charities and other organisations',
  'hand-over.heading': 'Hand this concern over now',
  'hand-over.lead': 'Tell your safeguarding lead',
  'hand-over.to-whom': 'Who to tell in {nation}',
  'hand-over.ask': 'Ask them to make the referral',
  'hand-over.advice': 'Advice',
  'hand-over.go-on': 'Then write it down',
  'hand-over.go-on-text':
    'The next pages help you to write a note for the body that takes over: what was seen, what was done, and what is not known. It goes with the child’s case.',
  'hand-over.continue': 'Continue with the age and what was seen',

  // Age
  'presumption.heading': 'Treat them as a child',
  'presumption.basis': 'Why, for your organisation',
  'presumption.next': 'What this means for you',
  'presumption.until': 'Until when, and who assesses age',

  // Child protection
  'protection.heading': 'Tell the child protection body first',
  'protection.heading-own': 'Record your own enquiry or discussion',
  'protection.body': 'Which body, and how to reach it',
  'protection.elsewhere':
    'The child is in {nation}, so its body is told, although the referral is made in {referral}.',
  'protection.not-known':
    'Where the child is now is not known. Start with the body of {nation}, where the referral is made.',

  // Ends: what they share
  'end.now': 'What to do now, in this order',
  'end.print': 'Print and keep',
  'end.to-papers': 'Go to what to print',
  'end.print-why': 'File the printed pages in your case record. This app is not the record.',
  'end.decided': 'What was decided, and why',
  'guidance.at-step': 'Guidance for this step',
  'guidance.all': 'All guidance for {nation}',
  'end.telling': 'What to say to the child, for their age, and a paper for them',
  'end.danger': 'If anybody is in danger, call 999 at any time.',
  'end.change-conclusion': 'Open this again and change the conclusion',
  'end.change-age': 'Change what was said about age',

  // Referring
  'referring.heading': 'The summary is ready. Nothing has been referred yet',
  'referring.not-yet': 'The referral is made when you submit the Home Office’s online form, not before.',
  'referring.still-asked': 'The online form will still ask for {count} answers.',
  'referring.still-asked-one': 'The online form will still ask for one answer.',
  'referring.to-still-asked': 'See what the online form will still ask for',
  'referring.heading-after': 'What was ready for the referral',
  'referring.after':
    'You noted down that the online form has been submitted. What is printed here now says that it was printed afterwards.',
  'referring.protection-done': 'Child protection: done',
  'referring.protection-done-text':
    'You recorded that the child protection referral has been made. Keep that body told.',
  'referring.protection-first': 'Make the child protection referral',
  'referring.enquiry-done': 'Child protection: your enquiry or discussion',
  'referring.enquiry-done-text':
    'You recorded the enquiry or discussion of your own body. Keep its decision with this summary.',
  'referring.enquiry-arranged': 'Hold the enquiry or discussion that is arranged',
  'referring.enquiry-first': 'Begin your enquiry or discussion',
  'referring.check': 'Find out whether your organisation may refer',
  'referring.check-text':
    'If you cannot settle this quickly, give the hand-over note to the child protection body or the police and ask them to refer. Do not wait.',
  'referring.submit': 'Submit the online form',
  'referring.open-service': 'Open the Home Office’s online service',
  'referring.submit-text':
    'Have the answer sheet beside you: it follows the online form page by page. Note the reference that it gives you.',
  'referring.submitted': 'When the form has been submitted',
  'referring.submit-done': 'The online form: submitted, by what you noted down',
  'referring.submitted-text':
    'Mark it as submitted: the days ahead and what is to be done are then kept here.',
  'referring.submitted-button': 'I have submitted it',
  'referring.follow-up': 'Go to what comes after the referral',
  'referring.guardian': 'Ask for an independent guardian',
  'referring.guardian-find-out': 'Find out whether a guardian can be asked for',
  'referring.guardian-not': 'Independent guardian: not for this child',
  'referring.tell-child': 'Tell the child',
  'referring.safety': 'Keep the child safe meanwhile',
  'referring.accused': 'If the child is accused of a crime',
  'referring.decides': 'Who decides, and when',
  'referring.turning-18': 'If they turn 18 before the second decision',

  // Handing over
  'handing-over.heading': 'The hand-over note is ready',
  'handing-over.not-yet':
    'Your organisation does not submit the referral here. The concern still has to reach a body that can.',
  'handing-over.give': 'Give them the hand-over note',
  'handing-over.give-text':
    'Print it, or hand over the PDF in the way your organisation allows. Write on it who took it, and when.',
  'handing-over.follow': 'Ask to be told',
  'handing-over.follow-text':
    'Ask who will submit the referral and by when, and ask to be told when it is done. If nobody agrees to, go to your safeguarding lead today.',

  // Coming back
  'coming-back.heading': 'Keep the child safe and come back',
  'coming-back.duty': 'The duty to refer remains',
  'coming-back.recorded': 'What you recorded about waiting',
  'coming-back.safe': 'Keep the child safe now',
  'coming-back.save': 'Save this draft',
  'coming-back.save-text': 'Save a case file below, so that you can come back to exactly this place.',
  'coming-back.return': 'Come back',
  'coming-back.return-text':
    'Come back when you said, or sooner if anything changes. If waiting stops being safer, refer, or hand the concern over, at once.',

  // No concern
  'no-concern.heading': 'No concern recorded',
  'no-concern.not-finding': 'This is no finding',
  'no-concern.recorded': 'What you recorded',
  'no-concern.protection': 'Child protection goes on',
  'no-concern.protection-text':
    'If you are worried about this child for any other reason, or become worried again, tell the child protection body.',
  'no-concern.talk': 'If you are not sure, talk it over',
  'no-concern.keep': 'Print your reasons and keep them',
  'no-concern.keep-text':
    'Others may come to this child after you. Your reasons, and whom you asked, help them.',

  // Adults
  'adult-history.heading': 'Adult who may have been exploited as a child',
  'adult-history.text':
    'They can be referred as an adult, and only if they agree. This app prepares children’s referrals, so it explains the route and stops here.',
  'adult-history.consent': 'Ask whether they agree',
  'adult-history.service': 'If they agree: use the online service',
  'adult-history.service-text':
    'A first responder organisation submits the form. It asks whether they were under 18 at any time during the exploitation.',
  'adult-history.no-consent': 'If they do not agree',
  'adult-history.support': 'Support for adults',
  'adult-history.children': 'If there are children',
  'adult-history.children-text':
    'If a child may be at risk from the same people, make a child protection referral now.',
  'adult-history.not-sure': 'If you come to doubt that they are 18 or over',
  'adult-history.not-sure-text':
    'Change the answer about age: anybody who may be under 18 is treated as a child.',
  'adult.heading': 'This is an adult’s case',
  'adult.text':
    'You said that they are 18 or over, and that they were not exploited before they were 18. This app is for children.',
  'adult.service': 'If modern slavery is suspected',
  'adult.service-text': 'An adult can be referred through the same online service, if they agree.',

  'trace.no-answer': 'Not answered',

  // Outputs
  'outputs.summary': 'Referral summary',
  'outputs.hand-over': 'Hand-over note',
  'outputs.answer-sheet': 'Answers for the online service, page by page',
  'outputs.come-back': 'Note for the case record',
  'outputs.no-concern': 'Note for the case record',
  'outputs.adult-exploited-as-a-child': 'Note for the case record',
  'outputs.adult': 'Note for the case record',
  'outputs.timeline': 'Timeline and tasks',
  'outputs.further-information': 'Further information',
  'outputs.open': 'Read or print',
  'outputs.pdf': 'Download as a PDF',
  'outputs.of': '({paper})',
  'outputs.json': 'Download as a file with the field names of the online service',
  'outputs.making': 'Making the PDF. This can take a few seconds.',
  'outputs.loading': 'Writing the page.',
  'outputs.made': 'The PDF was handed to your browser as {file}.',
  'outputs.failed':
    'The PDF could not be made. Nothing is lost: choose “Read or print” and print it from the browser, or try again.',
  'outputs.no-page': 'The page could not be loaded. Nothing is lost. Go back and try again.',
  'outputs.readable':
    'A downloaded file can be read by anybody who has it. Keep it where you keep records about a child.',
  'outputs.file-made': 'The file was handed to your browser as {file}.',
  'outputs.file-failed': 'The file could not be made. Nothing is lost. Try again.',
  'outputs.print': 'Print',
  'outputs.back': 'Back to what to do next',
  'outputs.not-printable':
    'Some letters cannot be drawn in the PDF. They are marked there, and stand whole in the page that you print from the browser:',
  'outputs.not-printable-in': 'In “{part}”: {letters}',

  // Case files
  'case-file.back-up': 'Save an encrypted backup',
  'case-file.section': 'Your draft',
  'case-file.save': 'Save a case file',
  'case-file.save-heading': 'Save this draft as a case file',
  'case-file.readable':
    'A case file is not locked. Anybody who has it can read everything in it. Keep it only where you may keep records about a child.',
  'case-file.aside': 'Put in the answers that no longer apply too. They are kept aside, and print nowhere.',
  'case-file.saved':
    'The case file was handed to your browser as {file}. Check that it is where you want it.',
  'case-file.open': 'Open a case file',
  'case-file.open-heading': 'Open a case file',
  'case-file.choose': 'Choose a case file saved by Waymark',
  'case-file.backup-elsewhere': 'A backup, whose name ends in .age, opens',
  'case-file.backup-place': 'on the page of your drafts',
  'case-file.reading': 'Reading the file.',
  'case-file.replace-heading': 'Replace the draft in this tab?',
  'case-file.replace-text':
    'The case file takes the place of what is in this tab now. What is in this tab is lost, unless its pages say “Saved” or you save it first.',
  'case-file.replace': 'Replace the draft',
  'case-file.keep': 'Keep the draft in this tab',
  'case-file.opened': 'The case file is open.',
  'case-file.too-large':
    'This file is too large to be a case file (over 20 MB). Nothing was changed. Choose another file.',
  'case-file.not-json': 'This file cannot be read as a case file. Nothing was changed. Choose another file.',
  'case-file.not-a-case': 'This is not a Waymark case file. Nothing was changed. Choose another file.',
  'case-file.training':
    'This is a file of training, about an invented child, so it is not opened among real cases. Nothing was changed. Open it in training.',
  'case-file.newer':
    'This case file was saved by a newer version of Waymark. Nothing was changed. Close every tab of Waymark and open it again to get the newest version.',
  'case-file.damaged':
    'This case file is damaged or was altered, so it was not opened. Nothing was changed. Choose another copy.',
  'case-file.draft-unsaved':
    'The draft in this tab has words that could not be saved, so the file was not opened in its place. Save a backup first.',
  'case-file.unreadable':
    'The browser could not read this file. Nothing was changed. Try again, or choose another file.',

  // The first page
  'start.heading': 'Worried that a child is being exploited?',
  'start.lead':
    'Waymark takes you from a first worry to a complete National Referral Mechanism (NRM) referral for a child, in England, Wales, Scotland or Northern Ireland.',
  'start.nrm':
    'The NRM is how people who may have been trafficked or exploited are recognised and offered help. Only listed organisations, called first responders, can refer to it. If yours is not one, Waymark helps you to hand the concern over to one that is.',
  'start.danger-heading': 'If someone is in danger now',
  'start.danger-text': 'before anything else. Then tell the child protection body.',
  'start.does-heading': 'What it does',
  'start.does-1': 'asks first who is safe, and who must be told',
  'start.does-2': 'says whether your organisation may refer where you are, and who to hand over to if not',
  'start.does-3': 'helps you to set out what has been seen, and why it worries you',
  'start.does-4': 'gives you a summary to print, and the answers for the Home Office’s online form',
  'start.not-heading': 'What it does not do',
  'start.not-1': 'It does not decide whether a child is a victim. It gives no score. The judgement is yours.',
  'start.not-2': 'It submits nothing. The referral is made on the Home Office’s own form.',
  'start.not-3': 'It does not take the place of a child protection referral. That comes first.',
  'start.keeps-heading': 'Before you start',
  'start.keeps-1': 'You do not need to know everything. “Not known” is an answer.',
  'start.keeps-2':
    'What you write stays on this device. You choose whether it is kept here, encrypted, or in this tab only.',
  'start.keeps-3': 'Do not interview the child to fill this in.',
  'start.start': 'Start now',
  'start.continue': 'Continue the draft in this tab',
  'start.drafts': 'Your drafts',
  'start.locked':
    'Your drafts are locked. This tab has words that could not be saved yet: they wait behind the lock. Unlock before you start anything else.',
  'start.to-lock': 'Go to the lock',
  'start.again': 'Start again with an empty draft',
  'start.again-heading': 'Clear the draft in this tab?',
  'start.again-text':
    'What you wrote is lost, unless the pages of the draft say “Saved”. Continue the draft to keep it or save a file first.',
  'start.again-yes': 'Clear it and start again',
  'start.practise-heading': 'To practise first',
  'start.practise': 'Play the walk with an invented child, alone or with a group.',
  'start.to-training': 'Go to training',
  'start.look-up-heading': 'To look something up',
  'start.to-library': 'Law, guidance and who to call',
  'start.advice-heading': 'To talk to somebody first',

  // Help
  'help.back': 'Back to the first page',

  // Licences
  'licences.heading': 'Licences',
  'licences.app': 'Waymark itself is under the MIT licence.',
  'licences.content-heading': 'Home Office lists',
  'licences.fonts-heading': 'Fonts',
  'licences.fonts-text':
    'These fonts are under the SIL Open Font License 1.1. Their files come with the app.',
  'licences.libraries-heading': 'Libraries',
  'licences.libraries-text': 'The app is built with these libraries, each under its own licence.',
  'licences.no-text':
    'The package came without a copy of its licence; the name of the licence stands beside it.',
} as const;
