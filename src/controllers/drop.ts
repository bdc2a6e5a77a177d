import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Takes a picture that is dropped anywhere on the page, or pasted. */
export class DropController implements ReactiveController {
  /** A file is being held over the page. */
  over = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly taken: (file: File) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('paste', this.#paste);
    addEventListener('dragover', this.#drag);
    addEventListener('dragleave', this.#leave);
    addEventListener('drop', this.#drop);
  }

  hostDisconnected(): void {
    removeEventListener('paste', this.#paste);
    removeEventListener('dragover', this.#drag);
    removeEventListener('dragleave', this.#leave);
    removeEventListener('drop', this.#drop);
  }

  readonly #paste = ({ clipboardData }: ClipboardEvent): void => this.#take(clipboardData);

  readonly #drag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#become(true);
  };

  readonly #leave = (event: DragEvent): void => {
    // Not merely from one element to the next.
    if (!event.relatedTarget) this.#become(false);
  };

  readonly #drop = (event: DragEvent): void => {
    // The browser would leave the app to show the file.
    event.preventDefault();
    this.#become(false);
    this.#take(event.dataTransfer);
  };

  #take(data: DataTransfer | null): void {
    const [file] = data?.files ?? [];
    if (file) this.taken(file);
  }

  #become(over: boolean): void {
    if (over === this.over) return;
    this.over = over;
    this.host.requestUpdate();
  }
}
