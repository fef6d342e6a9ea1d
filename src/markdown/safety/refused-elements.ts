/** What to write instead of an element that is no part of a page's content, as a French sentence. */
export function insteadOf(tagName: string): string {
  const known = INSTEAD.find(({ names }) => names.includes(tagName.toLowerCase()));
  return known?.advice ?? UNKNOWN;
}

const UNKNOWN =
  'Aucune page n’en a besoin : supprimez-la. Pour afficher ses signes, écrivez-la entre accents graves (`…`).';

const INSTEAD: readonly { names: readonly string[]; advice: string }[] = [
  {
    names: ['script', 'noscript', 'template', 'slot', 'portal'],
    advice:
      'Une page ne lance aucun programme. Supprimez-la ; une vidéo s’écrit ::video, un contenu repliable <details>.',
  },
  {
    names: ['style', 'link'],
    advice:
      'Mettez les styles dans une feuille de content/styles, et nommez-la dans l’en-tête : additional_css: ma-page.css.',
  },
  {
    names: ['object', 'embed', 'applet', 'param', 'frame', 'frameset', 'noframes', 'noembed', 'fencedframe'],
    advice:
      'Un document se propose avec un lien : [Le guide (PDF)](/docs/guide.pdf), une vidéo avec <iframe src="…"></iframe>.',
  },
  {
    names: ['html', 'head', 'body', 'main', 'base', 'meta', 'title'],
    advice:
      'La mise en page du site s’en charge. Supprimez-la ; titre, description et robots s’écrivent dans l’en-tête.',
  },
  {
    names: ['dialog'],
    advice: 'Pour un contenu qui s’ouvre, écrivez <details><summary>Le titre</summary> … </details>.',
  },
  { names: ['marquee', 'blink'], advice: 'Un texte qui bouge gêne la lecture. Écrivez-le simplement.' },
  { names: ['canvas'], advice: 'Déposez l’image dans public/images : ![Ce qu’elle montre](/images/mon-image.png).' },
  {
    names: ['math'],
    advice: 'Écrivez le calcul en toutes lettres, ou avec <var>, <sup> et <sub>.',
  },
  {
    names: ['plaintext', 'xmp', 'listing'],
    advice: 'Un texte à montrer tel quel s’écrit entre deux lignes de trois accents graves (```).',
  },
  {
    names: ['image', 'feimage', 'foreignobject', 'animate', 'animatemotion', 'animatetransform', 'set', 'mpath'],
    advice:
      'Un dessin ne contient que des formes, du texte et des couleurs. Déposez le fichier dans public/images : ![Ce qu’il montre](/images/mon-dessin.svg).',
  },
];
