import type { Subject } from '../../checks/rules/index.ts';
import type { LinkKind } from '../../plan/link-kinds.ts';

type Messages = Record<`link.${'to' | 'sentence'}.${LinkKind}`, string> & Record<`link.subject.${Subject}`, string>;

/** The making of links for others. `sentence` is sent with the link, to somebody who never heard of the app. */
export const links = {
  'link.title': 'Make a link',
  'link.how': 'For everybody who helps somebody else. Nothing personal fits into it: it only says what to open.',
  'link.what': 'What should it open?',
  'link.to.checklist': 'A checklist',
  'link.to.step': 'One step',
  'link.to.fix': 'How to put one thing right',
  'link.to.reason': 'What helps against one rejection',
  'link.to.video': 'Practice of a video call',
  'link.reason': 'Which reason?',
  'link.to.rehearsal': 'Practice of the movements',
  'link.to.device': 'The check of the device',
  'link.pack': 'Who asked',
  'link.level': 'What for',
  'link.document': 'Document',
  'link.step': 'Which step?',
  'link.search': 'Search by words',
  'link.which': 'Which one?',
  'link.none': 'Nothing has these words. Try another, or fewer.',
  'link.subject.document': 'Documents',
  'link.subject.face': 'Faces',
  'link.subject.together': 'Selfie with the document',
  'link.another': 'Choose another',
  'link.language': 'Their language',
  'link.language.any': 'As their device is set',
  'link.language.how':
    'Opened for the first time, the app speaks this language. What somebody has set on their device stays.',
  'link.message': 'To send along',
  'link.copy.message': 'Copy text and link',
  'link.copied.message': 'Text and link are copied',
  'link.sentence.checklist':
    'This link shows what to prepare for your identity check, step by step. It works without an account, and your photos stay on your device.',
  'link.sentence.step':
    'This link helps you take the photo: it says what to change while you aim. It works without an account, and the photo stays on your device.',
  'link.sentence.fix':
    'This link shows how to put it right. It works without an account, and your photos stay on your device.',
  'link.sentence.reason':
    'This link shows what helps after a rejection. It works without an account, and nothing is sent.',
  'link.sentence.video':
    'With this link you can practise the video call: light, document and sound. It works without an account, and nothing is recorded.',
  'link.sentence.rehearsal':
    'With this link you can practise the movements of the check. It works without an account, and nothing is recorded.',
  'link.sentence.device':
    'This link checks whether your device is ready, in about ten seconds. It works without an account, and nothing is recorded or sent.',
  'link.made': 'Your link is ready',
  'link.make': 'Make a link for somebody you help',
  'link.from.settings': 'Make a link',
} satisfies Messages & Record<string, string>;
