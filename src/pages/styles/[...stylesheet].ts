import type { APIRoute } from 'astro';
import { siteSource } from '../../content-folder/site-source.ts';
import { stylesheetPath } from '../../stylesheets/stylesheet-path.ts';

/** The stylesheets that `additional_css` names, each at an address that holds its content's hash. */
export async function getStaticPaths() {
  const { stylesheets } = await siteSource().published();
  return [...stylesheets].map(([name, css]) => ({
    params: { stylesheet: stylesheetPath(name, css).replace('/styles/', '') },
    props: { css },
  }));
}

export const GET: APIRoute<{ css: string }> = ({ props }) =>
  new Response(props.css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
