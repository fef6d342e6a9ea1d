/**
 * Data as JSON that no browser can take for HTML, wherever it stands: `</script>` in a title would end the element
 * that it is in.
 */
export function jsonWithoutTags(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
