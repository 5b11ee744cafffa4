/** Which nations a record covers, as content files write it. */
export const everywhere = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export const englandAndWales = ['england', 'wales'] as const;
export const scotlandAndNorthernIreland = ['scotland', 'northern-ireland'] as const;
