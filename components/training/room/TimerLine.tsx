import { sayOfRoom } from '@/lib/messages/training-room-words';
import { inMinutes, type Timer } from '@/lib/training/room/timer';
import { useTimeLeft } from './use-room';

/** What is left of the time to talk. That it is up is said aloud; each second is not. */
export function TimerLine({ timer }: { timer: Timer }) {
  const left = useTimeLeft(timer);
  return (
    <div className="waymark-room-timer">
      <p role="timer" aria-label={sayOfRoom('room.timer')} className="waymark-room-timer__left">
        {inMinutes(left)}
      </p>
      <p role="status" className="waymark-room-timer__up">
        {left === 0 ? sayOfRoom('room.timer-up') : ''}
      </p>
    </div>
  );
}
