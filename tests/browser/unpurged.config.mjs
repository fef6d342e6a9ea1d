// The site's own configuration, with stylesheets left whole: what purged ones are compared with.
import config from '../../astro.config.mjs';

const integrations = (config.integrations ?? []).filter(
  (integration) => integration && 'name' in integration && !['named-styles', 'purged-css'].includes(integration.name),
);

export default { ...config, integrations };
