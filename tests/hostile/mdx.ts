import type { RuleId } from '../../src/checks/rules-table.ts';
import { type Hostile, page } from './hostile.ts';

const MDX = 'pages/b.mdx';
const inMdx = (what: string, body: string, rule: RuleId, reason: RegExp, line = 5): Hostile => ({
  what,
  files: { [MDX]: page(body) },
  told: [[`${MDX}:${line}`, rule, reason]],
});

/** A `.mdx` page is compiled into a program: nothing that its writer says may be part of it. */
export const MDX_PAGES: readonly Hostile[] = [
  inMdx('an import', '\nimport fs from "node:fs"\n', 'mdx-code', /import et export/, 6),
  inMdx('an export', '\nexport const a = process.exit(1)\n', 'mdx-code', /import et export/, 6),
  inMdx('an expression', 'a {process.exit(1)} b', 'mdx-code', /accolades/),
  inMdx('an expression alone', '\n{process.exit(1)}\n', 'mdx-code', /accolades/, 6),
  inMdx('an expression for a value', '<Bouton href={process.exit(1)}>A</Bouton>', 'mdx-code', /./),
  inMdx('attributes spread out', '<Bouton {...globalThis}>A</Bouton>', 'mdx-code', /./),
  inMdx('an expression in an element', '<p title={process.exit(1)}>A</p>', 'mdx-code', /./),
  inMdx('a component of elsewhere', '<Evil />', 'mdx-component', /Evil/),
  inMdx('a member of an object', '<globalThis.process />', 'unsafe-html', /<globalThis>/),
  inMdx('a script', '<script>alert(1)</script>', 'unsafe-html', /<script>/),
  inMdx('an event handler', '<img src="/x.png" alt="" onError="alert(1)" />', 'unsafe-html', /`onerror`/),
  inMdx('HTML set by a property', '<p dangerouslySetInnerHTML="x">a</p>', 'unsafe-html', /./),
  inMdx(
    'HTML set by a directive of Astro',
    '<p set:html="<script>alert(1)</script>">a</p>',
    'unsafe-html',
    /`set:html`/,
  ),
  inMdx('a component that runs in the browser', '<p client:load="x">a</p>', 'unsafe-html', /`client:load`/),
  inMdx('a link that runs', '[a](javascript:alert(1))', 'unsafe-address', /javascript:/),
  inMdx('a frame of another site', '<iframe title="a" src="https://evil.example/"></iframe>', 'iframe-host', /evil/),
  inMdx('100,000 braces', '{'.repeat(100_000), 'mdx', /pas fermée/, 6),
  inMdx('50,000 elements in each other', `${'<b>'.repeat(50_000)}a${'</b>'.repeat(50_000)}`, 'unreadable-page', /./),
];
