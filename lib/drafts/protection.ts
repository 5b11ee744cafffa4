/** What a browser says of its storage for this site. `quota` and `usage` in bytes; null where it does not say. */
export interface StorageFacts {
  persisted: boolean;
  quota: number | null;
  usage: number | null;
}

export interface Protection {
  /** `durable`: the browser has promised not to clear what is stored by itself. */
  kept: 'durable' | 'at-risk';
  /** Less than `shortRoom` is free. */
  isShort: boolean;
  looksPrivate: boolean;
}

/** Bytes: some hundred saves of a long draft, and time to make room. */
export const shortRoom = 50_000_000;
/** Bytes. An ordinary window gets a share of the disk. */
export const privateQuota = 500_000_000;

/**
 * How safely a browser keeps what is stored. A guess at two things that no browser says:
 *
 * A private window has little storage: it is held in memory (Chromium until 2025: a share of it, at first 120 MB), and no
 * browser promises to keep it. The guess fails both ways. Chromium from version 138 on, so today's Chrome and Edge, reports
 * the same figure in every window, used bytes and at most 10 GiB, so that sites can not tell (measured in Chromium 156: 10 GiB
 * in both; https://chromestatus.com/feature/4977371751645184). Firefox and Safari keep nothing of ours in a private window at
 * all, which the vault says by itself. And an ordinary window on a device with a very small disk looks private.
 *
 * Safari clears what scripts stored after seven days without use, and whether a promise holds it off it does not say
 * (https://developer.mozilla.org/docs/Web/API/Storage_API/Storage_quotas_and_eviction_criteria), so the words name it.
 *
 * Free room is what the browser would allow, less what is used. The same figure hides a full disk in Chromium: there a save
 * that is refused says it first. So the words beside this always tell what to look for, whatever it finds.
 */
export function protectionOf({ persisted, quota, usage }: StorageFacts): Protection {
  return {
    kept: persisted ? 'durable' : 'at-risk',
    isShort: quota !== null && quota - (usage ?? 0) < shortRoom,
    looksPrivate: !persisted && quota !== null && quota < privateQuota,
  };
}

/** Whether the latest change of a draft is in a backup. Both ISO 8601 in UTC; null for no backup. */
export function isBackedUp({ changed, lastBackup }: { changed: string; lastBackup: string | null }): boolean {
  return lastBackup !== null && Date.parse(lastBackup) > Date.parse(changed);
}
