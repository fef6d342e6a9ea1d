/**
 * The licences that a package may have: free ones. None of these packages is published with the site but the DSFR and
 * what `public/` and the build hold of it; the others only help to make it, so that weak copyleft asks for nothing.
 */
export const ALLOWED: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
];

/** Packages whose licence is no SPDX expression, and why they may stay. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  '@gouvfr/dsfr': 'The design system of the State: Etalab-2.0 code, and fonts for the State’s own sites.',
};
