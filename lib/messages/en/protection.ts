/** What is protected and what is not, as a social worker would want to be told. */
export const protectionInEnglish = {
  'protection.heading': 'What is protected and what is not',
  'protection.lead':
    'Waymark is built so that what you write about a child can be read by you and nobody else. No app can promise that by itself. This page says what it does, and what only you and your organisation can do.',

  'protection.stays': 'What stays with you',
  'protection.stays-1':
    'Nothing about the child leaves this device. There is no server that could take your answers, no account, and nothing that counts visits.',
  'protection.stays-2': 'Addresses, page titles and file names never hold a name or an answer.',
  'protection.stays-3':
    'Browser help with spelling, completing and translating is switched off in every box, because it keeps what is typed or sends it to a server.',

  'protection.offline': 'Without a network',
  'protection.offline-1':
    'After the first visit the whole app is kept on this device, without anything that you write, and opens without a network.',
  'protection.offline-2': 'The links to guidance, and the Home Office’s online service, need a network.',
  'protection.offline-ready': 'Waymark is ready to work without a network on this device.',
  'protection.offline-not-ready':
    'Waymark is not ready to work without a network yet. It fetches what is missing in the background while you have a network.',
  'protection.offline-never': 'This browser does not let Waymark work without a network.',

  'protection.kept': 'Drafts that you keep on this device',
  'protection.kept-1':
    'Each draft is encrypted with a key of its own before it is written to the disk, and saved within a second of typing.',
  'protection.kept-2':
    'The keys open with your passphrase or your printed recovery key, and with nothing else. If both are lost, the drafts are lost.',
  'protection.kept-3':
    'Somebody who examines the disk can tell that Waymark was used, about how many drafts there are and how long they are. Not whose they are or what they say.',
  'protection.kept-4':
    'Deleting a draft destroys its key first. What is left of it on the disk can then be read by nobody.',
  'protection.kept-5':
    'If somebody changes what is stored, swaps drafts or puts an older copy of one back, you are told when it is opened.',
  'protection.kept-6':
    'Locking saves, forgets the keys and clears the screen in every tab. It happens by itself when you have been away for a while, and when you come back from another site.',

  'protection.tab': 'Drafts that you do not keep',
  'protection.tab-1':
    'They live in the memory of their tab. Closing or reloading the tab loses them, unless you saved a file.',

  'protection.files': 'Files that you save or print',
  'protection.files-1': 'A backup is encrypted: it is as safe as its passphrase.',
  'protection.files-2':
    'A PDF, a case file, a web page or the answers for the online form can be read by whoever has them. They stay in the downloads folder, and in whatever copies that folder to a cloud, until you delete them.',
  'protection.files-3':
    'Printers and print servers often keep what they printed. Use the printer that your team uses for case papers.',

  'protection.not': 'What this app cannot protect you from',
  'protection.not-1':
    'A computer that is watched or infected: harmful software, remote control, or monitoring by an employer or a partner sees what you see.',
  'protection.not-2':
    'Browser add-ons, and the writing assistants and editors that are built into some browsers: they can read every page, and send what they read in ways that no page can close.',
  'protection.not-3':
    'Dictation, and phone keyboards that learn: they may send what you say or type to their maker.',
  'protection.not-4':
    'The clipboard. What you copy may stay in its history, and be sent to your other devices by a cloud clipboard.',
  'protection.not-5':
    'A browser or a device that clears its data, when it is closed or by your organisation’s rules: the drafts are then gone. Safari may do so when Waymark was not used for a week. Keep backups.',
  'protection.not-6':
    'All stored drafts, or the whole browser profile, put back together from an older copy: the app cannot notice that time was turned back.',
  'protection.not-7':
    'Worn or special disks may keep old copies of the keys for a while. Full-disk encryption by your organisation covers that.',
  'protection.not-8':
    'The computer’s memory while drafts are open. Lock, and shut the computer down, when you leave it.',
  'protection.not-9': 'A screen that others can see, a page left lying, a file sent to the wrong person.',
  'protection.not-10': 'The child’s or the family’s own device: never use it for this.',

  'protection.record': 'This is not the case record',
  'protection.record-1':
    'File what you print in your own case record. Set a day to delete each draft; nothing is deleted without you.',
} as const;
