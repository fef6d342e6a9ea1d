import type { VFileMessage } from 'vfile-message';
import { messageOf, plainMessage } from '../markdown/plain-message.ts';
import { isError } from './reporters/severity.ts';

/** More errors than this in one file, and nobody reads them. */
const MOST = 100;

/** The messages without the errors of a file that come after many others; the last one that stays tells how many. */
export function firstMessages(messages: readonly VFileMessage[]): VFileMessage[] {
  const counts = Map.groupBy(messages.filter(isError), ({ file }) => file);
  const seen = new Map<string | undefined, number>();
  return messages.flatMap((message) => {
    if (!isError(message)) return [message];
    const index = (seen.get(message.file) ?? 0) + 1;
    seen.set(message.file, index);
    const others = (counts.get(message.file)?.length ?? 0) - MOST;
    if (index > MOST) return [];
    return index === MOST && others > 0 ? [withCount(message, others)] : [message];
  });
}

function withCount(message: VFileMessage, others: number): VFileMessage {
  const reason = `${message.reason} (Et ${others} autres erreurs dans ce fichier : corrigez d’abord celles-ci.)`;
  return messageOf({ ...plainMessage(message), reason });
}
