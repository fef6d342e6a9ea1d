import type { VFileMessage } from 'vfile-message';

/** The faults as French text, one each as `file:line:column  message  rule`, and a last line that counts them. */
export function report(messages: readonly VFileMessage[]): string {
  const lines = messages.map(
    ({ file, line, column, reason, ruleId }) => `${file}:${line}:${column}  ${reason}  ${ruleId}`,
  );
  return [...lines, '', count(messages.length)].join('\n');
}

function count(faults: number): string {
  if (faults === 0) return 'Aucune erreur.';
  return faults === 1 ? '1 erreur.' : `${faults} erreurs.`;
}
