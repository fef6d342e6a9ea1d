/** The DSFR's modules are run for what they do: they export nothing and have no types. */
declare module '@gouvfr/dsfr/dist/*';
