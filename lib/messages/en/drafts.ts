/** Words of keeping drafts: the lock, the list, saving, backups, the recovery sheet. */
export const draftsInEnglish = {
  // What stands in the way, by kind
  moved: 'This draft is open in another tab or window',
  'open-elsewhere':
    'This draft is open in another tab or window. Close it there first, or choose “Open” and then “Read it here” or “Work on it here”',
  'kept-there':
    'The tab that has this draft holds words that could not be saved, so it keeps the draft. Go to that tab first',
  'unsaved-here':
    'The draft in this tab has words that could not be saved, so it was not left. Save a backup of it first',
  'nothing-to-copy': 'These sections hold nothing that a sibling could share. Choose others',
  'backup.tab-in-use':
    'The draft in this tab is kept nowhere else, so the backup was not opened over it. Save a backup of it or keep drafts on this device first',

  // The line on every page of the walk
  'keeping.label': 'Where this draft is kept',
  'keeping.keep': 'Keep drafts on this device, encrypted',
  'keeping.chosen': 'Nothing is kept on this device. Save a backup before you close this tab.',
  'keeping.locked': 'Your drafts are locked. This new draft is kept in this tab only, until you unlock them.',
  'keeping.unlock': 'Unlock, and keep this draft with them',
  'keeping.nothing-yet': 'Saved as you type, encrypted on this device.',
  'keeping.saving': 'Saving',
  'keeping.saved': 'Saved at {time}',
  'keeping.not-saved': 'Not saved.',
  'keeping.again': 'It is tried again by itself. Keep this tab open.',
  'keeping.as-copy': 'Keep what is here as a draft of its own',
  'keeping.filled-in':
    'Your details were filled in, where nothing of the kind was written yet. Check them before you use them.',
  'keeping.drafts': 'Your drafts',
  'keeping.lock': 'Lock now',
  'keeping.lock-key':
    'Ctrl and Shift and L locks too, once you have clicked in the page. Outside of it Edge takes the same keys to search the web for what you copied last.',

  // The first choice
  'vault-choice.text':
    'Everything you type is encrypted and saved as you go. Nothing readable is left on this device, unless you save or print a file. You open your drafts with a passphrase.',
  'vault-choice.lost':
    'There is no account and nobody can reset it. If you lose both the passphrase and the recovery sheet, the drafts are gone for good.',
  'vault-choice.shared':
    'Choose this only on a device that your organisation lets you use for case work, and never on the child’s or the family’s.',
  'vault-choice.private':
    'In a private window everything is gone when the window is closed. Use an ordinary one.',
  'vault-choice.passphrase': 'Choose a passphrase',
  'vault-choice.passphrase-hint':
    'At least 12 characters. Four words that do not belong together are strong and easy to remember.',
  'vault-choice.again': 'Type it once more',
  'vault-choice.differs': 'The two are not the same. Type the passphrase again in both boxes.',
  'vault-choice.make': 'Keep drafts here',
  'vault-choice.making': 'Making the keys. This takes a moment.',
  'vault-choice.not': 'Do not keep anything on this device',

  // Passphrase boxes
  'passphrase.show': 'Show what I type',
  'passphrase.label': 'Passphrase',
  'passphrase.wait-minutes':
    'Too many wrong tries. Wait {minutes} minutes, then try again. Your recovery key works now',

  // The recovery sheet
  'recovery.heading': 'Print or write down your recovery key',
  'recovery.why':
    'This key opens your drafts on this device if you forget the passphrase. It is shown this once and kept nowhere. No printer? Write it down by hand.',
  'recovery.key': 'Recovery key',
  'recovery.keep':
    'Keep it where you keep other confidential paper, away from this device. Whoever has both can read the drafts.',
  'recovery.sheet': 'Waymark recovery sheet',
  'recovery.sheet-how':
    'Open Waymark in the same browser on the same device, choose “I have forgotten the passphrase”, and type this key.',
  'recovery.sheet-of': 'Made on {day}. It works until you make another sheet and say that you have that one.',
  'recovery.sheet-of-next':
    'Made on {day}. It opens nothing until you have pressed “I have it” on the screen. After that the earlier sheet opens nothing.',
  'recovery.until-then':
    'Until you say that you have it, the sheet that you printed before still works, and this one does not.',
  'recovery.keep-old': 'Keep the earlier sheet instead',
  'recovery.print': 'Print this sheet',
  'recovery.done': 'I have it: continue',

  // The lock
  'unlock.heading': 'Your drafts are locked',
  'unlock.nothing': 'Type your passphrase to open them.',
  'unlock.set-elsewhere':
    'Another tab of this browser has just set a passphrase. Type that one to open your drafts: the one typed here was not set.',
  'unlock.unsaved':
    'This tab has words that could not be saved yet. They are behind the lock, and are saved as soon as that works. Keep the tab open.',
  'unlock.open': 'Unlock',
  'unlock.opening': 'Opening',
  'unlock.go-on': 'Start a new draft without unlocking',
  'unlock.go-on-text': 'It is kept in this tab only, until you unlock.',
  'unlock.forgotten': 'I have forgotten the passphrase',
  'unlock.recovery': 'Recovery key from your printed sheet',
  'unlock.recovery-hint': 'Capital letters, spaces and dashes do not matter.',
  'unlock.recovery-open': 'Open with the recovery key',
  'unlock.then-new': 'Then choose a new passphrase on the page of your drafts.',
  'unlock.wipe-heading': 'Neither passphrase nor recovery key?',
  'unlock.wipe-text':
    'Then the drafts on this device can not be opened by anybody. You can delete them all and begin again. Backups that you saved elsewhere are not touched.',
  'unlock.wipe': 'Delete everything on this device',
  'unlock.wipe-sure': 'Delete every draft on this device for good?',
  'unlock.wipe-yes': 'Yes, delete everything',
  'unlock.wipe-no': 'No, keep it',

  // After everything was deleted
  'wiped.heading': 'Everything kept on this device was deleted',
  'wiped.text':
    'No draft, no details and no key of Waymark are left in this browser. Backups and files that you saved elsewhere are not touched.',
  'wiped.go-on': 'Start again',

  // After another tab deleted everything
  'gone.heading': 'Everything kept on this device was deleted in another tab',
  'gone.was-locked':
    'This tab was locked with words that could not be saved. They are gone too: whoever can not unlock must not get at them by deleting the rest.',
  'gone.draft-left':
    'This tab still holds the draft that was open in it, and nothing else does. Save it before you close the tab.',
  'gone.details-left':
    'This tab still holds your own details as you typed them last, and nothing else does. Save them before you close the tab.',
  'gone.go-on': 'Go on with it in this tab',
  'gone.forget': 'Throw away what this tab holds',
  'gone.forget-sure': 'Throw it away for good? Nobody can bring it back.',
  'gone.forget-yes': 'Yes, throw it away',
  'gone.forget-no': 'No, keep it',
  'failed.heading': 'This page could not be shown',
  'failed.text':
    'That is a fault of Waymark, and none of yours. Try again. If it fails again, load the page anew.',
  'failed.again': 'Try again',
  'failed.draft-left':
    'Your draft is still in this tab. If trying again does not help, save it here before you close or reload anything.',
  'copy.heading': 'A copy as plain text',
  'copy.text':
    'A file that anybody who has it can read. It is no summary and no record: file what you need from it, then delete it.',
  'copy.aside': 'Put in what no longer applies too, at the end and marked as kept aside',
  'copy.aside-only-here':
    'It is ticked because this tab alone still holds it. Untick it if you give the file to somebody else.',
  'copy.aside-heading': 'Kept aside: no longer applies',
  'copy.save': 'Save the plain text',
  'copy.first-line': 'Copy of a Waymark draft. Confidential. Not a referral, and not the case record.',

  // The list
  'drafts.title': 'Drafts',
  'drafts.heading': 'Your drafts',
  'drafts.loading': 'Opening the list',
  'drafts.none': 'There are no drafts here yet.',
  'drafts.new': 'Start a new draft',
  'drafts.in-tab': 'No drafts are kept on this device',
  'drafts.look-again': 'Try again',
  'drafts.keep-after-all': 'Keep drafts on this device after all',
  'drafts.chosen': 'You chose to keep nothing on this device. Drafts live in their tab only.',
  'drafts.no-reference': 'No reference of your own yet',
  'drafts.reference': 'Your own reference',
  'drafts.nation': 'Nation',
  'drafts.no-nation': 'Not chosen yet',
  'drafts.changed': 'Last change',
  'drafts.sections': 'Record',
  'drafts.sections-none': 'Not reached yet',
  'drafts.sections-of': '{complete} of {total} sections complete',
  'drafts.submitted': 'Submitted',
  'drafts.delete-on': 'Delete on',
  'drafts.no-day': 'No day set',
  'drafts.backup': 'Last backup',
  'drafts.no-backup': 'None',
  'drafts.open': 'Open',
  'drafts.about': 'the draft {reference}, number {number} in the list',
  'drafts.about-unnamed': 'the draft without a reference, number {number} in the list',
  'drafts.about-broken': 'the draft that can not be opened, number {number} in the list',
  'drafts.about-entry': 'the draft whose entry is damaged, number {number} in the list',
  'drafts.more': 'Copy, back up, set a day, delete',
  'drafts.broken': 'This draft can not be opened',
  'drafts.entry-broken': 'The entry of this draft in the list is damaged',
  'drafts.entry-text':
    'Its answers are sound: every one of them can be read. Make its entry again, then open it as before.',
  'drafts.mend-entry': 'Make the entry again',
  'drafts.entry-mended':
    'The entry is made again. If the draft had a day to delete or a backup, the list no longer says so: set the day again.',
  'drafts.due':
    'The day to delete this draft has come. Nothing is deleted by itself: delete it, or set a later day.',
  'drafts.soon': 'The day to delete this draft is near. File what you need in your case record first.',
  'drafts.show-all': 'Show all {count} drafts',
  'drafts.delete': 'Delete this draft',
  'drafts.delete-sure':
    'Delete it for good? Nobody can bring it back, except from a backup that you saved elsewhere.',
  'drafts.delete-yes': 'Yes, delete it',
  'drafts.delete-no': 'No, keep it',
  'drafts.deleted': 'The draft is deleted.',
  'drafts.day': 'On which day should this draft be deleted?',
  'drafts.day-hint':
    'Waymark is not the case record. You are warned a week before; nothing is deleted without you.',
  'drafts.day-set': 'Set this day',
  'drafts.saving': 'Saving',
  'drafts.day-saved': 'The day is set.',
  'drafts.mend': 'Make the list again',
  'drafts.use-older': 'Use the older copy',
  'drafts.mended':
    'The list is made again. Check each draft: it may be an older one, and its day to delete may have to be set again.',

  'delete-on.missing': 'Type a day, a month and a year.',
  'delete-on.not-a-day': 'There is no such day. Check day, month and year.',
  'delete-on.past': 'This day is past. Type today or a later day.',
  'delete-on.too-late': 'The latest day is {latest}.',

  // Whether the browser keeps what is stored
  'durable.heading': 'How safely this browser keeps your drafts',
  'durable.yes': 'This browser has promised not to clear them by itself.',
  'durable.no':
    'This browser may clear them when the disk is full, or when its data is cleared. Safari may clear them when Waymark was not used for a week. Save a backup.',
  'durable.ask': 'Ask the browser to keep them',
  'durable.refused': 'The browser did not promise it. Save a backup of each draft.',
  'durable.small':
    'This may be a private window: what is saved here is gone when it is closed. Save a backup, or use an ordinary window.',
  'durable.can-not-tell':
    'Some browsers do not let a page see whether the disk is nearly full, or whether this is a private window. In a private window everything is gone when it is closed: look for the sign at its top.',
  'durable.not-backed-up': 'Drafts whose latest change is in no backup: {count}.',
  'durable.line-yes': 'The browser has promised to keep it.',
  'durable.line-no': 'The browser may clear it, so save a backup.',
  'durable.line-backup': 'Last backup: {backup}.',
  'durable.full':
    'There is little room left for drafts on this device. Make room soon, or new words can not be saved.',

  // Until there is a recovery sheet
  'no-sheet.text':
    'You have not said yet that you have the recovery sheet. Without one, a forgotten passphrase loses the drafts for good. If it was not printed or written down, make another one now.',
  'no-sheet.make': 'Make a recovery sheet now',

  // Settings
  'settings.heading': 'Passphrase, recovery sheet and lock',
  'settings.idle': 'Lock after this many minutes without a key or a touch',
  'settings.idle-hint': 'From 1 to 60.',
  'settings.idle-bad': 'Type a whole number from 1 to 60.',
  'settings.save': 'Save',
  'settings.saved': 'Saved.',
  'settings.change': 'Change the passphrase',
  'settings.present': 'The passphrase or recovery key that opens the drafts now',
  'settings.again': 'The new passphrase once more',
  'settings.changed': 'The passphrase is changed.',
  'settings.new-sheet': 'Make a new recovery sheet',
  'settings.new-sheet-text': 'Once you say that you have the new sheet, the old one opens nothing any more.',

  // My details
  'details.heading': 'My details',
  'details.text':
    'Typed once and kept encrypted with your drafts. They are filled into each draft that you start, where nothing of the kind is written yet, and never over what you typed.',
  'details.as-you-type': 'Saved as you type.',
  'details.saving': 'Saving your details.',
  'details.saved': 'Your details are saved.',
  'details.anew': 'Type my details again from the start',
  'details.anew-sure':
    'The details that are stored can not be read here. Once you type new ones they are gone for good. Type them again?',
  'details.anew-yes': 'Yes, start with empty details',
  'details.anew-no': 'No, leave them as they are',

  // A copy for a sibling
  'sibling.heading': 'Copy for a sibling',
  'sibling.text':
    'Starts a new draft with the sections that you choose. The child’s own words, and what is this child’s alone, are never copied. Read the copy through before you use it: a text may still speak of this child.',
  'sibling.legend': 'Which sections should be copied?',
  'sibling.none': 'Choose at least one section.',
  'sibling.make': 'Make the copy',
  'sibling.made':
    'The copy is made, and is in the list. Give it a reference of its own, to tell the two apart.',

  // Backups
  'backup.heading': 'Back up, or hand over',
  'backup.text':
    'One encrypted file that you can keep elsewhere or give to a colleague. It opens in Waymark, under “Your drafts”, and in any program that reads the age format.',
  'backup.for': 'What is this file for?',
  'backup.for-own': 'A backup of my own',
  'backup.for-own-hint': 'Everything is in it, also the answers that no longer apply and are kept aside.',
  'backup.for-others': 'To hand over to a colleague',
  'backup.for-others-hint': 'What is kept aside stays behind.',
  'backup.passphrase': 'Passphrase for this file',
  'backup.passphrase-hint': 'Tell it to a colleague by phone or in person, never with the file.',
  'backup.again': 'The passphrase for this file once more',
  'backup.make': 'Save the backup',
  'backup.making': 'Encrypting',
  'backup.made': 'The file was handed to your browser as {file}. Check that it is where you want it.',
  'backup.not-noted':
    'The list could not note that this backup was made, so it may not show its day. The file itself is whole.',
  'backup.not-whole':
    'What is kept aside is not in it, so the list does not count it as a backup of this draft.',
  'backup.open-heading': 'Open a backup',
  'backup.choose': 'Choose a backup file, its name ends in .age',
  'backup.open-passphrase': 'Passphrase of the backup file',
  'backup.open': 'Open the backup',
  'backup.opening': 'Opening the backup',
  'backup.no-file': 'Choose a file first.',
  'backup.restored': 'The draft from the backup is in the list.',

  // A draft from a backup beside the one that was here
  'both.heading': 'This draft was here already: both versions are kept',
  'both.text': 'Compare them, and delete in the list the one that you do not need.',
  'both.from-backup': 'From the backup',
  'both.here-before': 'Here before',
  'both.backup-of': 'Backup of {day}',
  'both.differ': 'They differ in these sections:',
  'both.same': 'Every answer is the same in both.',
  'both.not-compared': 'The one that was here can not be opened, so its sections were not compared.',

  // Another tab
  'moved.heading': 'This draft is open in another tab or window',
  'moved.text': 'What you typed here is saved. Only one tab can change a draft at a time.',
  'moved.unsaved':
    'Your last words in this tab were not saved before the other one took the draft over. Keep them as a draft of their own.',
  'moved.asking': 'Asking the other tab',
  'moved.here': 'Work on it here',
  'moved.read': 'Read it here',
  'moved.reading': 'You are reading. It is being changed in another tab or window.',
  'moved.nothing': 'There is nothing to read yet.',
  'moved.list': 'Back to your drafts',
} as const;
