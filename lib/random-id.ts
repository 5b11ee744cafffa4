/**
 * An id that nothing else has and that tells nothing: 128 random bits as 32 hexadecimal digits. Not `crypto.randomUUID`: over
 * plain HTTP browsers do not have it, and an answer must be possible there too.
 */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
