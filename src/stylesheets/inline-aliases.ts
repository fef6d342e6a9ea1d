import type { Declaration, Root } from 'postcss';

/** What only the root element is. */
const ROOT = /^:root(?:\[[^\]]*\])*$/;
const ALIAS = /^var\((--[\w-]+)\)$/;

/**
 * Writes, in place of a custom property that only stands for another one, the other. The DSFR names each colour by what
 * it is for (`--text-title-grey`), then by what it is (`--grey-50-1000`): pages are drawn with the second alone.
 *
 * @param kept The custom properties that others use by name.
 */
export function inlineAliases(root: Root, kept: ReadonlySet<string>): void {
  const declared = new Map<string, Declaration[]>();
  root.walkDecls(/^--/, (declaration) => {
    declared.set(declaration.prop, [...(declared.get(declaration.prop) ?? []), declaration]);
  });
  const aliases = new Map<string, string>();
  for (const [name, [declaration, ...others]] of declared) {
    const target = ALIAS.exec(declaration?.value ?? '')?.[1];
    // On any other element, either may be another colour there.
    const isSame = target !== undefined && [declaration, ...(declared.get(target) ?? [])].every(isOfRoot);
    if (!isSame || others.length > 0 || kept.has(name) || !declared.has(target)) continue;
    aliases.set(name, target);
    declaration?.remove();
  }
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(/(?<=var\(\s*)--[\w-]+/g, (name) => resolve(name, aliases));
  });
}

function isOfRoot(declaration: Declaration | undefined): boolean {
  const rule = declaration?.parent;
  return rule?.type === 'rule' && 'selectors' in rule && (rule.selectors as string[]).every((one) => ROOT.test(one));
}

/** What is taken out stands for nothing any more: no chain leads back to where it starts. */
function resolve(name: string, aliases: ReadonlyMap<string, string>): string {
  const target = aliases.get(name);
  return target === undefined ? name : resolve(target, aliases);
}
