/**
 * Programs as files name them (EXIF `Software`, PNG `Software`), in small letters; a name that contains one of these is meant.
 * Only those that are made to change what a picture shows: cameras, galleries and viewers sign too, and turning a photo
 * upright in them is no harm.
 */
export const editors: readonly string[] = [
  'photoshop',
  'imageready',
  'gimp',
  'affinity photo',
  'pixelmator',
  'photopea',
  'paint.net',
  'paintshop',
  'corel photo-paint',
  'coreldraw',
  'photoscape',
  'photodirector',
  'snapseed',
  'picsart',
  'facetune',
  'airbrush',
  'meitu',
  'beautyplus',
  'canva',
  'pixlr',
  'befunky',
  'fotor',
  'krita',
  'inkscape',
];

/** Programs and systems that say of a file that it is a picture of the screen. */
export const screenshooters: readonly string[] = [
  'screenshot',
  'screen shot',
  'snipping tool',
  'snagit',
  'lightshot',
  'greenshot',
  'flameshot',
  'sharex',
  'spectacle',
];

export const names = (text: string, programs: readonly string[]): boolean => {
  const small = text.toLowerCase();
  return programs.some((program) => small.includes(program));
};
