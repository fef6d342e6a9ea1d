// Plays a video in place of its facade (src/markdown/dsfr/video-facade.ts), once a visitor asks for it.
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('.video__play') : null;
  const video = button?.closest<HTMLElement>('.video');
  const { embed, title } = video?.dataset ?? {};
  if (!button || !embed) return;

  const player = document.createElement('iframe');
  player.src = `${embed}${embed.includes('?') ? '&' : '?'}autoplay=1`;
  player.title = title ?? document.title;
  player.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  player.referrerPolicy = 'strict-origin-when-cross-origin';
  button.parentElement?.replaceChildren(player);
  player.focus();
});
