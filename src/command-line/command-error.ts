/** What a command can't do, and why: a French sentence for whoever called it, who does not need the stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
