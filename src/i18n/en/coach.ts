/** On the camera: read at arm's length by somebody who is busy aiming. Headlines have at most six words. */
export const coach = {
  'coach.asking.headline': 'Allow the camera',
  'coach.asking.how': 'The browser asks you. The picture stays on this device',
  'coach.starting.headline': 'Starting the camera',
  'coach.starting.how': 'This takes a moment',
  'coach.getting.headline': 'Getting the face part',
  /** Numbers in megabytes. */
  'coach.getting.how': '{have, number, ::.0} of {total, number, ::.0} MB. Only this once',
  'coach.warming.headline': 'Getting ready',
  'coach.warming.how': 'This takes a moment',
  'coach.looking.headline.document': 'Show the document',
  'coach.looking.headline.face': 'Show your face',
  'coach.looking.how': 'Fit it into the frame',
  'coach.hold.headline': 'Hold it there',
  'coach.hold.how': '{seconds, plural, one {# second} other {# seconds}} more',
  'coach.right.headline': 'That looks right',
  'coach.right.how': 'Press the button to take the photo',
  'coach.taken.headline': 'Got it',
  'coach.taken.how': 'Looking at the photo closely',
  /** The document is blurred because the lens can’t focus so near. {cm}: from where on it can; 0 stands for “not known”. */
  'coach.near.headline': 'Move back a little',
  'coach.near.how':
    '{cm, plural, =0 {This lens can’t focus so near. Move back until the print is sharp} other {This lens can’t focus nearer than # cm. Move back until the print is sharp}}',
  'coach.near.lens': 'Or use another lens: the button with two arrows, above',
  'coach.close': 'Close the camera',
  'coach.shutter': 'Take the photo now',
  'coach.import': 'Choose a photo instead',
  'coach.torch.on': 'Switch the light on',
  'coach.torch.off': 'Switch the light off',
  'coach.lens': 'Use another lens',
  'coach.sound.on': 'Switch sound on',
  'coach.sound.off': 'Switch sound off',
  /** For screen readers: what the picture area is. {what} is the name of the document or of the selfie. */
  'coach.picture': 'Camera picture',
} as const;
