import { channel } from 'node:diagnostics_channel';
import type { VFileMessage } from 'vfile-message';

/**
 * Where the loaders tell what they found wrong while someone is writing. Astro runs them apart from
 * its configuration, so the two share no module: a channel of the process joins them.
 */
const messagesChannel = channel('approche:content-messages');

export function publishMessages(messages: readonly VFileMessage[]): void {
  messagesChannel.publish(messages);
}

export function onMessages(listen: (messages: readonly VFileMessage[]) => void): void {
  messagesChannel.subscribe((messages) => listen(messages as readonly VFileMessage[]));
}
