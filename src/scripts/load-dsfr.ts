/** Components that only a page's own HTML can hold, by their class (without `fr-`): each is loaded where there is one. */
const RARE_COMPONENTS: Record<string, () => Promise<unknown>> = {
  tabs: () => import('@gouvfr/dsfr/dist/component/tab/tab.module.min.js'),
  tooltip: () => import('@gouvfr/dsfr/dist/component/tooltip/tooltip.module.min.js'),
  segmented: () => import('@gouvfr/dsfr/dist/component/segmented/segmented.module.min.js'),
  transcription: () => import('@gouvfr/dsfr/dist/component/transcription/transcription.module.min.js'),
};

/** The frames in which the DSFR takes hold of a page: start, instances, their state, their size. */
const FRAMES_TO_START = 4;

/**
 * Loads the DSFR's script, and resolves once it answers to clicks.
 * @throws What `import()` throws, when the script can't be had.
 */
export async function loadDsfr(): Promise<void> {
  await import('./dsfr.ts');
  const rare = Object.entries(RARE_COMPONENTS).filter(([name]) => document.querySelector(`.fr-${name}`));
  await Promise.all(rare.map(([, load]) => load()));
  for (let frame = 0; frame < FRAMES_TO_START; frame += 1) await new Promise(requestAnimationFrame);
}
