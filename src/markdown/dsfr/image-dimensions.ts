import { readFileSync, statSync } from 'node:fs';
import { imageSize } from 'image-size';

export interface Dimensions {
  width: number;
  height: number;
}

/** What this process measured, by path: measured anew when the file changes. */
const measured = new Map<string, { modified: number; dimensions: Dimensions | undefined }>();

/** The size in which a picture is shown, in pixels; nothing when the file tells none. */
export function imageDimensions(path: string): Dimensions | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) return undefined;
  const known = measured.get(path);
  if (known?.modified === stats.mtimeMs) return known.dimensions;
  const dimensions = measure(path);
  measured.set(path, { modified: stats.mtimeMs, dimensions });
  return dimensions;
}

function measure(path: string): Dimensions | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(readFileSync(path));
    const upright = { width: Math.round(width), height: Math.round(height) };
    // From 5 on, Exif says that the camera was held sideways: browsers turn the picture.
    return orientation < 5 ? upright : { width: upright.height, height: upright.width };
  } catch {
    return undefined;
  }
}
