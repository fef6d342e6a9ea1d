import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { stylesheetPath } from '../../stylesheets/stylesheet-path.ts';

/** The stylesheets that `additional_css` names, each at an address that holds its content's hash. */
export async function getStaticPaths() {
  const stylesheets = await getCollection('stylesheets');
  return stylesheets.map(({ id, data: { css } }) => ({
    params: { stylesheet: stylesheetPath(id, css).replace('/styles/', '') },
    props: { css },
  }));
}

export const GET: APIRoute<{ css: string }> = ({ props }) =>
  new Response(props.css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
