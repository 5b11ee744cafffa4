// Readable on disk, and the same for everybody.

/** The name of the key file in the origin's private file system. */
export const keyFileName = 'waymark-keys';
/** The name of the database of sealed records. */
export const databaseName = 'waymark';
