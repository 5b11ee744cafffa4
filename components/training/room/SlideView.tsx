import { sayOfRoom } from '@/lib/messages/training-room-words';
import { DecisionOptions } from './DecisionOptions';
import { aboveHeading, headingOf } from './heading-of';
import type { RoomSession } from './room-session';
import { SlideBody } from './SlideBody';
import { TimerLine } from './TimerLine';
import type { RoomView } from './use-room';

interface Props {
  session: RoomSession;
  view: RoomView;
  /** The projector's one heading, or a part of the notes. */
  heading: 'h1' | 'h3';
  expected: 'once-revealed' | 'at-once';
}

/** One slide as it stands: what it says, and for a decision how far the room is with it. */
export function SlideView({ session, view, heading: Heading, expected }: Props) {
  const { slide, phase, timed, position } = view;
  const above = aboveHeading(slide);
  return (
    <>
      <div className="waymark-room-top">
        <div>
          {above && <p className="waymark-room-above">{above}</p>}
          <Heading className="waymark-room-heading">{headingOf(slide)}</Heading>
        </div>
        {timed && <TimerLine timer={position.timer} />}
      </div>
      {slide.kind === 'decision' ? (
        <DecisionOptions
          decision={slide.decision}
          phase={phase ?? 'asking'}
          counts={position.counts[slide.decision.id] ?? {}}
          expected={expected}
          onTyped={(option, typed) =>
            session.send({ type: 'hands.typed', decision: slide.decision.id, option, typed })
          }
        />
      ) : (
        <SlideBody slide={slide} />
      )}
    </>
  );
}

/** Said aloud when the slide changes, by whichever window: the focus stays where the hand is. */
export function SlideSaid({ session, view }: Pick<Props, 'session' | 'view'>) {
  const { at, slide, phase } = view;
  const how =
    phase === 'counting'
      ? sayOfRoom('room.said-counting')
      : phase === 'revealed'
        ? sayOfRoom('room.said-revealed')
        : '';
  const fills = { number: at + 1, of: session.slides.length, heading: headingOf(slide) };
  return (
    <p role="status" className="govuk-visually-hidden">
      {sayOfRoom('room.slide-said', fills)} {how}
    </p>
  );
}
