import { createHash } from 'node:crypto';
import type { SocialImage } from './social-image.ts';

/** To be raised when the pictures are drawn otherwise. */
const VERSION = 1;

/** Where a picture is published: its address says what it holds, so that equal pictures are one, and may be kept. */
export function socialImagePath({ title, section, siteTitle }: SocialImage): string {
  const words = JSON.stringify([VERSION, title, section, siteTitle]);
  return `/partage/${createHash('sha256').update(words).digest('hex').slice(0, 16)}.png`;
}
