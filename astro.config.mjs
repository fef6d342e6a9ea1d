// Node reads TypeScript by itself. Left to Astro, a `.ts` configuration and the 350 modules behind it would go through a
// Vite server first: 0.7 s more at each start. The date has it read again when a development server restarts.
const { default: config } = await import(`./astro.config.ts?${Date.now()}`);

export default config;
