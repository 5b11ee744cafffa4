/** The name of the key file in the origin's private file system. Readable on disk, and the same for everybody. */
export const keyFileName = 'waymark-keys';
