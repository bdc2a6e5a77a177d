import { asProblem } from '../../../src/problems.ts';
import { decode, encodeJpeg } from '../../../src/vision/worker/decode.ts';

/** Decodes what it is sent, as the vision worker does, and sends back the picture as JPEG or the problem. */
self.addEventListener('message', async ({ data }: MessageEvent<ArrayBuffer>) => {
  try {
    const { picture: canvas, says } = await decode(data);
    self.postMessage({ width: canvas.width, height: canvas.height, says, jpeg: await encodeJpeg(canvas) });
  } catch (error) {
    const { code, values, cause } = asProblem(error);
    self.postMessage({ code, ...(values && { values }), ...(code === 'unexpected' && { cause: String(cause) }) });
  }
});
