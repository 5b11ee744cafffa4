import type { Room } from '@/lib/training/room/room';
import type { TrainingStoreFailure } from '@/lib/training/store/training-records';

const channelName = 'waymark-training-room';

/** Whether a room is on this device. Once it was deleted, no window writes it again. */
export type OnShelf = { is: 'not-yet' } | { is: 'kept' } | { is: 'deleted'; failure: TrainingStoreFailure };

/** A room as a window has it. */
export interface HeldRoom {
  room: Room;
  shelf: OnShelf;
}

/** What the windows of a room tell each other. A room is read anew where it arrives: another release may have sent it. */
export type ToldOfRoom =
  /** A window asks what there is. */
  | { kind: 'hello' }
  /** A room as it stands; the answer to a hello, and sent with each change. */
  | ({ kind: 'stands' } & HeldRoom)
  /** The projector shows a room from now on: notes follow it. */
  | ({ kind: 'opened' } & HeldRoom);

let channel: BroadcastChannel | null = null;
function open(): BroadcastChannel {
  channel ??= new BroadcastChannel(channelName);
  return channel;
}

export function tellOtherWindows(told: ToldOfRoom) {
  open().postMessage(told);
}

/** What other windows tell; comes back with the way to stop listening. */
export function onToldByWindows(hear: (told: ToldOfRoom) => void): () => void {
  const listener = ({ data }: MessageEvent<ToldOfRoom>) => hear(data);
  open().addEventListener('message', listener);
  return () => open().removeEventListener('message', listener);
}
