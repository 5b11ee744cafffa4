'use client';
import { useCallback, useEffect, useRef } from 'react';

/** Whether what asks is still on the screen: nothing may change under somebody who has gone on since the press. */
export function useIsHere(): () => boolean {
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return useCallback(() => here.current, []);
}
