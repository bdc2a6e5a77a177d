/**
 * What runs in the page. Each stands alone, because only its text gets there. A part is looked for in the shadow root of the first
 * element of that name, wherever that is.
 */

export function isSeen(tag: string, selector: string): boolean {
  const find = (root: ParentNode): Element | null => {
    for (const element of root.querySelectorAll('*')) {
      const found = element.localName === tag ? element : element.shadowRoot && find(element.shadowRoot);
      if (found) return found;
    }
    return null;
  };
  const part = find(document)?.shadowRoot?.querySelector(selector);
  return (part?.getClientRects().length ?? 0) > 0;
}

export function press(tag: string, selector: string): void {
  const find = (root: ParentNode): Element | null => {
    for (const element of root.querySelectorAll('*')) {
      const found = element.localName === tag ? element : element.shadowRoot && find(element.shadowRoot);
      if (found) return found;
    }
    return null;
  };
  find(document)?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
}

/** Gives a picture to the step that is open, as the browser's own dialogue does. */
export function choose(base64: string): void {
  const app = document.querySelector('fp-app')?.shadowRoot;
  const input = app?.querySelector('fp-step')?.shadowRoot?.querySelector('input');
  if (!input) throw new Error('there is no step open');
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const files = new DataTransfer();
  files.items.add(new File([bytes], 'a.jpg', { type: 'image/jpeg' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
}

/** Puts a still picture before the camera: neither browser takes one from a file. It is drawn again and again, as a camera does. */
export async function showToCamera(base64: string): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
  setInterval(() => canvas.getContext('2d')?.drawImage(picture, 0, 0), 66);
  MediaDevices.prototype.getUserMedia = async () => canvas.captureStream(15);
}

/** Resolves when the app is on the device. */
export async function appIsKept(): Promise<void> {
  await navigator.serviceWorker.ready;
}

/** All that is written on the screen, for whoever looks for the reason of a failure. */
export function words(): string {
  const read = (root: ParentNode): string[] =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      [
        /^(h1|h2|p|button)$/.test(element.localName) && element.getClientRects().length > 0
          ? (element as HTMLElement).innerText
          : [],
        element.shadowRoot ? read(element.shadowRoot) : [],
      ].flat(),
    );
  return read(document).join(' | ').slice(0, 600);
}
