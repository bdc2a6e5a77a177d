import type { TemplateResult } from 'lit';
import type { KindId } from '../../checks/kinds/index.ts';
import { type DrawingId, drawings } from './index.ts';

const pictures: Record<KindId, DrawingId> = {
  'id-front': 'card-front',
  'id-back': 'card-back',
  passport: 'passport-open-flat',
  'licence-front': 'licence',
  'licence-back': 'card-back',
  'proof-of-address': 'paper-page',
  statement: 'statement',
  'business-licence': 'certificate',
  'company-articles': 'paper-page',
  'company-owners': 'paper-page',
  'company-authority': 'statement',
  selfie: 'face-window',
  'selfie-with-document': 'held-document',
};

/** A picture of what there is to photograph. */
export const kindDrawing = (kind: KindId): TemplateResult => drawings[pictures[kind]];
