/** A command was called in a way that it does not know. The message is French; nobody needs the stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
