import { asProblem } from '../../problems.ts';
import type { FromVision, Photo, ToVision } from '../protocol.ts';
import { useLimits } from './active-rules.ts';
import { decode } from './decode.ts';
import { eyesIn } from './eyes.ts';
import { LiveStep } from './live-step.ts';
import { able, loadModels } from './models.ts';
import { photoOf } from './photo.ts';
import { watch } from './watching.ts';

/**
 * The vision worker: one message in, one answer out. Whatever throws becomes a plain `problem`, because a thrown error
 * loses its code on the way to the page.
 */
let step: LiveStep | null = null;

self.addEventListener('message', (event: MessageEvent<ToVision>) => {
  const message = event.data;
  answer(message).catch((error) => {
    const problem = asProblem(error, 'vision-broken');
    const id = 'id' in message ? message.id : null;
    const cause = String(problem.cause ?? problem.message);
    post({ type: 'problem', id, code: problem.code, ...(problem.values && { values: problem.values }), cause });
  });
});

async function answer(message: ToVision): Promise<void> {
  switch (message.type) {
    case 'load':
      await loadModels(message.files);
      return post({ type: 'ready' });
    case 'limits':
      return useLimits(message.limits);
    case 'begin':
      step?.end();
      step = new LiveStep(message.kind);
      return;
    case 'frame': {
      const result = live().look(message.frame, message.at, message.torch);
      post({ type: 'judged', id: message.id, at: message.at, result });
      // While the page fetches the next one. An extra: the photo is read by itself, whatever becomes of this.
      return live()
        .readOn()
        .catch(() => {});
    }
    case 'watch': {
      const seen = watch(message.frame);
      message.frame.close();
      return post({ type: 'watched', id: message.id, seen });
    }
    case 'forget':
      return live().forget();
    case 'take':
      return postPhoto(message.id, await live().take());
    case 'eyes': {
      const { picture } = await decode(message.file);
      return post({ type: 'eyes', id: message.id, eyes: eyesIn(picture, message.quad) });
    }
    case 'print': {
      const { picture } = await decode(message.file);
      const { printOn } = await import('./print.ts');
      return post({ type: 'print', id: message.id, words: await printOn(picture, message.quad, message.models) });
    }
    case 'end':
      step?.end();
      step = null;
      return;
    case 'judge': {
      const { picture, says } = await decode(message.file);
      return postPhoto(message.id, await photoOf(picture, message.kind, { file: says }));
    }
    case 'page': {
      const { picture, kind, made } = message;
      const photo = await photoOf(picture, kind, { page: made }).finally(() => picture.close());
      return postPhoto(message.id, photo);
    }
  }
}

function live(): LiveStep {
  if (!step) throw new Error('a frame came before its step');
  return step;
}

const post = (message: FromVision, transfer: Transferable[] = []): void => self.postMessage(message, { transfer });
const postPhoto = (id: number, photo: Photo): void => post({ type: 'photo', id, photo }, [photo.jpeg]);

post({ type: 'able', ...able() });
