import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { Relevant } from '@/lib/questions/relevance';
import type { referralMachine } from '@/machines/referral.machine';
import type { Place, Sheet } from './place';

type Snapshot = SnapshotFrom<typeof referralMachine>;
type Value = Snapshot['value'];
type WalkState = Extract<Value, string> | Extract<Value, object>['walking'];
export type WalkActor = ActorRefFrom<typeof referralMachine>;
export type Send = WalkActor['send'];

/** The places somebody can be in. The machine's states that only decide pass by in no time. */
export type Screen = Place['at'];
const passing = {
  decidingByDanger: true,
  decidingWhoRefers: true,
  decidingByAge: true,
  decidingAdultRoute: true,
  decidingByConclusion: true,
  openingSection: true,
  decidingTheEnd: true,
} as const satisfies Record<Exclude<WalkState, Screen>, true>;

function isScreen(state: WalkState): state is Screen {
  return !(state in passing);
}

/** Where the machine stands. A deciding state can not be seen; if it were, the first page is the safe one. */
export function screenOf({ value }: Snapshot): Screen {
  const state = typeof value === 'string' ? value : value.walking;
  return isScreen(state) ? state : 'askingDanger';
}

/** The machine's place with the sheet that is open there: only an end has sheets. */
export function placeOf(snapshot: Snapshot, sheet: Sheet | null): Place {
  const at = screenOf(snapshot);
  return {
    at,
    section: at === 'answeringSection' ? snapshot.context.section : null,
    update: at === 'updating' ? snapshot.context.update : null,
    sheet: snapshot.hasTag('outcome') ? sheet : null,
  };
}

/** What every page of the walk is given: the answers that apply, and the one way to say what happened. */
export interface WalkProps {
  from: Relevant;
  context: Snapshot['context'];
  place: Place;
  canGoBack: boolean;
  /** Changes when another draft takes the place of this one: forms then begin anew. */
  draftKey: number;
  send: Send;
  showSheet: (sheet: Sheet | null) => void;
}
