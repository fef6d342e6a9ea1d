import { fault } from '../rule.ts';
import type { LinkRule } from './link-rule.ts';

/** Each address is whole: neither a site without `https://`, nor a file of the writer's computer. */
export const completeAddress: LinkRule = ({ target, address, file, place }) =>
  target.kind === 'incomplete'
    ? [fault(file, place, `Le lien mène à « ${address} ». ${target.advice}`, 'incomplete-address')]
    : [];
