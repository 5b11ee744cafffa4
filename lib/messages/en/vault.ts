import type { BackupFailure } from '@/lib/vault/backup';
import type { DraftFailure, VaultFailure } from '@/lib/vault/failures';
import type { BackupNotReady } from '@/lib/vault/make-backup';
import type { PassphraseFailure } from '@/lib/vault/passphrase';
import type { VaultState } from '@/lib/vault/vault';

type Kind =
  | (VaultFailure | DraftFailure | PassphraseFailure | BackupFailure | BackupNotReady)['kind']
  | `vault.${VaultState}`;

/** What can go wrong with stored drafts, by kind, and what to do. A kind without words does not compile. */
export const vaultInEnglish = {
  'vault.no-secure-context':
    'Drafts can not be encrypted at this address, so none are stored. Open Waymark at an address that begins with https',
  'vault.storage-blocked':
    'This browser keeps nothing for Waymark. Leave the private window, or allow site data for this address in the browser’s settings',
  'vault.storage-full':
    'There is no room left on this device, so this was not saved. What was saved before is still there. Make room on it',
  'vault.storage-failed':
    'The browser could not read or write your drafts. What was saved before was not changed',
  'vault.newer':
    'Your drafts were saved by a newer version of Waymark. Close all its tabs, open it again with a connection, and try again',
  'vault.locked': 'Your drafts are locked. Type your passphrase to open them',
  'vault.none': 'There are no drafts on this device. Choose a passphrase to start',
  'vault.already-there': 'There are drafts on this device already. Open them with their passphrase',
  'vault.damaged':
    'The keys to your drafts are damaged, so the drafts on this device can not be opened. Open your backups instead. To start again here, delete everything first',
  'vault.keys-gone':
    'The file with the keys to your drafts is gone from this browser, so nothing that is stored here can be opened again once you lock or close. Save a backup of the draft that is open in this tab now, before anything else',
  'vault.replaced':
    'Your drafts were deleted, or started again, in another tab. Copy what you still need from this page, then reload it',
  'vault.index-damaged':
    'The list of your drafts is damaged. It can be made again from the drafts that open. Check each one: it may not be the latest',
  'vault.details-damaged': 'Your saved details are damaged and can not be read',
  'vault.wrong-passphrase': 'This is not the passphrase. Check capital letters and the keyboard’s language',
  'vault.wait': 'Too many wrong tries. Wait {seconds} seconds, then try again. Your recovery key works now',
  'vault.wrong-recovery-key':
    'This recovery key does not open these drafts. Check that it is the latest one you printed for this device',
  'vault.recovery-key-mistyped': 'Check the recovery key for mistakes. It has 27 letters and figures',
  'draft.none': 'This draft was deleted',
  'draft.changed-elsewhere':
    'This draft was changed in another tab. That change is safe. Keep what you typed here as a draft of its own, or open the draft again',
  'draft.key-missing':
    'The key to this draft is gone, so it can not be opened. If you have a backup, open that',
  'draft.record-missing': 'A part of this draft is missing. If you have a backup, open that',
  'draft.altered':
    'This draft is damaged, or something other than Waymark changed it. If you have a backup, open that',
  'draft.put-back':
    'An older copy of this draft, or of the list of drafts, has taken the place of the latest one. If you have a backup, open that',
  'draft.extra':
    'This entry was not made by Waymark, or is left over from a draft that was deleted. Delete it',
  'draft.newer': 'This draft was saved by a newer version of Waymark. Open Waymark again with a connection',
  'passphrase.too-short':
    'Use at least 12 characters. A few words that do not belong together are easy to remember',
  'passphrase.too-long': 'Use 1,000 characters or fewer',
  'passphrase.common':
    'This is like passphrases that are tried first. Add a word or two that do not belong together',
  'passphrase.repeats': 'This repeats itself, so it is easy to guess. Use different words',
  'passphrase.in-a-row':
    'Letters or figures in a row, or side by side on the keyboard, are easy to guess. Use words instead',
  'passphrase.date': 'Dates are easy to guess. Use words instead',
  'passphrase.about-you': 'Names and words that others know of you are easy to guess. Use other words',
  'passphrase.guessable': 'This is easy to guess. Add a word or two that do not belong together',
  'passphrase.not-checked':
    'The list of common passphrases could not be loaded, so this one was not checked. Try again with a connection',
  'backup.too-large': 'This file is over 100 MB, so it is not a backup of a draft. Choose another file',
  'backup.not-age': 'This is not a backup. Choose a file whose name ends in .age',
  'backup.other-key':
    'This file opens with a key, not with a passphrase. Ask whoever made it for one with a passphrase',
  'backup.wrong-passphrase':
    'This passphrase does not open the backup. It may have been made with an earlier one',
  'backup.damaged': 'This backup is damaged. Try another copy of it',
  'backup.not-ready':
    'The part of Waymark that makes and opens backups could not be loaded, or this device has too little memory for it. Close other tabs, and try again with a connection',
} as const satisfies Record<Kind, string>;
