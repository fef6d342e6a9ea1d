/** A video's two addresses: the player, for a frame, and the page on which it is shown to the public. */
export interface VideoAddresses {
  embed: string;
  watch: string;
}

/** Reads any address of a platform's video; nothing when it is not one of a video. */
export type VideoReader = (url: URL) => VideoAddresses | undefined;

/** `dai.ly/ID`, `/video/ID`, `/embed/video/ID`, and the newer `/player/….html?video=ID`. */
export const dailymotion: VideoReader = (url) => {
  const path = url.hostname === 'dai.ly' ? `/video${url.pathname}` : url.pathname;
  const id = /^\/(?:embed\/)?video\/([a-z\d]+)/i.exec(path)?.[1] ?? playerId(url);
  if (id === undefined) return undefined;
  const isPlayer = /^\/(?:embed|player)/.test(url.pathname);
  return {
    embed: isPlayer ? url.href : `https://www.dailymotion.com/embed/video/${id}`,
    watch: `https://www.dailymotion.com/video/${id}`,
  };
};

function playerId({ pathname, searchParams }: URL): string | undefined {
  return /^\/player(?:\/\w+)?\.html$/.test(pathname) ? (searchParams.get('video') ?? undefined) : undefined;
}

/** `youtu.be/ID`, `/watch?v=ID`, `/embed/ID`, `/shorts/ID`, `/live/ID`, and playlists; the player is the one without cookies. */
export const youTube: VideoReader = (url) => {
  const { hostname, pathname, searchParams } = url;
  const list = searchParams.get('list');
  if (list !== null && /^\/(?:playlist|embed\/videoseries)$/.test(pathname)) {
    return player(`videoseries?list=${encodeURIComponent(list)}`, `playlist?list=${encodeURIComponent(list)}`);
  }
  const path = hostname === 'youtu.be' ? `/embed${pathname}` : pathname;
  const id = pathname === '/watch' ? searchParams.get('v') : /^\/(?:embed|shorts|live)\/([\w-]+)$/.exec(path)?.[1];
  if (!id || !/^[\w-]{6,}$/.test(id)) return undefined;
  const start = Number.parseInt(searchParams.get('start') ?? searchParams.get('t') ?? '', 10);
  return start > 0 ? player(`${id}?start=${start}`, `watch?v=${id}&t=${start}s`) : player(id, `watch?v=${id}`);
};

function player(embed: string, watch: string): VideoAddresses {
  return { embed: `https://www.youtube-nocookie.com/embed/${embed}`, watch: `https://www.youtube.com/${watch}` };
}

/** `/videos/embed/ID`, `/videos/watch/ID` and the short `/w/ID`. */
export const peerTube: VideoReader = (url) => {
  const id = /^\/(?:videos\/(?:embed|watch)|w)\/([\w-]+)$/.exec(url.pathname)?.[1];
  if (id === undefined) return undefined;
  const isPlayer = url.pathname.startsWith('/videos/embed/');
  return { embed: isPlayer ? url.href : `${url.origin}/videos/embed/${id}`, watch: `${url.origin}/w/${id}` };
};

/** `/video/0123-titre/`; the player is the same address with `is_iframe=true`. */
export const esupPod: VideoReader = (url) => {
  const path = /^\/video\/[\w-]+\/?/.exec(url.pathname)?.[0];
  if (path === undefined) return undefined;
  return { embed: `${url.origin}${path}?is_iframe=true`, watch: `${url.origin}${path}` };
};
