'use client';
import { createContext } from 'react';

/**
 * What every box for free text says besides its question, null in a live case. Set round every page of training, so that
 * no box there can be without it.
 */
export const InventedDetails = createContext<string | null>(null);
