import { models } from '../../../src/models/store.ts';
import { serviceWorker } from '../../../src/sw/registration.ts';
import { VisionClient } from '../../../src/vision/client.ts';

/** The app's platform without its screens, built as the app is: for tests that look at one part of it. */
serviceWorker.register();
export const parts = { models, serviceWorker, vision: new VisionClient() };
Object.assign(globalThis, { parts });
