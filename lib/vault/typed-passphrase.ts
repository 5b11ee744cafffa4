// A phone's keyboard puts a space after each word that it suggests, and nobody sees it behind the dots.

/** What a new passphrase is, of what was typed. */
export function chosenPassphrase(typed: string): string {
  return typed.trim();
}

/** What may have been meant by a passphrase that is typed again: one that was chosen before may have a space at its ends. */
export function meantPassphrases(typed: string): readonly string[] {
  return [...new Set([chosenPassphrase(typed), typed])];
}
