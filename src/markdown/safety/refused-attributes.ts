/** Why an attribute is refused wherever it stands, and what to write instead: a French sentence, or nothing. */
export function refusedAttribute(name: string): string | undefined {
  if (/^on/.test(name))
    return `L’attribut \`${name}\` lancerait un programme : une page n’en lance aucun. Supprimez-le.`;
  const advice = REFUSED.get(name);
  return advice && `L’attribut \`${name}\` n’est pas admis. ${advice}`;
}

const REMOVE = 'Supprimez-le.';
const KEYBOARD = 'Il déroute qui lit au clavier ou à l’oreille. Supprimez-le.';
const ELSEWHERE = 'Il enverrait ailleurs ce que font ou écrivent les visiteurs. Supprimez-le.';

const REFUSED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    accesskey: KEYBOARD,
    autofocus: KEYBOARD,
    autoplay: 'Un son ou une vidéo ne part pas tout seul : mettez `controls` à la place.',
    background: 'Un fond s’écrit dans une feuille de content/styles, nommée par additional_css.',
    contenteditable: 'Les visiteurs ne modifient pas la page. Supprimez-le.',
    draggable: REMOVE,
    formaction: ELSEWHERE,
    formtarget: ELSEWHERE,
    is: REMOVE,
    nonce: REMOVE,
    ping: ELSEWHERE,
    popover: 'Pour un contenu qui s’ouvre, écrivez <details><summary>Le titre</summary> … </details>.',
    slot: REMOVE,
    srcdoc: 'Une page ne contient pas une autre page. Écrivez son contenu directement.',
  }),
);
