import { type Room, type RoomFailure, readRoom } from '@/lib/training/room/room';
import { type TrainingStoreFailure, trainingRecords } from '@/lib/training/store/training-records';

/** The rooms of this device: those that can be gone on with, the newest first, and those that can not be read. */
export interface KeptRooms {
  rooms: readonly Room[];
  refused: readonly RoomFailure[];
  /** Null where they could be looked for. */
  failure: TrainingStoreFailure | null;
}

/** Looks for the rooms that are kept. What can not be read is reported, and left as it is. */
export async function keptRooms(): Promise<KeptRooms> {
  const kept = await trainingRecords.readAll('rooms');
  if (!kept.ok) return { rooms: [], refused: [], failure: kept.failure };
  const read = kept.value.map(readRoom);
  return {
    rooms: read
      .flatMap((one) => (one.ok ? [one.value] : []))
      .sort((one, other) => other.changed - one.changed),
    refused: read.flatMap((one) => (one.ok ? [] : [one.failure])),
    failure: null,
  };
}
