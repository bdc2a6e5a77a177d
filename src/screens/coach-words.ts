import { tooNearCm } from '../advice/lens.ts';
import { ruleWords } from '../advice/words.ts';
import { longSidePx } from '../checks/derived/corners.ts';
import { type KindId, kindOf, lengthMm } from '../checks/kinds/index.ts';
import type { CameraState } from '../controllers/camera.ts';
import type { CoachView, Crop } from '../controllers/coach.ts';
import { type MessageId, t } from '../i18n/index.ts';

export interface Words {
  readonly headline: string;
  readonly how: string;
}

/** What the coach knows when it says something. */
export interface Seen {
  readonly kind: KindId;
  readonly view: CoachView;
  readonly camera: CameraState;
  /** Megabytes of the part that sees faces, while it is on its way. */
  readonly getting: Readonly<Record<'have' | 'total', number>> | null;
  readonly autoCapture: boolean;
  /** What the person sees of the video, and the video's longer side in pixels. */
  readonly shown: () => { readonly crop: Crop; readonly longest: number };
}

/** The one thing to say now. */
export function coachWords({ kind, view, camera, getting, autoCapture, shown }: Seen): Words {
  const say = (id: string, values?: Record<string, number>): Words => ({
    headline: t(`coach.${id}.headline` as MessageId),
    how: t(`coach.${id}.how` as MessageId, values),
  });
  const { subject } = kindOf(kind);
  if (view.look === 'taken') return say('taken');
  const coming = subject === 'document' ? null : getting;
  if (coming || camera.is !== 'live' || !view.judged) return waitingWords(camera, coming);
  if (view.look === 'right') return autoCapture ? say('hold', { seconds: view.secondsLeft }) : say('right');
  if (!view.advice) return { headline: t(`coach.looking.headline.${subject}`), how: t('coach.looking.how') };
  const near = tooNear(kind, view, camera, shown);
  if (near !== null) return nearWords(near, view.more, camera.lens.count > 1);
  const said = { subject, ...view.advice, measures: view.judged.judgement.measures };
  // Another way takes the place of the first, so that nothing moves under the eyes.
  return { headline: ruleWords('headline', said), how: ruleWords(view.more ? 'more' : 'how', said) };
}

/** What is said before the first frame was looked at. */
export function waitingWords(camera: CameraState, getting: Seen['getting']): Words {
  if (getting) return { headline: t('coach.getting.headline'), how: t('coach.getting.how', getting) };
  const id = camera.is === 'asking' ? 'asking' : camera.is === 'live' ? 'warming' : 'starting';
  return { headline: t(`coach.${id}.headline`), how: t(`coach.${id}.how`) };
}

type Live = Extract<CameraState, { is: 'live' }>;

/** Whether the print is blurred because the phone is too near for this lens: the distance to keep in cm, 0 where not known. */
function tooNear(kind: KindId, { advice, judged }: CoachView, { lens }: Live, shown: Seen['shown']): number | null {
  const { format, eitherCamera } = kindOf(kind);
  if (advice?.rule !== 'blurred' || advice.because === 'smear') return null;
  if (!judged?.quad || !format || eitherCamera) return null;
  const { crop, longest } = shown();
  return tooNearCm(longSidePx(judged.quad, crop) / longest, lengthMm(format), lens);
}

function nearWords(cm: number, more: boolean, hasOthers: boolean): Words {
  const headline = t('coach.near.headline');
  if (!more) return { headline, how: t('coach.near.how', { cm }) };
  if (hasOthers) return { headline, how: t('coach.near.lens') };
  return { headline, how: ruleWords('more', { subject: 'document', rule: 'blurred', measures: {} }) };
}
