'use client';
import { WarningText } from '@/components/govuk/Asides';
import { sayOfRoom } from '@/lib/messages/training-room-words';
import { sayOfTraining } from '@/lib/messages/training-words';
import type { SuggestedTime } from '@/lib/training/room/timings';
import { aboveHeading, headingOf } from './heading-of';
import { KeysLine } from './KeysLine';
import { RoomControls } from './RoomControls';
import type { RoomSession } from './room-session';
import { SlideBody } from './SlideBody';
import { SlideSaid, SlideView } from './SlideView';
import { usePressing } from './use-pressing';
import { type RoomView, useRoom, useTimerNotes } from './use-room';

const half = 0.5;

function minutesInWords(minutes: number): string {
  if (minutes === half) return sayOfRoom('room.notes-half');
  return minutes === 1 ? sayOfRoom('room.minute') : sayOfRoom('room.minutes', { count: minutes });
}

interface TimeProps {
  at: number;
  time: SuggestedTime;
  slides: number;
  minutes: number;
}

/** How long this could take, and where in the whole time the room should then be. */
function TimeLine({ at, time, slides, minutes }: TimeProps) {
  const fills = {
    minutes: minutesInWords(time.minutes),
    until: Math.round(time.until),
    of: minutes,
  };
  return (
    <p>
      {sayOfRoom('room.notes-place', { number: at + 1, of: slides })}{' '}
      {sayOfRoom(time.minutes > 0 ? 'room.notes-time' : 'room.notes-no-time', fills)}
    </p>
  );
}

/** What comes next, so that nobody has to press to find out. */
function NextSlide({ next }: Pick<RoomView, 'next'>) {
  if (!next) return <p>{sayOfRoom('room.notes-last')}</p>;
  const above = aboveHeading(next);
  return (
    <>
      {above && <p className="waymark-room-above">{above}</p>}
      <h3 className="waymark-room-heading">{headingOf(next)}</h3>
      {next.kind === 'decision' ? (
        <ul className="waymark-room-options">
          {next.decision.options.map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
        </ul>
      ) : (
        <SlideBody slide={next} />
      )}
    </>
  );
}

/** The notes on a room: what is on the screen with what is expected of it, what comes next, and the same controls. */
export function RoomNotes({ session }: { session: RoomSession }) {
  const view = useRoom(session);
  const { keysOn, turnKeys, pressed } = usePressing(session, view);
  useTimerNotes(session, session.now().position);
  const { slides, times } = session;
  const { title, minutes, discussion } = session.room.scenario;
  if (!view) return null;
  const { at, notKept } = view;
  const time = times[at];
  return (
    <>
      <p>
        <strong>{sayOfRoom('room.on-screen', { title })}</strong>
      </p>
      {notKept && (
        <WarningText>
          {sayOfRoom('room.not-kept')} {sayOfTraining(notKept.kind)}
        </WarningText>
      )}
      {time && <TimeLine at={at} time={time} slides={slides.length} minutes={minutes} />}
      <RoomControls session={session} view={view} press={pressed} />
      <SlideSaid session={session} view={view} />
      <div className="waymark-room-notes__columns">
        <section className="waymark-room-notes__now" aria-labelledby="notes-now">
          <h2 className="govuk-heading-m" id="notes-now">
            {sayOfRoom('room.notes-now')}
          </h2>
          {view.phase && view.phase !== 'revealed' && <p>{sayOfRoom('room.notes-in-front')}</p>}
          <SlideView key={view.slide.id} session={session} view={view} heading="h3" expected="at-once" />
        </section>
        <div>
          <section aria-labelledby="notes-next">
            <h2 className="govuk-heading-m" id="notes-next">
              {sayOfRoom('room.notes-next')}
            </h2>
            <NextSlide next={view.next} />
          </section>
          {discussion.length > 0 && (
            <section aria-labelledby="notes-prompts">
              <h2 className="govuk-heading-m" id="notes-prompts">
                {sayOfRoom('room.notes-prompts')}
              </h2>
              <ul className="govuk-list govuk-list--bullet">
                {discussion.map((prompt) => (
                  <li key={prompt}>{prompt}</li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
      <KeysLine on={keysOn} onTurned={turnKeys} />
    </>
  );
}
