/** The folder that is published as it is; Astro's own default. */
export const publicDir = 'public';
