export interface WorkerCall<Ask> {
  id: number;
  ask: Ask;
}

export interface WorkerAnswer<Answer> {
  id: number;
  answer: Answer;
}

/** The worker's side of one question. Null where answering broke, as for want of memory: whoever asked must not wait for ever. */
export async function answered<Ask, Answer>(
  { id, ask }: WorkerCall<Ask>,
  answer: (ask: Ask) => Promise<Answer>,
): Promise<WorkerAnswer<Answer | null>> {
  try {
    return { id, answer: await answer(ask) };
  } catch {
    return { id, answer: null };
  }
}

/**
 * A function that asks a worker, which is started at the first question. Null where it could not be loaded or broke; the
 * next question starts another.
 */
export function workerCalls<Ask, Answer>(start: () => Worker): (ask: Ask) => Promise<Answer | null> {
  let worker: Worker | null = null;
  let asked = 0;
  return (ask) => {
    worker ??= start();
    const answering = worker;
    asked += 1;
    const id = asked;
    return new Promise((resolve) => {
      const settle = (answer: Answer | null) => {
        answering.removeEventListener('message', onMessage);
        answering.removeEventListener('error', onError);
        resolve(answer);
      };
      const onMessage = ({ data }: MessageEvent<WorkerAnswer<Answer | null>>) => {
        if (data.id === id) settle(data.answer);
      };
      const onError = () => {
        answering.terminate();
        if (worker === answering) worker = null;
        settle(null);
      };
      answering.addEventListener('message', onMessage);
      answering.addEventListener('error', onError);
      answering.postMessage({ id, ask } satisfies WorkerCall<Ask>);
    });
  };
}
