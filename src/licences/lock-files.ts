/** All that is ever installed here: for everyone, for the benches, and for the mutation tests. */
export const LOCK_FILES = ['package-lock.json', 'bench/package-lock.json', 'tests/mutants/package-lock.json'];
