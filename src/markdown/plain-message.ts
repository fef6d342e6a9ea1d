import { type Options, VFileMessage } from 'vfile-message';

/** A message as data, which can be handed to another thread or written to a file. */
export type PlainMessage = Pick<VFileMessage, 'reason' | 'file' | 'fatal' | 'ruleId' | 'source' | 'url'> & {
  place: Options['place'];
};

export function plainMessage({ reason, place, file, fatal, ruleId, source, url }: VFileMessage): PlainMessage {
  return { reason, place, file, fatal, ruleId, source, url };
}

export function messageOf({ reason, place, ruleId, source, ...others }: PlainMessage): VFileMessage {
  return Object.assign(new VFileMessage(reason, { place, ruleId, source }), others);
}
