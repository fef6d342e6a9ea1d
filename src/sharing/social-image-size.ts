/** The size of a shared picture that the networks ask for, in pixels. */
export const SOCIAL_IMAGE = { width: 1200, height: 630 };
