/**
 * What a translator should know of a message beyond its English, by the form of its id; the first that fits counts. Every message
 * has one (a test looks). `npm run i18n -- notes` prints them beside the messages.
 */
export const notes: readonly (readonly [form: RegExp, note: string])[] = [
  [
    /^rule\..*\.headline$/,
    'Large on the camera picture and spoken: what to do, six words at most. {side}, {corner}, {zone} and {because} are chosen by the app; keep their names.',
  ],
  [/^rule\..*\.how$/, 'One line under the headline: how, or why. Spoken after it.'],
  [/^rule\..*\.more$/, 'Another way to do it, shown when the first did not help for five seconds.'],
  [/^rule\..*\.name$/, 'What is looked at, when it is right: a short noun phrase, in lists and above measured values.'],
  [
    /^coach\./,
    'On or beside the camera picture, read in a hurry. Buttons without visible words are named by these for screen readers.',
  ],
  [
    /^details\.doubt\./,
    'A question about something typed, calm: the person may be right. {reading} and {other} are what may have been meant; dates are written out.',
  ],
  [/^problem\..*\.what$/, 'What happened, calmly and without blame: a short sentence without a full stop.'],
  [/^problem\..*\.next$/, 'The one thing to do next, in a sentence.'],
  [/^action\./, 'A button: a verb first, as short as can be.'],
  [/^(kind|document|level)\..*\.(name|short)$/, 'A name: in lists, headings and sentences such as "Next: Passport".'],
  [/^(level|document)\..*\.what$/, 'One line under the name: what belongs to it.'],
  [/^how\..*\.why$/, 'One line under an instruction: the reason, or how to do it at home.'],
  [/^how\./, 'An instruction before the camera opens, beside a drawing: a verb first.'],
  [
    /^rehearsal\..*\.(headline|back|done)$/,
    'Large on the camera picture and spoken while somebody moves their head: very short.',
  ],
  [
    /^rehearsal\./,
    'Practice of movements that checks ask for (blink, open the mouth, turn, nod). It is practice, never the check itself.',
  ],
  [
    /^(privacy|install)\./,
    'Explains, in plain short sentences. Names of menus as the system shows them in this language.',
  ],
  [/^settings\./, 'Name or explanation of a switch or button.'],
  [/^(start|shell)\./, 'The first screen and the frame around all others.'],
  [
    /^device\./,
    'The check of the device: a name, what was found of it in one line, and the cure in one or two. Names of menus as the app or system shows them in this language.',
  ],
  [
    /^link\.sentence\./,
    'Sent together with a link, by somebody who helps, to a customer who never heard of the app: one or two kind sentences.',
  ],
  [/^link\./, 'The page on which somebody who helps others makes a link.'],
  [/\.title$/, 'A heading.'],
  [/\.how$/, 'One or two lines under a heading.'],
  [
    /./,
    'Plain words, sentence case, no blame. Where {a name} stands in braces the app puts a value; keep the braces and what is in them.',
  ],
];

export const noteOf = (id: string): string => notes.find(([form]) => form.test(id))?.[1] ?? '';
