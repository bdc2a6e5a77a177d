import type { TemplateResult } from 'lit';
import type { RuleId, Subject } from '../../checks/rules/index.ts';
import { type DrawingId, drawings } from './index.ts';

/** By what mends it; several are mended by the same. Without a line here, a rule is shown by what its subject should look like. */
const pictures: Readonly<Record<string, DrawingId>> = {
  'document/no-document': 'flat-dark-table',
  'document/blank': 'paper-page',
  'document/blurred': 'wipe-lens',
  'document/shaken': 'hold-steady',
  'document/too-dark': 'daylight-window',
  'document/too-bright': 'daylight-window',
  'document/shadow': 'daylight-window',
  'document/glare': 'away-from-lamp',
  'document/flash': 'no-flash',
  'document/covered': 'hands-off',
  'document/screen': 'real-document',
  'document/photocopy': 'real-document',
  'document/screenshot': 'real-document',
  'document/edited': 'real-document',
  'document/busy-background': 'flat-dark-table',
  'document/light-background': 'flat-dark-table',
  'document/tilted': 'straight-above',
  'document/rotated': 'straight-above',
  'document/curled': 'passport-open-flat',
  'document/mrz-unreadable': 'passport-open-flat',
  'document/mrz-invalid': 'passport-open-flat',
  'document/barcode-unreadable': 'card-back',
  'document/portrait-unclear': 'card-front',
  'document/wrong-side': 'card-back',
  'document/expired': 'card-front',
  'face/too-dark': 'face-window',
  'face/too-bright': 'face-window',
  'face/backlit': 'face-window',
  'face/uneven-light': 'face-window',
  'face/colour-cast': 'face-window',
  'face/glasses': 'glasses-off',
  'face/eye-glare': 'glasses-off',
  'face/mask': 'glasses-off',
  'face/headwear': 'glasses-off',
  'face/blurred': 'wipe-lens',
  'face/smeared-lens': 'wipe-lens',
  'face/shaken': 'hold-steady',
  'face/busy-background': 'plain-wall',
  'face/dark-background': 'plain-wall',
  'face/too-far': 'arms-length',
  'face/too-close': 'arms-length',
  'face/low-resolution': 'arms-length',
  'face/turned': 'straight-phone',
  'face/tilted': 'straight-phone',
  'face/looking-away': 'straight-phone',
  'together/several-faces': 'one-face',
  'together/too-far': 'arms-length',
  'together/too-small': 'nearer-document',
  'together/cut-off': 'nearer-document',
  'together/turned': 'straight-phone',
  'together/backlit': 'face-window',
  'together/too-dark': 'face-window',
  'together/too-bright': 'face-window',
  'together/glare': 'away-from-lamp',
  'together/glasses': 'glasses-off',
  'together/mask': 'glasses-off',
  'together/blurred': 'wipe-lens',
};

/** A picture of what puts it right. */
export const ruleDrawing = (rule: RuleId): TemplateResult => drawings[pictures[rule] ?? usual[subjectOf(rule)]];

const subjectOf = (rule: RuleId): Subject => rule.split('/')[0] as Subject;

const usual: Readonly<Record<Subject, DrawingId>> = {
  document: 'fills-frame',
  face: 'one-face',
  together: 'held-document',
};
