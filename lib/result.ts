/** An expected failure is a value with a closed kind; its wording is in lib/messages by kind. */
export type Result<T, F extends { kind: string }> = { ok: true; value: T } | { ok: false; failure: F };
