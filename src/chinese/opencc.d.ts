/** Pairs "from to" with | between: the package has no types for its single dictionaries. */
declare module 'opencc-js/dict/*' {
  const pairs: string;
  export default pairs;
}
