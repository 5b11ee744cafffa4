import { firstResponders, type MayRefer } from '@/lib/content/first-responders';
import type { Nation } from '@/lib/nation';
import { mayRefer } from './may-refer';
import { type ResponderKind, responderKinds } from './responder-kinds';

/**
 * Who of those that are told of a child first may submit the referral in this nation, with the record that says so: its
 * child protection body and the police, where the lists leave no doubt. A child protection body of another nation is none.
 */
export function bodiesToAsk(nation: Nation): { kind: ResponderKind; record: MayRefer }[] {
  return responderKinds.flatMap((kind) => {
    const { childProtectionBodyIn = [], mayRefer: listed } = firstResponders[kind];
    const record = listed[nation];
    const told = kind === 'police' || childProtectionBodyIn.includes(nation);
    return told && record && mayRefer(kind, nation).may === 'yes' ? [{ kind, record }] : [];
  });
}
