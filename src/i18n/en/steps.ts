import type { standardLevels } from '../../packs/schema.ts';
import type { DocumentId } from '../../plan/plan.ts';

const choose = {
  'choose.level.title': 'What were you asked for?',
  'choose.level.how': 'The message from your provider says it. You can change it later.',
  'level.verified.name': 'Verified',
  'level.verified.what': 'An identity document and a selfie',
  'level.verified-plus.name': 'Verified Plus',
  'level.verified-plus.what': 'The same, and a proof of address',
  'level.enterprise.name': 'Enterprise',
  'level.enterprise.what': 'An identity document, a selfie and your company’s papers',
  'choose.document.title': 'Which document will you use?',
  'choose.document.how':
    'Take one that is valid for a month at least. Not every licence is accepted; an ID card or a passport is safer.',
  'document.id-card.name': 'ID card',
  'document.id-card.what': 'Front and back',
  'document.passport.name': 'Passport',
  'document.passport.what': 'The page with your photo',
  'document.driving-licence.name': 'Driving licence',
  'document.driving-licence.what': 'Front and back',
} satisfies Record<
  `level.${(typeof standardLevels)[number]}.${'name' | 'what'}` | `document.${DocumentId}.${'name' | 'what'}`,
  string
> &
  Record<string, string>;

const checklist = {
  'checklist.title': 'Your checklist',
  'checklist.shared.title': 'A checklist for you',
  'checklist.shared.how': 'Somebody sent you this list. Nothing about you is in the link.',
  'checklist.shared.take': 'Use this checklist',
  'checklist.shared.keep': 'Keep my own checklist',
  'checklist.next': 'Next',
  'checklist.open': 'Take the photo',
  'checklist.improve': 'Take it again',
  'checklist.left': '{minutes, plural, one {About # minute left} other {About # minutes left}}',
  'checklist.done.title': 'Everything looks right',
  'checklist.done.how':
    'Save your photos and hand them in with your provider. Then wait for the answer before you try again.',
  'checklist.done.save': 'Save my photos',
  'checklist.state.todo': 'To do',
  'checklist.state.right': 'Looks right',
  'checklist.state.to-improve': 'Could be better',
  'checklist.state.not-judged': 'Kept, not judged',
  'checklist.share': 'Share this list',
  'checklist.change': 'Change what I was asked for',
  'checklist.offline.ready': 'Everything works without a connection',
  'checklist.offline.soon': 'The app is being kept for use without a connection',
  'checklist.offline.missing': 'For the selfie, one part is still to come',
  /** Numbers in megabytes. */
  'checklist.offline.part': '{have, number, ::.0} of {total, number, ::.0} MB are on this device',
  'checklist.offline.get': 'Get it now',
  'checklist.offline.busy': 'Getting the part that sees faces',
  'checklist.list': 'Steps',
  'checklist.empty': 'Tell us what you were asked for, and your list is made at once.',
} as const;

const step = {
  'step.camera': 'Open the camera',
  'step.import': 'Choose a photo',
  'step.judging': 'Looking at your photo',
  'step.drop': 'Drop the photo here',
  'how.flat': 'Lay it on a dark, plain table',
  'how.flat.why': 'Take your hands away: fingers hide the edges, and hands shake',
  'how.daylight': 'Sit near a window',
  'how.daylight.why': 'Daylight without direct sun shows every letter',
  'how.no-flash': 'Leave the flash off',
  'how.no-flash.why': 'It makes a white spot that hides what is printed',
  'how.fill': 'Hold the phone straight above',
  'how.fill.why': 'All four edges show, with a small margin around them',
  'how.open': 'Open it flat at your photo',
  'how.open.why': 'Weigh the other page down. Both lines at the bottom must be whole and sharp',
  'how.sleeve': 'Take it out of its cover',
  'how.sleeve.why': 'Plastic reflects the light, however clear it looks',
  'how.date': 'Show the date it is valid until',
  'how.date.why': 'A card that has run out is sent back, so look now',
  'how.page': 'Show the whole page',
  'how.page.why': 'Unfold it, and keep all four corners in the picture',
  'how.recent': 'Take one from the last three months',
  'how.recent.why': 'With your name, your address and the date: a bank statement, or a bill for power, water or phone',
  'how.articles': 'Your company’s own rules',
  'how.articles.why': 'Articles of association, statutes or partnership agreement, as they were registered',
  'how.owners': 'Who owns the company',
  'how.owners.why': 'Everybody with a quarter of it or more, with names and shares, from the last months',
  'how.authority': 'That you may act for it',
  'how.authority.why': 'A board resolution or a power of attorney, signed, with your name as in your document',
  'how.sign': 'Write it by hand, with date and signature',
  'how.sign.why': 'Use the words that your provider gave you, in dark ink on white paper',
  'how.face.window': 'Face the window',
  'how.face.window.why': 'Light must fall on your face, not come from behind you',
  'how.face.free': 'Take off glasses, hat and headphones',
  /** Head coverings worn for faith are usually allowed: said without judging. */
  'how.face.free.why': 'Contact lenses are fine. What you wear for your faith may stay if your whole face shows',
  'how.face.distance': 'Hold the phone as high as your eyes',
  'how.face.distance.why': 'An open hand away twice over: 30 to 40 cm',
  'how.face.calm': 'Wipe the lens, then look into it',
  'how.face.calm.why': 'Mouth closed, a calm face, still for three seconds',
} as const;

const review = {
  'review.right': 'Looks right',
  'review.right.how': 'Nothing to change. Keep it, or take another one if you like.',
  'review.unknown': 'This photo could not be judged',
  'review.unknown.how': 'Look at it yourself: is everything whole, sharp and easy to read?',
  'review.more': '{count, plural, one {One more thing to change} other {# more things to change}}',
  'review.kept': 'It is kept on this device. Nothing to change.',
  /** Before the reason: a photo that the person wanted to keep. */
  'review.unkept': 'Not kept yet',
  'review.unkept.how': 'The photo is still here: try again, or save it as a file',
  'review.save': 'Save this photo',
  'review.done': 'Back to the checklist',
  'review.keep': 'Keep this photo',
  'review.keep.anyway': 'Keep it all the same',
  'review.again': 'Take it again',
  /** Above what to try when the same is to be changed on several photos, one after the other; {times} is 3 or more. */
  'review.stuck': 'The same {times, number} times in a row',
  'review.stuck.how':
    'Change something about the place, not only the photo: another window, another table, another time of day.',
  'review.stuck.fix': 'Everything that helps',
  'review.photo': 'Your photo',
  'review.zoom': 'Make the photo larger',
  'review.unzoom': 'Make the photo smaller',
  'review.measurements': 'See the measurements',
  /** What machines read on a document: the lines at the bottom of a passport, or the barcode of a licence. */
  'review.says': 'Read from the document',
  'review.says.how': 'Compare it with what is printed. Providers read the same lines',
  'review.says.surname': 'Surname',
  'review.says.givenNames': 'Given names',
  'review.says.documentNumber': 'Number',
  'review.says.nationality': 'Nationality',
  'review.says.birthDate': 'Date of birth',
  'review.says.expiryDate': 'Valid until',
  'review.says.strip': 'The part of your photo that it was read from',
  'review.limit.most': 'at most {limit}',
  'review.limit.least': 'at least {limit}',
  'review.verdict.pass': 'Right',
  'review.verdict.fix': 'To change',
  'review.verdict.unknown': 'Not judged',
  'review.after': 'To be judged once this is right: {rule}',
  'review.missing': 'Could not be told from this photo',
} as const;

/** The portrait of the document beside the selfie, for the person's own eyes. No claim that they are or are not the same. */
const likeness = {
  'likeness.title': 'Do you still look like your document?',
  'likeness.how': 'Look at both, as whoever checks will do. FirstPass compares nothing, and keeps nothing of this.',
  'likeness.document': 'In your document',
  'likeness.selfie': 'In your selfie',
  'likeness.hair': 'Hair: much longer, shorter, of another colour, or over the face?',
  'likeness.beard': 'Beard or moustache: grown or shaved off since?',
  'likeness.make-up': 'Make-up: heavier than on the document?',
  'likeness.age': 'The photo itself: many years old?',
  'likeness.advice':
    'A little is no trouble. If much has changed, put back what you can for the selfie. If you hardly look like it any more, have the document renewed first.',
} as const;

/** From the levels to the review of a photo. */
export const steps = { ...choose, ...checklist, ...step, ...review, ...likeness };
