/** A bug in the app, never an answer about a person: the code says where to look, nothing more. */
export class BrokenInvariant extends Error {
  override readonly name = 'BrokenInvariant';
  constructor(code: 'unknown-question' | 'unknown-step', options?: ErrorOptions) {
    super(code, options);
  }
}
