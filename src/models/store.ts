/// <reference path="./virtual.d.ts" />
import { modelFiles } from 'virtual:models';
import { serviceWorker } from '../sw/registration.ts';
import { ModelStore } from './model-store.ts';

/** The models on this device. */
export const models = new ModelStore(modelFiles, () => serviceWorker.keepCode('KEEP_MODEL_CODE'));
