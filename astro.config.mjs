// Node reads TypeScript by itself. Left to Astro, a `.ts` configuration and the 350 modules behind it would go through a
// Vite server first: 0.7 s more at each start.
// A number has it read again when a development server restarts. At first there is none: Node keeps what it compiled by
// the whole address, and would load what strips types for this one file.
const READINGS = Symbol.for('approche:config-readings');
const readings = globalThis[READINGS] ?? 0;
globalThis[READINGS] = readings + 1;
const { default: config } = await import(`./astro.config.ts${readings === 0 ? '' : `?${readings}`}`);

export default config;
