/**
 * Names of what this copy of the app keeps in the browser. Copies at several paths of one host share an origin, and with it
 * all databases and channels: the path keeps them apart, so that erasing one spares the others.
 */
const own = `firstpass ${new URL('.', document.baseURI).pathname} `;

/** Database and cache of the downloaded models. All copies share them: they hold nothing personal and can be had again. */
export const MODELS = 'firstpass-models';

export const nameOf = (part: 'vault' | 'changes'): string => own + part;
export const isOurs = (name: string): boolean => name === MODELS || name.startsWith(own);
