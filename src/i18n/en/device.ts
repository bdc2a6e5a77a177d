import type { CheckAction, CheckSummary } from '../../device/check.ts';
import type { CuredId, FindingId, PartId, Weight } from '../../device/findings.ts';

type Messages = Record<`device.${FindingId | `${CuredId}.cure`}`, string> &
  Record<`device.${PartId}.name`, string> &
  Record<`device.weight.${Weight}`, string> &
  Record<`device.sum.${CheckSummary['is']}`, string> &
  Record<`device.do.${CheckAction}`, string>;

/** The check of the device: each part's name, what was found of it, and the cure where there is one. */
export const device = {
  'device.window.name': 'Where it is open',
  'device.browser.name': 'Browser',
  'device.address.name': 'Address',
  'device.camera.name': 'Camera',
  'device.picture.name': 'Picture',
  'device.torch.name': 'Light',
  'device.focus.name': 'Close focus',
  'device.storage.name': 'Storage',
  'device.offline.name': 'Without a connection',
  'device.strength.name': 'Battery and memory',
  'device.cues.name': 'Sound and voice',
  'device.title': 'Is this device ready?',
  'device.how': 'It takes about ten seconds. Nothing is recorded, kept or sent.',
  'device.video': 'What the camera sees now',
  'device.sum.ready': 'This device is ready',
  'device.sum.ready-so-far': 'Ready so far. The camera is next',
  'device.sum.looking': 'Looking …',
  'device.sum.todo':
    '{todo, plural, =1 {One thing to do first} =2 {Two things to do first} =3 {Three things to do first} other {{todo, number} things to do first}}',
  'device.weight.fine': 'Ready',
  'device.weight.first': 'Do this first',
  'device.weight.know': 'Good to know',
  'device.weight.open': 'Not known yet',
  'device.do.look': 'Check the camera',
  'device.do.how-to-allow': 'Show me how',
  'device.do.copy-link': 'Copy the link',
  'device.do.get-faces': 'Get it now ({left, number, ::.0} MB)',
  'device.do.install': 'Put it on the home screen',
  'device.go-on': 'Go on with the checklist',
  'device.begin': 'Begin',
  'device.copied': 'The link is copied',
  'device.copy.yourself': 'Copy this link and open it in your browser:',
  'device.window.ready': 'In a browser of its own',
  'device.window.in-app':
    'Inside {app, select, instagram {Instagram} facebook {Facebook} messenger {Messenger} wechat {WeChat} telegram {Telegram} line {LINE} tiktok {TikTok} whatsapp {WhatsApp} snapchat {Snapchat} linkedin {LinkedIn} x {X} pinterest {Pinterest} kakaotalk {KakaoTalk} google {Google} other {another app}}',
  'device.window.in-app.cure':
    '{app, select, instagram {Tap ••• at the top, then “Open in external browser”} facebook {Tap ••• , then “Open in external browser”} messenger {Tap ••• , then “Open in external browser”} wechat {Tap ••• at the top, then “Open in browser”} telegram {Tap ⋮ or the compass sign, then open it in your browser} line {Tap ⋮ or the share sign, then “Open in default browser”} tiktok {Tap ••• at the top, then “Open in browser”} other {Open the menu (••• or ⋮) and choose to open it in your browser}}. Or copy the link and paste it into {os, select, ios {Safari} other {your browser}}.',
  'device.browser.looking': 'Looking at what it can do …',
  'device.browser.ready':
    '{version, plural, =0 {It has everything that is needed} other {{browser} {version} has everything that is needed}}',
  'device.browser.old-ios': 'iOS {version} is too old to see faces while you aim',
  'device.browser.old-ios.cure':
    'Update in Settings, General, Software Update: iOS 17 or newer. Another browser does not help. Documents can be photographed all the same.',
  'device.browser.old':
    '{version, plural, =0 {This browser is too old to judge pictures} other {{browser} {version} is too old to judge pictures}}',
  'device.browser.old.cure':
    'Update it, or open the link in an up-to-date {os, select, ios {Safari} android {Chrome} mac {Safari or Chrome} other {Chrome, Edge or Firefox}}',
  'device.browser.no-webgl': 'It can’t see faces while you aim: WebGL is off',
  'device.browser.no-webgl.cure':
    'Switch on hardware acceleration in the browser’s settings, or use another browser. Documents can be photographed all the same.',
  'device.address.ready': 'Safe (https)',
  'device.address.insecure': 'The browser gives the camera only to safe addresses',
  'device.address.insecure.cure': 'Open the address that begins with https',
  'device.camera.unlooked': 'Not looked at yet',
  'device.camera.ready':
    '{count, plural, =1 {One camera} other {{count, number} cameras}}{back, plural, =0 {} other {, {back, number} at the back}}{front, plural, =0 {} other {, {front, number} at the front}}',
  'device.camera.only-one': 'One camera',
  'device.camera.only-one.cure': 'Hold the document before it, or open your checklist on a phone',
  'device.camera.denied': 'It is switched off for this page',
  'device.camera.denied.cure': 'Allow it for this page, then check again',
  'device.camera.absent': 'There is none here',
  'device.camera.absent.cure': 'Open the link on a phone, or choose photos from this device',
  'device.camera.busy': 'Another app is using it',
  'device.camera.busy.cure': 'Close other apps and tabs that use it, then check again',
  'device.camera.black': 'It gives no picture',
  'device.camera.black.cure': 'Check again. If it stays dark, close the browser fully and open it again',
  'device.camera.other': 'It did not start',
  'device.camera.other.cure': 'Check again. If it happens twice, restart the device',
  'device.picture.unlooked': 'Known when the camera is checked',
  'device.picture.ready':
    '{width, number, ::group-off} × {height, number, ::group-off} pixels{rate, plural, =0 {} other {, {rate, number} pictures a second}}',
  'device.picture.small':
    '{width, number, ::group-off} × {height, number, ::group-off} pixels: small print would be lost',
  'device.picture.small.cure': 'Use a phone, or choose photos taken with a better camera',
  'device.picture.slow':
    '{rate, plural, =0 {Hardly a picture a second} =1 {One picture a second} other {{rate, number} pictures a second}}: aiming is slow',
  'device.picture.slow.cure': 'Turn on more light: cameras slow down in the dark. Close other apps too.',
  'device.torch.unlooked': 'Known when the camera is checked',
  'device.torch.ready': 'There is one, for dark rooms',
  'device.torch.none': 'There is none that this browser can switch on',
  'device.torch.none.cure': 'Daylight from a window is better anyway: it leaves no white spot',
  'device.focus.unlooked': 'Known when the camera is checked',
  'device.focus.near': 'Sharp from {cm, number} cm on',
  'device.focus.far': 'Sharp only from {cm, number} cm on',
  'device.focus.far.cure': 'Keep that distance. The app zooms in for you.',
  'device.focus.untold': 'The browser does not say',
  'device.focus.untold.cure': 'If print stays blurred, move back to about a hand’s length',
  'device.storage.looking': 'Looking …',
  'device.storage.ready': 'Photos and progress stay here until you erase them',
  'device.storage.likely': 'Photos and progress stay here, but the browser may clear them when the device is full',
  'device.storage.likely.cure':
    'On the home screen they are safer. You can also save a file of everything in the settings.',
  'device.storage.memory': 'This window keeps nothing when it is closed',
  'device.storage.memory.cure': 'Open the link in an ordinary window, not a private one',
  'device.storage.full': 'Only {free, number} MB are free',
  'device.storage.full.cure': 'Delete what you do not need, until {room, number} MB are free',
  'device.offline.looking': 'Looking …',
  'device.offline.ready': 'Everything is on this device',
  'device.offline.busy': 'Getting the part that sees faces: {have, number, ::.0} of {total, number, ::.0} MB',
  'device.offline.faces': 'The part that sees faces is not on this device yet',
  'device.offline.faces.cure': 'Get it once while you have a connection, best over Wi-Fi',
  'device.offline.app': 'The app itself is not kept here yet',
  'device.offline.app.cure': 'Stay connected for a minute, or reload the page. Private windows keep nothing.',
  'device.strength.memory': 'About {memory, number} GB of memory',
  'device.strength.memory.cure': 'Close other apps and tabs, so that the browser does not drop this one',
  'device.strength.charge': '{charge, number, percent} charged',
  'device.strength.charge.cure': 'Plug it in: a device that saves power is slower at the camera',
  'device.strength.data': 'The browser saves data',
  'device.strength.data.cure': 'Get the part that sees faces over Wi-Fi; afterwards nothing is downloaded',
  'device.cues.ready': '{vibration, select, true {Sounds, vibration and a voice} other {Sounds and a voice}}',
  'device.cues.no-voice':
    '{vibration, select, true {Sounds and vibration, but no voice} other {Sounds, but no voice}} of this language on the device',
  'device.cues.no-voice.cure':
    'Add a voice in the settings of the system, under speech or accessibility, if you want to hear advice',
} satisfies Messages & Record<string, string>;
