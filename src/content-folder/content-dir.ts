/** The content folder that this process builds: `CONTENT_DIR`, else `content`. */
export const contentDir = process.env['CONTENT_DIR'] || 'content';
