/** CSSTree in one file: its 125 modules take longer to load than all of our own. */
declare module 'css-tree/dist/csstree.esm' {
  export * from 'css-tree';
}
