/** How to allow the camera again: where to go in this browser, what to do there, and the way back. Menus as the browser names them. */
const allow = {
  'allow.in-app.where':
    'This page is open inside another app. Open that app’s menu, three dots or an arrow in a corner',
  'allow.in-app.what': 'Choose “Open in browser”, “Open in Safari” or “Open in Chrome”, and allow the camera there',
  'allow.ios-app.where': 'Close FirstPass fully: swipe up from the bottom, hold, and push it away',
  'allow.ios-app.what': 'Open it again from the home screen and tap “Allow” when it asks for the camera',
  'allow.ios-safari.where': 'Tap the sign beside the address, then the three dots or “Website Settings”',
  'allow.ios-safari.what': 'Set “Camera” to “Allow” and tap “Done”',
  'allow.ios-other.where': 'Open the Settings app of your iPhone and find this browser in the list of apps',
  'allow.ios-other.what': 'Switch on “Camera”',
  'allow.android.where': 'Tap the sign beside the address, then “Permissions”',
  'allow.android.what':
    'Tap “Camera” and choose “Allow”. If it is not there: phone settings, Apps, this browser, Permissions, Camera',
  'allow.mac-safari.where': 'Open the Safari menu and choose “Settings for This Website…”',
  'allow.mac-safari.what': 'Set “Camera” to “Allow”',
  'allow.firefox.where': 'Click the camera sign beside the address',
  'allow.firefox.what': 'Remove “Blocked” beside “Use the camera”',
  'allow.desktop.where': 'Click the sign beside the address',
  'allow.desktop.what':
    'Switch on “Camera”. If the computer itself blocks it: system settings, Privacy, Camera, switch on this browser',
  'allow.back': 'Come back here and tap “Try again”',
} as const;

const preferences = {
  'settings.title': 'Settings',
  'settings.language': 'Language',
  'settings.camera': 'While you take a photo',
  'settings.autoCapture': 'Take the photo by itself',
  'settings.autoCapture.hint': 'As soon as everything is right and you hold still. Otherwise you press the button',
  'settings.sound': 'Sound',
  'settings.sound.hint': 'A soft tick when it is right, two notes when the photo is taken',
  'settings.speech': 'Spoken advice',
  'settings.speech.hint': 'A voice tells you what to change. Leave it off if you use a screen reader',
  /** Spoken when it is switched on. */
  'settings.speech.sample': 'I will tell you what to change',
  /** {language} by its own name. */
  'settings.speech.none':
    'Spoken advice needs a voice that lives on this device, and there is none for {language}. A voice from the network would send the words away.',
  'settings.vibration': 'Vibration',
  'settings.vibration.hint': 'A short buzz when it is right and when the photo is taken',
  'settings.offline': 'Without a connection',
  'settings.offline.ready': 'Ready for offline',
  'settings.offline.ready.how': 'Everything works in flight mode',
  'settings.offline.part': 'Not everything is here yet',
  'settings.offline.part.how': 'Get it while you have a connection. It is needed once',
  'settings.offline.app': 'The app, and everything for documents',
  'settings.offline.faces': 'The part that sees faces',
  'settings.offline.here': 'Here',
  'settings.offline.missing': 'Not yet',
  /** Numbers in megabytes. */
  'settings.offline.size': '{have, number, ::.0} of {total, number, ::.0} MB',
  'settings.offline.busy': 'On its way. After a break in the connection it goes on by itself',
  'settings.offline.get': 'Get it now ({left, number, ::.0} MB)',
  'settings.offline.remove': 'Remove the part that sees faces ({total, number, ::.0} MB)',
  'settings.offline.remove.title': 'Remove the part that sees faces?',
  'settings.offline.remove.what':
    'Documents go on working. For a selfie it has to be fetched again: {total, number, ::.0} MB.',
  'settings.offline.remove.yes': 'Remove it',
  'settings.offline.remove.no': 'Keep it',
  'settings.kept': 'Your photos and your progress',
  'settings.kept.promised': 'They are kept on this device only. The browser has promised not to clear them by itself.',
  'settings.kept.likely':
    'They are kept on this device only. The browser may clear them when the device is nearly full, or when FirstPass was not opened for a long time. A file that you save is safe from that.',
  'settings.kept.memory':
    'This browser keeps nothing after you close the page, as in a private window. Save a file before you leave.',
  'settings.export': 'Save everything as a file',
  'settings.export.hint':
    'A zip with your photos and what was measured; any computer opens it. It is not encrypted: keep it where only you can reach it.',
  'settings.import': 'Bring in a FirstPass file',
  'settings.import.hint': 'From another phone or from before. Nothing here is replaced without asking you.',
  'settings.import.done':
    '{photos, plural, =0 {No new photo} one {# new photo} other {# new photos}} and {attempts, plural, =0 {no new attempt} one {# new attempt} other {# new attempts}} came from the file.',
  'settings.import.which': 'Which one shall stay?',
  'settings.import.which.how': 'This device and the file have different ones. Everything else is brought in too.',
  'settings.import.plan': 'Checklist',
  'settings.import.mine': 'On this device',
  'settings.import.theirs': 'In the file',
  'settings.import.take': 'Bring it in like this',
  'settings.import.leave': 'Leave everything as it was',
  'settings.erase': 'Erase everything',
  'settings.erase.title': 'Erase everything?',
  'settings.erase.what':
    'Your photos, attempts, checklist, settings and the part that sees faces will be gone from this browser. Nobody else has a copy. Save a file first if you want to keep something.',
  'settings.erase.no': 'Keep everything',
  'settings.erased.title': 'Everything is erased',
  'settings.erased.what':
    'Nothing of yours is left in this browser. Files that you saved yourself are where you put them. The app stays until you remove it.',
  'settings.privacy': 'How your photos stay private',
  'settings.install': 'Put it on the home screen',
} as const;

const privacy = {
  'privacy.title': 'Nothing leaves this device',
  'privacy.how':
    'The camera picture, your photos and what is read from them are looked at here, on your own device. There is no server that receives them, no account, and nobody counts visitors.',
  'privacy.see.title': 'See for yourself',
  'privacy.see.flight': 'With flight mode, in two minutes',
  'privacy.see.flight.1': 'Open the settings of FirstPass and wait for “Ready for offline”',
  'privacy.see.flight.2': 'Switch on flight mode, and switch Wi-Fi off',
  'privacy.see.flight.3': 'Take all your photos. Everything works, since nothing has to go anywhere',
  'privacy.see.flight.4':
    'Save your photos, and erase everything before you connect again. Then nothing is left that could be sent',
  'privacy.see.network': 'With the browser’s network list, on a computer',
  'privacy.see.network.1': 'Press F12, or Option + Command + I on a Mac, and open “Network”',
  'privacy.see.network.2': 'Take or choose a photo',
  'privacy.see.network.3': 'Look at the list: parts of the app itself are fetched, and nothing is sent',
  /** {host} is an internet address. */
  'privacy.see.now':
    '{count, plural, one {Since you opened it, this page has asked for # file, from {host}.} other {Since you opened it, this page has asked for # files, all of them from {host}.}}',
  'privacy.see.elsewhere': 'Since you opened it, this page has asked for files from these places: {hosts}.',
  'privacy.kept.title': 'What is kept, and where',
  'privacy.kept.photos': 'The photos that you keep',
  'privacy.kept.photos.what':
    'One for each step, with what was read on it, until you replace or erase it. The phone’s gallery does not show them.',
  'privacy.kept.attempts': 'What was measured in each attempt',
  'privacy.kept.attempts.what': 'When it was and what could be better: numbers, no pictures.',
  'privacy.kept.settings': 'Your checklist and your settings',
  'privacy.kept.settings.what': 'What you were asked for, the language, the camera you chose.',
  'privacy.kept.where':
    'All of it stands in this browser’s own storage on this device. Another browser, a private window or another phone does not have it.',
  'privacy.code.title': 'What the encryption does',
  'privacy.code.how':
    'Each photo and each record is encrypted (AES-256-GCM) before it is stored. The browser holds the key and hands it out to nobody, not even to FirstPass.',
  'privacy.code.does': 'It protects',
  'privacy.code.does.1': 'from people who look through the browser’s files: there is no picture to be seen in them',
  'privacy.code.does.2': 'from records that somebody changed or swapped: they do not open any more',
  'privacy.code.not': 'It does not protect',
  'privacy.code.not.1': 'from somebody who holds your unlocked phone and opens FirstPass',
  'privacy.code.not.2': 'from somebody who copies everything the browser has stored: the key is stored there too',
  'privacy.code.not.3': 'from harmful software on the device, or a harmful browser extension',
  'privacy.code.not.4': 'a file that you save yourself: it is an ordinary zip',
  'privacy.code.so': 'So lock your phone, and erase everything when you have passed.',
  'privacy.net.title': 'What does go over the network',
  'privacy.net.app':
    'The app itself comes from the address where you opened it, as every web page does. That place can see your internet address and the time, and nothing of what you do here.',
  'privacy.net.link':
    'A shared link says what was asked for and which kind of document, no more. Browsers do not send that part of an address to any server.',
  'privacy.net.submit':
    'Your provider gets what you hand in there yourself. What happens to it then is in their rules.',
  'privacy.camera.title': 'The camera',
  'privacy.camera.how':
    'It is on only while you see its picture, and stops when you leave the page. The microphone is asked for only where you practise a video call and tap “Try the microphone”; it measures how loud it is, and stops when you leave.',
  'privacy.who.title': 'Who is behind it',
  'privacy.who.how':
    'FirstPass is free software and belongs to no provider. It has no ties with any exchange, bank or verification company, and cannot decide whether you pass.',
  'privacy.settings': 'Save or erase what is kept',
} as const;

const install = {
  'install.title': 'Put FirstPass on the home screen',
  'install.why':
    'It then opens full screen, also without a connection, and the browser is less likely to clear your photos.',
  'install.ask': 'Put it on the home screen',
  'install.ask.how': 'Your browser asks once more. It takes a second, and you can remove it like any app.',
  'install.ios.1': 'Tap the share button: a square with an arrow',
  'install.ios.1.how': 'At the bottom of Safari, or behind the three dots. In other browsers it is beside the address.',
  'install.ios.2': 'Choose “Add to Home Screen”',
  'install.ios.2.how': 'You may have to scroll down in the list. Then tap “Add”.',
  'install.ios.3': 'Open it from there once while you are online',
  'install.ios.3.how':
    'On the home screen it keeps its own things. Photos that you took in the browser stay there; bring them over with a file from the settings.',
  'install.android.1': 'Open the browser’s menu: three dots or three lines',
  'install.android.2': 'Choose “Add to Home screen” or “Install app”',
  'install.mac.1': 'Open the File menu, or the share button',
  'install.mac.2': 'Choose “Add to Dock”',
  'install.desktop.1': 'Look for the install sign at the end of the address',
  'install.desktop.2': 'No sign? Open the browser’s menu and look for “Install FirstPass”',
  'install.firefox.1': 'Keep a bookmark: press Ctrl + D, or Command + D on a Mac',
  'install.firefox.2': 'Open FirstPass from the bookmark. It works without a connection just the same',
  'install.leave.title': 'Open FirstPass in your browser first',
  'install.leave.why':
    'You are inside another app. From here FirstPass can’t be put on the home screen, and often the camera does not work.',
  'install.leave.1': 'Open this app’s menu: three dots or an arrow in a corner',
  'install.leave.2': 'Choose “Open in browser”, “Open in Safari” or “Open in Chrome”',
  'install.leave.copy': 'Copy the link instead',
  'install.leave.copied': 'Copied. Open your browser and paste it where the address stands',
  'install.here.title': 'FirstPass is on this device',
  'install.here.how': 'You have opened it from there. Nothing is left to do.',
  'install.done.title': 'Done',
  'install.done.how': 'From now on open FirstPass from the home screen.',
  'install.go-on': 'Go on',
} as const;

const share = {
  'share.title': 'Share your checklist',
  'share.how':
    'Whoever opens the link gets the same list: you on another phone, or somebody who was asked for the same.',
  /** {level} and {document} are names. */
  'share.holds':
    '{level}, {document}: the link says this and nothing else. No name, no photo, nothing personal is in it.',
  'share.qr': 'QR code of the link',
  'share.qr.how': 'Point the other phone’s camera at it',
  'share.link': 'The link',
  'share.send': 'Send the link',
  'share.copy': 'Copy the link',
  'share.copied': 'The link is copied',
  'share.copy.yourself': 'The link is marked. Copy it with the menu or the keyboard',
  /** What the other app shows beside the link. */
  'share.sent': 'Checklist for an identity check',
  'share.photos': 'Photos do not travel with a link. To take them along, save a file in the settings.',
  'share.none': 'There is no checklist yet. Say what you were asked for, and you can share the list.',
  'share.none.begin': 'Make a checklist',
} as const;

const fix = {
  'fix.otherwise': 'If that does not help',
  /** {word} is a provider’s own word, in capitals. */
  'fix.word': 'A provider may call it {word}',
  /** {step} is the name of what to photograph. */
  'fix.step': 'Take it again: {step}',
  'fix.begin': 'Make your checklist',
  'fix.checklist': 'To the checklist',
  /** Read by screen readers above what is wrong with a link. */
  'nowhere.title': 'About this link',
} as const;

export const settings = { ...allow, ...preferences, ...privacy, ...install, ...share, ...fix };
