/** Made by scripts/first-view.ts from the catalogues: what the first screen says, in every language. */
declare module 'virtual:first-words' {
  export interface FirstWords {
    readonly dir: 'ltr' | 'rtl';
    readonly promise: string;
    readonly what: string;
    readonly begin: string;
  }
  export const firstWords: Readonly<Record<string, FirstWords>>;
}
