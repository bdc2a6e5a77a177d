/** Written by scripts/models/plugin.ts. */
declare module 'virtual:models' {
  export const modelFiles: readonly import('./manifest.ts').ModelFile[];
}
