/**
 * Where a page can be edited.
 *
 * @param folder The address at which the forge edits `content/pages`, if the settings give one.
 * @param name The file's path below that folder; empty for a page that has no file.
 */
export function editAddress(folder: string | undefined, name: string): string | undefined {
  if (folder === undefined || name === '') return undefined;
  const path = name.split('/').map(encodeURIComponent).join('/');
  return `${folder.replace(/\/$/, '')}/${path}`;
}
