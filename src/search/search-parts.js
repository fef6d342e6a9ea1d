/**
 * What this needs of Pagefind's program.
 *
 * @typedef {object} Program
 * @property {(options: object) => Promise<void>} options
 * @property {(folder: string, options: object) => Promise<void>} mergeIndex
 * @property {() => Promise<void>} destroy
 * @property {(term: string, options?: object) => Promise<{ results: unknown[], filters: Record<string, Record<string, number>> }>} search
 * @see https://pagefind.app/docs/api/
 */

/**
 * Searches an index that is in several parts as if it were one. A build publishes this file as it is, in front of
 * Pagefind's own program: what calls them need not know which of them it has.
 *
 * @param {Program} program
 * @param {readonly string[]} folders The parts, by their addresses.
 * @see https://pagefind.app/docs/multisite/
 */
export function searchParts(program, folders) {
  const [first = '', ...others] = folders;
  return {
    /** @param {object} given Pagefind's options, for each part. @throws {Error} when a part can't be had. */
    async options(given) {
      const { ranking } = given;
      // What a folder holds never changes: its entry need not be asked for again.
      const optionsOf = (part) => ({ ranking, metaCacheTag: '', mergeFilter: { part: `${part}` } });
      await program.options({ ...given, ...optionsOf(0), basePath: first });
      try {
        await Promise.all(others.map((folder, index) => program.mergeIndex(folder, optionsOf(index + 1))));
      } catch (error) {
        // Pagefind would wait for ever for what it could not load once.
        await program.destroy();
        throw error;
      }
    },
    /**
     * A part that does not have a word finds pages for the beginning of it: left out, when another part does have it.
     *
     * @param {string} term A word.
     */
    async search(term) {
      const { filters } = await program.search(`"${term}"`);
      const having = Object.entries(filters.part ?? {}).flatMap(([part, count]) => (count > 0 ? [part] : []));
      return program.search(term, having.length > 0 ? { filters: { part: { any: having } } } : {});
    },
  };
}
