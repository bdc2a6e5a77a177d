import type { MovementId } from '../../rehearsal/movements.ts';
import type { SayingId } from '../../rehearsal/saying.ts';

/** Practice of the movements that checks ask for. Read at arm's length as on the camera: headlines have at most six words. */
export const rehearsal = {
  'rehearsal.title': 'Practise the movements',
  'rehearsal.link.how': 'Some checks ask you to blink, open your mouth, turn your head or nod',
  'rehearsal.what':
    'Some checks ask for movements, to see that a living person is there. Try each of them here, calmly, as often as you like.',
  'rehearsal.practice.title': 'This is practice',
  'rehearsal.practice.how':
    'Your provider’s own check decides, and it may ask for other movements. Nothing is recorded, kept or sent here.',
  'rehearsal.free.title': 'Leave out what you can’t do',
  'rehearsal.free.how': 'That counts as nothing here. Ask your provider for another way before the check.',
  'rehearsal.limit': 'With a time limit',
  'rehearsal.limit.hint': 'Five seconds for each movement, as some checks have. Without it, take all the time you want',
  'rehearsal.speech.hint':
    'A voice tells you what to do, since you look away from the screen. Leave it off if you use a screen reader',
  'rehearsal.blink.name': 'Blink',
  'rehearsal.blink.headline': 'Blink slowly',
  'rehearsal.blink.how': 'Close both eyes for a moment, then open them',
  'rehearsal.blink.back': 'Now open your eyes',
  /** {seconds} is a number, {value} and {enough} are amounts such as "27°". The same below. */
  'rehearsal.blink.done': 'Eyes closed for {seconds, number, ::.0} seconds',
  'rehearsal.open-mouth.name': 'Open your mouth',
  'rehearsal.open-mouth.headline': 'Open your mouth',
  'rehearsal.open-mouth.how': 'Wide, and for a moment. Then close it',
  'rehearsal.open-mouth.back': 'Now close your mouth',
  'rehearsal.open-mouth.done': 'Opened by {value} for {seconds, number, ::.0} seconds. {enough} is enough',
  'rehearsal.turn-left.name': 'Turn left',
  'rehearsal.turn-left.headline': 'Turn your head left',
  'rehearsal.turn-left.how': 'Slowly, to your own left, and back to the camera',
  'rehearsal.turn-left.back': 'Now look at the camera again',
  'rehearsal.turn-left.done': 'Turned by {value}. It took {seconds, number, ::.0} seconds to {enough}, which is enough',
  'rehearsal.turn-right.name': 'Turn right',
  'rehearsal.turn-right.headline': 'Turn your head right',
  'rehearsal.turn-right.how': 'Slowly, to your own right, and back to the camera',
  'rehearsal.turn-right.back': 'Now look at the camera again',
  'rehearsal.turn-right.done':
    'Turned by {value}. It took {seconds, number, ::.0} seconds to {enough}, which is enough',
  'rehearsal.nod.name': 'Nod',
  'rehearsal.nod.headline': 'Nod slowly',
  'rehearsal.nod.how': 'Lower your chin, then lift it again',
  'rehearsal.nod.back': 'Now lift your chin again',
  'rehearsal.nod.done': 'Lowered by {value}. It took {seconds, number, ::.0} seconds to {enough}, which is enough',
  /** What is said while practising. {movement} is blink, open_mouth, turn_left, turn_right or nod. */
  'rehearsal.say.no-face.headline': 'Show your face',
  'rehearsal.say.no-face.how': 'Hold the phone upright in front of you',
  'rehearsal.say.aside.headline': 'Face the camera',
  'rehearsal.say.aside.how': 'Look straight at it, then the next movement comes',
  'rehearsal.say.far.headline': 'Come closer',
  'rehearsal.say.far.how': '30 to 40 cm is right',
  'rehearsal.say.closed.headline': 'Open your eyes',
  'rehearsal.say.closed.how': 'Look at the camera, then the next movement comes',
  'rehearsal.say.still.headline': 'Hold still for a moment',
  'rehearsal.say.still.how': 'The next movement comes at once',
  'rehearsal.say.back.headline': 'That is enough',
  'rehearsal.say.farther.headline':
    '{movement, select, blink {Close both eyes fully} open_mouth {Open it a little wider} nod {A little lower} other {A little further}}',
  'rehearsal.say.farther.how': '{value} so far. {enough} is enough',
  'rehearsal.say.too-small.headline':
    '{movement, select, blink {Once more, fully closed} open_mouth {Once more, a little wider} nod {Once more, a little lower} other {Once more, a little further}}',
  'rehearsal.say.too-small.how': 'That was {value}. {enough} is enough',
  'rehearsal.say.too-fast.headline': 'Once more, a little slower',
  'rehearsal.say.too-fast.how':
    '{movement, select, blink {Keep your eyes closed for a moment} open_mouth {Keep your mouth open for a moment} other {You took {seconds, number, ::.0} seconds. Take about one second}}',
  'rehearsal.say.other-way.headline': 'The other way',
  'rehearsal.say.other-way.how':
    '{movement, select, turn_left {Turn to your own left} turn_right {Turn to your own right} other {Lower your chin}}',
  'rehearsal.say.out-of-view.headline': 'Not quite so far',
  'rehearsal.say.out-of-view.how': 'The camera must still see your face',
  'rehearsal.say.late.headline': 'Time is up. Once more',
  'rehearsal.say.late.how': 'It begins again when you hold still',
  'rehearsal.say.done.headline': 'Well done',
  'rehearsal.waiting': 'If you can’t do this one, leave it out',
  /** {name} is the name of the movement. */
  'rehearsal.place': '{place, number} of {all, number} · {name}',
  'rehearsal.time': '{seconds, number} s left',
  'rehearsal.extent': 'How far you went',
  'rehearsal.enough': '{enough} is enough',
  'rehearsal.skip': 'Leave it out',
  'rehearsal.close': 'Stop practising',
  'rehearsal.no-camera': 'Practising needs a camera. Open this page on a phone or another computer',
  'rehearsal.over.all': 'You can do them all',
  'rehearsal.over.some': 'Practice is over',
  'rehearsal.over.how': 'Do them just so in the check: one at a time, slowly, with your face in view.',
  'rehearsal.tries': '{tries, plural, =1 {At the first try} other {After # tries}}',
  'rehearsal.skipped': 'Left out',
  'rehearsal.again': 'Practise again',
  'rehearsal.selfie': 'Go on to the selfie',
} satisfies Record<`rehearsal.${MovementId}.${'name' | 'headline' | 'how' | 'back' | 'done'}`, string> &
  Record<`rehearsal.say.${Exclude<SayingId, 'ask'>}.headline`, string> &
  Record<string, string>;
