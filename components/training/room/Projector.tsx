'use client';
import { useEffect, useRef } from 'react';
import { LinkButton } from '@/components/govuk/Button';
import { focusOnce } from '@/components/govuk/focus-once';
import { sayOfRoom } from '@/lib/messages/training-room-words';
import { sayOfTraining } from '@/lib/messages/training-words';
import { KeysLine } from './KeysLine';
import { RoomControls } from './RoomControls';
import type { RoomSession } from './room-session';
import { SlideSaid, SlideView } from './SlideView';
import { useBelow } from './use-below';
import { usePressing } from './use-pressing';
import { useRoom, useTimerNotes } from './use-room';

const notes = '/training/room/notes/';
/** What the room sees: one slide at a time, large, with the controls of whoever stands before it. */
export function Projector({ session, onLeft }: { session: RoomSession; onLeft: () => void }) {
  const view = useRoom(session);
  const slide = useRef<HTMLElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  const { more, readOn } = useBelow(slide, foot);
  const { keysOn, turnKeys, pressed } = usePressing(session, view, readOn);
  useTimerNotes(session, session.now().position);
  useEffect(() => session.tellOpened(), [session]);
  const place = `${view?.slide.id} ${view?.phase}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is what is waited for
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [place]);
  if (!view) return null;
  const { at, notKept } = view;
  return (
    <div className="waymark-room">
      <p className="waymark-room-place">
        <span>{sayOfRoom('room.on-screen', { title: session.room.scenario.title })}</span>
        <span>{sayOfRoom('room.slide-of', { number: at + 1, of: session.slides.length })}</span>
      </p>
      {notKept && (
        <p className="waymark-room-not-kept" role="status">
          {sayOfRoom('room.not-kept')} {sayOfTraining(notKept.kind)}
        </p>
      )}
      <SlideSaid session={session} view={view} />
      <article
        ref={slide}
        className={`waymark-room-slide waymark-room-slide--${view.slide.kind}`}
        aria-label={sayOfRoom('room.slide-of', { number: at + 1, of: session.slides.length })}
      >
        <div ref={focusOnce} tabIndex={-1} className="waymark-room-arrival">
          <SlideView
            key={view.slide.id}
            session={session}
            view={view}
            heading="h1"
            expected="once-revealed"
          />
        </div>
      </article>
      <div className="waymark-room-foot" ref={foot}>
        {more && <p className="waymark-room-more">{sayOfRoom('room.more-below')}</p>}
        <RoomControls session={session} view={view} press={pressed} />
        <p className="waymark-room-leave">
          <LinkButton onClick={openNotes}>{sayOfRoom('room.open-notes')}</LinkButton>
          <LinkButton onClick={onLeft}>{sayOfRoom('room.leave')}</LinkButton>
        </p>
        <KeysLine on={keysOn} onTurned={turnKeys} />
      </div>
    </div>
  );
}

/** In a window of its own, to stand on the other screen; the same one when it is asked for again. */
function openNotes() {
  window.open(notes, 'waymark-room-notes', 'popup,width=1000,height=900')?.focus();
}
