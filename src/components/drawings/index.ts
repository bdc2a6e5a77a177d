import type { TemplateResult } from 'lit';
import { armsLength } from './arms-length.ts';
import { awayFromLamp } from './away-from-lamp.ts';
import { cardBack } from './card-back.ts';
import { cardFront } from './card-front.ts';
import { certificate } from './certificate.ts';
import { daylightWindow } from './daylight-window.ts';
import { faceWindow } from './face-window.ts';
import { fillsFrame } from './fills-frame.ts';
import { flatDarkTable } from './flat-dark-table.ts';
import { glassesOff } from './glasses-off.ts';
import { handsOff } from './hands-off.ts';
import { heldDocument } from './held-document.ts';
import { hero } from './hero.ts';
import { holdSteady } from './hold-steady.ts';
import { iosAddToHome } from './ios-add-to-home.ts';
import { iosShare } from './ios-share.ts';
import { levelEnterprise } from './level-enterprise.ts';
import { levelVerified } from './level-verified.ts';
import { levelVerifiedPlus } from './level-verified-plus.ts';
import { licence } from './licence.ts';
import { movementBlink } from './movement-blink.ts';
import { movementNod } from './movement-nod.ts';
import { movementOpenMouth } from './movement-open-mouth.ts';
import { movementTurnLeft, movementTurnRight } from './movement-turn.ts';
import { nameAndDate } from './name-and-date.ts';
import { nearerDocument } from './nearer-document.ts';
import { noFlash } from './no-flash.ts';
import { oneFace } from './one-face.ts';
import { outOfSleeve } from './out-of-sleeve.ts';
import { paperPage } from './paper-page.ts';
import { passportOpenFlat } from './passport-open-flat.ts';
import { plainWall } from './plain-wall.ts';
import { realDocument } from './real-document.ts';
import { statement } from './statement.ts';
import { straightAbove } from './straight-above.ts';
import { straightPhone } from './straight-phone.ts';
import { windowBehind } from './window-behind.ts';
import { wipeLens } from './wipe-lens.ts';

/** Our own drawings, ready to be put into a template: `${drawings['no-flash']}`. As wide as what they stand in, 3 : 2. */
export const drawings = {
  hero,
  'flat-dark-table': flatDarkTable,
  'daylight-window': daylightWindow,
  'no-flash': noFlash,
  'hands-off': handsOff,
  'fills-frame': fillsFrame,
  'passport-open-flat': passportOpenFlat,
  'card-front': cardFront,
  'card-back': cardBack,
  licence,
  'paper-page': paperPage,
  'face-window': faceWindow,
  'arms-length': armsLength,
  'straight-phone': straightPhone,
  'glasses-off': glassesOff,
  'plain-wall': plainWall,
  'level-verified': levelVerified,
  'level-verified-plus': levelVerifiedPlus,
  'level-enterprise': levelEnterprise,
  'straight-above': straightAbove,
  'away-from-lamp': awayFromLamp,
  'real-document': realDocument,
  'hold-steady': holdSteady,
  'wipe-lens': wipeLens,
  'one-face': oneFace,
  'held-document': heldDocument,
  'nearer-document': nearerDocument,
  certificate,
  'name-and-date': nameAndDate,
  'out-of-sleeve': outOfSleeve,
  statement,
  'window-behind': windowBehind,
  'movement-blink': movementBlink,
  'movement-open-mouth': movementOpenMouth,
  'movement-turn-left': movementTurnLeft,
  'movement-turn-right': movementTurnRight,
  'movement-nod': movementNod,
  'ios-share': iosShare,
  'ios-add-to-home': iosAddToHome,
} as const satisfies Record<string, TemplateResult>;

export type DrawingId = keyof typeof drawings;
