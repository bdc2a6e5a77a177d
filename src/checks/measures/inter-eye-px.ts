import { eyesApart } from '../derived/face-size.ts';
import { defineMeasure } from '../measure.ts';

/** Pixels between the eyes in the frame as it came: ISO/IEC 29794-5 "inter-eye distance". */
export const interEyePx = defineMeasure({
  id: 'interEyePx',
  unit: 'px',
  needs: ['face', 'picture', 'source'],
  measure: ({ face, picture, source }) => (eyesApart(face, picture) * source.width) / picture.width,
});
