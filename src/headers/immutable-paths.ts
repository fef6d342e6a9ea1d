/** Folders of files whose address holds their content's hash: browsers may keep them for ever. */
export const IMMUTABLE_FOLDERS = ['/_astro/', '/styles/', '/pagefind/fragment/', '/pagefind/index/'];

export const FOR_EVER = 'public, max-age=31536000, immutable';

/** Pages, and files whose address stays the same: kept, and asked for again each time. */
export const ASK_AGAIN = 'public, no-cache';
