import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { passphraseRounds } from '@/lib/vault/crypto';
import type { RecordName } from '@/lib/vault/storage';
import { inMemoryDisk } from '@/lib/vault/testing/in-memory-disk';
import { given } from '@/lib/vault/testing/open-vaults';
import { vaultAt } from '@/lib/vault/vault-at';
import { readDraftBody } from './draft-body';
import { readMyDetails } from './my-details';

/** What a release wrote to a disk, and what stood in it. One file a release that changed what is written. */
interface Golden {
  release: string;
  passphrase: string;
  recoveryKey: string;
  details: Record<string, unknown>;
  drafts: { id: string; card: object; leftAt: string; answers: object }[];
  keyFile: string;
  records: Record<string, string>;
}

const folder = 'lib/drafts/golden';
const bytesOf = (base64: string) => Uint8Array.from(Buffer.from(base64, 'base64'));
const isRecordName = (name: string): name is RecordName =>
  name === 'index' || name === 'details' || /^(body|card)\//.test(name);

function diskOf({ keyFile, records }: Golden) {
  const disk = inMemoryDisk();
  disk.keyFile = bytesOf(keyFile);
  for (const [name, record] of Object.entries(records)) {
    if (isRecordName(name)) disk.records.set(name, bytesOf(record));
  }
  return disk;
}

for (const file of readdirSync(folder)) {
  const golden: Golden = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  const { release, passphrase, recoveryKey, details, drafts } = golden;

  test(`the drafts of release ${release} open with every answer, by passphrase and by recovery key`, async () => {
    expect(drafts.length).toBeGreaterThan(0);
    for (const secret of [{ passphrase }, { recoveryKey }]) {
      const ground = { ...diskOf(golden).boot(), rounds: passphraseRounds };
      const vault = given(await vaultAt(ground).unlock(secret));
      const listed = given(await vault.list());
      expect(listed.map(({ id }) => id).sort()).toEqual(drafts.map(({ id }) => id).sort());
      for (const { id, card, leftAt, answers } of drafts) {
        const shown = listed.find((draft) => draft.id === id);
        expect(shown?.card).toMatchObject({ ok: true, value: card });
        const { body } = given(await vault.read(id));
        expect(given(readDraftBody(body))).toEqual({ answers, leftAt });
      }
      // It does not know whether the recovery sheet was taken, so nothing is said of it.
      if (release === '0.1.0') expect(given(await vault.hasSheet())).toBeNull();
      expect(given(readMyDetails(given(await vault.readDetails()) ?? ''))).toMatchObject(details);
    }
  });
}
