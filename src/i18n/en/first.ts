import type { KindId } from '../../checks/kinds/index.ts';
import type { ProblemAction, ProblemCode } from '../../problems.ts';

/** Problems of later screens have their words there. */
type EarlyProblem = Exclude<ProblemCode, `pack-${string}` | `pdf-${string}` | `microphone-${string}`>;
/** For each problem: `what` happened, `next` what to do, in one sentence each. */
type ProblemMessages = Record<`problem.${EarlyProblem}.${'what' | 'next'}`, string>;

const problem = {
  'problem.camera-denied.what': 'The camera is switched off for this page',
  'problem.camera-denied.next': 'Allow the camera in the browser’s settings for this page, or choose a photo instead',
  'problem.camera-absent.what': 'There is no camera here',
  'problem.camera-absent.next': 'Choose a photo from this device, or open the link on a phone',
  'problem.camera-busy.what': 'Another app is using the camera',
  'problem.camera-busy.next': 'Close other apps and tabs that use the camera, then try again',
  'problem.camera-black.what': 'The camera gives no picture',
  'problem.camera-black.next': 'Restart the camera. If it stays dark, close the app fully and open it again',
  'problem.camera-lost.what': 'The camera stopped',
  'problem.camera-lost.next': 'Plug it in again or restart the camera',
  'problem.camera-paused.what': 'The camera rests while you are away',
  'problem.camera-paused.next': 'Restart it to go on where you were',
  'problem.camera-insecure.what': 'The browser gives the camera only to safe addresses',
  'problem.camera-insecure.next': 'Open the address that begins with https, or choose a photo instead',
  'problem.vision-unsupported.what': 'This browser can’t judge faces while you aim',
  'problem.vision-unsupported.next': 'Open the link in an up-to-date Chrome, Safari or Firefox',
  'problem.vision-broken.what': 'Judging the picture stopped',
  'problem.vision-broken.next': 'Try again. If it happens often, restart the browser',
  'problem.models-missing.what': 'The part that sees faces is not on this device yet',
  'problem.models-missing.next': 'Get it once while you have a connection',
  'problem.models-damaged.what': 'The part that sees faces did not arrive whole',
  'problem.models-damaged.next': 'Get it again. What arrived whole is kept',
  'problem.network-off.what': 'There is no connection',
  'problem.network-off.next': 'It goes on from where it stopped when you are connected again',
  'problem.file-empty.what': 'This file is empty',
  'problem.file-empty.next': 'Choose another photo, or take one now',
  'problem.file-undecodable.what': 'This picture can’t be opened',
  'problem.file-undecodable.next': 'Choose another photo, or take one now',
  'problem.file-not-picture.what': 'This file is not a picture',
  'problem.file-not-picture.next': 'Choose a photo in JPEG or PNG',
  'problem.file-heic.what': 'This browser can’t open HEIC photos',
  'problem.file-heic.next': 'Save the photo as JPEG, or take one now with the camera',
  'problem.file-animated.what': 'This is a moving picture',
  'problem.file-animated.next': 'Choose a single photo in JPEG or PNG',
  'problem.file-cmyk.what': 'This picture has colours made for printing',
  'problem.file-cmyk.next': 'Save it as an ordinary (RGB) JPEG, or take a new photo',
  'problem.file-too-large.what': 'This picture is larger than a phone can open safely',
  'problem.file-too-large.next': 'Choose one below {megapixels, number} megapixels, or take a photo now',
  'problem.storage-refused.what': 'This browser keeps nothing',
  'problem.storage-refused.next': 'You can go on. Export your photos before you close this page',
  'problem.storage-full.what': 'The device is full',
  'problem.storage-full.next': 'Free about {megabytes, number} MB, then try again',
  'problem.storage-lost.what': 'The browser closed its storage',
  'problem.storage-lost.next': 'Reload the page. What was saved is still there',
  'problem.storage-newer.what': 'A newer version of the app is open elsewhere',
  'problem.storage-newer.next': 'Reload this page',
  'problem.storage-blocked.what': 'FirstPass is open in another tab that holds the storage',
  'problem.storage-blocked.next': 'Close the other tabs of FirstPass, then reload this page',
  'problem.storage-damaged.what': 'Something that was saved can’t be read any more',
  'problem.storage-damaged.next': 'Take that photo again. Everything else is still there',
  'problem.link-unreadable.what': 'This link leads nowhere',
  'problem.link-unreadable.next': 'Ask for the link again, or begin at the start',
  'problem.link-newer.what': 'This link needs a newer version of the app',
  'problem.link-newer.next': 'Connect to the network and reload',
  'problem.export-unreadable.what': 'This is not a FirstPass file',
  'problem.export-unreadable.next': 'Choose the file that FirstPass saved for you',
  'problem.export-newer.what': 'This file comes from a newer version of the app',
  'problem.export-newer.next': 'Connect to the network and reload, then choose the file again',
  'problem.unexpected.what': 'Something went wrong on our side',
  'problem.unexpected.next': 'Reload the page. What was saved is still there',
} satisfies ProblemMessages;

/** What there is to photograph. `name` in lists and headings, `short` beside the camera. */
const kind = {
  'kind.id-front.name': 'ID card, front',
  'kind.id-back.name': 'ID card, back',
  'kind.passport.name': 'Passport, page with your photo',
  'kind.licence-front.name': 'Driving licence, front',
  'kind.licence-back.name': 'Driving licence, back',
  'kind.proof-of-address.name': 'Proof of address',
  'kind.statement.name': 'Signed statement',
  'kind.business-licence.name': 'Business licence',
  'kind.company-articles.name': 'Articles of association',
  'kind.company-owners.name': 'Register of owners',
  'kind.company-authority.name': 'Authority to act',
  'kind.selfie.name': 'Selfie',
} satisfies Record<`kind.${Exclude<KindId, 'selfie-with-document'>}.name`, string>;

const start = {
  /** The product's name: not translated. */
  'app.name': 'FirstPass',
  'start.promise': 'Get it right the first time',
  'start.what':
    'FirstPass looks at your document and your selfie while you take them, and tells you the one thing to change. So your identity check can pass at the first try.',
  'start.begin': 'Begin',
  'start.resume': 'Go on',
  /** {step} is the name of the next thing to photograph. */
  'start.resume.next': 'Next: {step}',
  'start.resume.done': 'Everything on your list looks right',
  'start.safe.private': 'Nothing leaves this device',
  'start.safe.offline': 'Works without a connection',
  'start.safe.free': 'No account, no cost',
  'start.independent': 'FirstPass is independent. It is not the provider that checks you, and cannot decide for them.',
  'start.privacy': 'How your photos stay private',
  'start.rejected': 'I was rejected',
  'start.install': 'Put it on the home screen',
  'start.device': 'Is this device ready?',
} as const;

const shell = {
  'shell.back': 'Back',
  'shell.language': 'Language',
  'shell.settings': 'Settings',
  'shell.skip': 'Skip to the content',
  /** Under "There is no connection". */
  'shell.missing': 'This part of the app is not on the device yet. Connect once, and it stays.',
  'shell.update': 'A new version is ready',
  'shell.update.now': 'Use it now',
  'shell.update.later': 'Later',
  'shell.close': 'Close this message',
} as const;

/** Buttons under a problem: what its next step says, in two or three words. */
const action = {
  'action.how-to-allow': 'Show me how',
  'action.import': 'Choose a photo',
  'action.choose-file': 'Choose another file',
  'action.try-again': 'Try again',
  'action.restart-camera': 'Restart the camera',
  'action.download': 'Get it now',
  'action.go-on': 'Go on',
  'action.free-space': 'I have made room',
  'action.reload': 'Reload',
  'action.start': 'Go to the start',
} satisfies Record<`action.${ProblemAction}`, string>;

/** What the first screen and its frame say: all of it comes with the app, the rest when a next screen is opened. */
export const first = { ...problem, ...kind, ...start, ...shell, ...action };

export type FirstWords = Readonly<Record<keyof typeof first, string>>;
