import { installer } from './controllers/install.ts';
import { store } from './controllers/store.ts';
import { allWords } from './i18n/index.ts';
import { serviceWorker } from './sw/registration.ts';
import './screens/app.ts';

// The first screen needs none of these: they come in while it is read.
store.open().then(() => allWords().catch(() => {}));
serviceWorker.register();
installer.listen();
