import type { AstroUserConfig } from 'astro';
import { cacheDir } from './src/content-folder/cache-dir.ts';
import { contentDir } from './src/content-folder/content-dir.ts';
import { publicDir } from './src/content-folder/public-dir.ts';
import { contentOverlay } from './src/integrations/content-overlay.ts';
import { contentSource } from './src/integrations/content-source.ts';
import { frontMatterCompletion } from './src/integrations/front-matter-completion.ts';
import { headerFiles } from './src/integrations/header-files.ts';
import { linkCheck } from './src/integrations/link-check.ts';
import { livePage } from './src/integrations/live-page.ts';
import { mdxPages } from './src/integrations/mdx-pages.ts';
import { namedStyles } from './src/integrations/named-styles.ts';
import { oneBuildAtATime } from './src/integrations/one-build-at-a-time.ts';
import { permalinkRoutes } from './src/integrations/permalink-routes.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { precompressed } from './src/integrations/precompressed.ts';
import { previousOutput } from './src/integrations/previous-output.ts';
import { purgedCss } from './src/integrations/purged-css.ts';
import { redirectFiles } from './src/integrations/redirect-files.ts';
import { rememberedOutput } from './src/integrations/remembered-output.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { securityContact } from './src/integrations/security-contact.ts';
import { lazyProcessor } from './src/markdown/lazy-processor.ts';
import { Compressor } from './src/published-pages/compressor.ts';
import { Publication } from './src/published-pages/publication.ts';
import { dsfrFonts } from './src/stylesheets/dsfr-fonts.ts';

const publication = new Publication();
const compressor = new Compressor(publication);
const links = linkCheck(publication, compressor);

/** (`defineConfig` does nothing but say its type, and brings with it 350 modules that draw icons.) */
export default {
  // One file a page, at Jekyll's paths: see src/permalinks/output-path.ts.
  // Several pages at once: most of the time of one goes by waiting for its folder and its file to be written.
  build: { concurrency: 8, format: 'preserve', inlineStylesheets: 'never' },
  cacheDir: cacheDir(contentDir),
  publicDir,
  trailingSlash: 'ignore',
  // The default drops the space between two inline elements on separate lines.
  compressHTML: true,
  markdown: { processor: lazyProcessor, syntaxHighlight: false },
  integrations: [
    mdxPages(),
    contentSource(),
    oneBuildAtATime(),
    permalinkRoutes(),
    previousOutput(publication),
    contentOverlay(),
    livePage(),
    frontMatterCompletion(),
    namedStyles(),
    purgedCss(publication),
    headerFiles(publication),
    redirectFiles(),
    securityContact(),
    precompressed(compressor),
    links,
    // Pagefind, a program of its own, has been at work meanwhile.
    searchIndex(publication, compressor),
    links,
    rememberedOutput(publication, compressor),
  ],
  vite: {
    plugins: [plainImports()],
    css: { transformer: 'lightningcss', lightningcss: { visitor: dsfrFonts } },
    // While someone is writing, what a module imports is on its way before it is asked for: the first page shows sooner.
    server: { preTransformRequests: true },
  },
  devToolbar: { enabled: false },
} satisfies AstroUserConfig;
