/**
 * Hands a file to the person: as a download, or through the share sheet in an app on the home screen of iOS, where a
 * download opens a preview without a way back. To be called in a tap. False when the person changed their mind.
 */
export async function saveFile(file: File): Promise<boolean> {
  if (isIosApp() && navigator.canShare?.({ files: [file] })) {
    try {
      await navigator.share({ files: [file] });
      return true;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return false;
      // A sheet that does not open is no reason to lose the file.
    }
  }
  download(file);
  return true;
}

/** Only Safari on iOS has this property. */
const isIosApp = (): boolean => (navigator as { standalone?: boolean }).standalone === true;

/** Long enough for a slow phone to begin reading. */
const READ_MS = 60_000;

function download(file: File): void {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: url, download: file.name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), READ_MS);
}
