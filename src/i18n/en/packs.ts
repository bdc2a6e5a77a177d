/** Who asked, and what they ask for. */
export const packs = {
  'choose.pack.title': 'Who asked you?',
  'choose.pack.how': 'It decides which photos, papers and limits count. Not sure? Take the first.',
  /** Under the list of kinds of providers. */
  'choose.pack.independent':
    'FirstPass belongs to no provider. Lists follow public guides; your provider’s own words come first.',
  'choose.pack.bring': 'Open a provider’s file',
  'choose.pack.bring.how': 'A file that somebody sent you for FirstPass, named like provider.json',
  /** {name} is the provider's, as its file says. */
  'choose.pack.brought': '{name} is on the list now',
  'choose.other.title': 'I have something else',
  'choose.other.how':
    'A student card, a club card, a residence permit or a military card is often not taken. Use an ID card or a passport. If you have neither, ask your provider what they take, before you send anything.',
  'problem.pack-unreadable.what': 'This file is no list of a provider',
  /** {path} says where in the file, {why} what is expected there; both in the words of the format. */
  'problem.pack-unreadable.next': 'Send this back to whoever made it: {path} · {why}',
  'problem.pack-newer.what': 'This file needs a newer FirstPass',
  'problem.pack-newer.next': 'Reload the app to get the newest version, then open the file again',
  'problem.pack-unknown.what': 'This list is of a provider that is not on this device',
  'problem.pack-unknown.next':
    'Ask who sent the link for the provider’s file and open it here, or choose your own list',
} as const;
