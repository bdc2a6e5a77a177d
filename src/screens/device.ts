import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Camera } from 'lucide';
import '../components/fp-check-line.ts';
import '../components/fp-problem.ts';
import { icon } from '../components/icon.ts';
import { DeviceController } from '../controllers/device.ts';
import { StoreController, store } from '../controllers/store.ts';
import { type CheckAction, linesOf, summaryOf } from '../device/check.ts';
import { t } from '../i18n/index.ts';
import { linkTo } from '../plan/links.ts';
import type { Route } from '../routes.ts';
import { shared } from '../styles/shared.ts';

/** Whether this device is fit for all of it: the sum of it first, then a line for each part with its cure. */
@customElement('fp-device')
export class FpDevice extends LitElement {
  @property({ attribute: false }) route: Route | null = null;
  @state() private copied: 'yes' | 'by-hand' | null = null;
  /** On the page while the camera runs: WebKit gives no pictures otherwise. */
  @query('video') private video!: HTMLVideoElement;
  readonly #device = new DeviceController(this);

  static override styles = [
    shared,
    css`
      :host { display: grid; grid-template: 1fr auto / minmax(0, 1fr); }
      .sum { padding: 14px 16px; border-radius: var(--radius); background: var(--brand-soft); font-size: var(--step-2); font-weight: 700; line-height: 1.25; }
      .sum.ready { background: var(--right-soft); }
      .sum.todo { background: var(--amber-soft); }
      .lines { padding-block: 4px; }
      .lines > * + * { border-block-start: 1px solid var(--line); }
      video { display: block; inline-size: 100%; max-block-size: 30vh; object-fit: contain; background: #000; border-radius: var(--radius); }
      .link { background: var(--sunken); border-radius: 12px; padding: 12px 14px; direction: ltr; overflow-wrap: anywhere; user-select: all; -webkit-user-select: all; }
      @media (min-width: 60rem) { :host { grid-template-rows: auto 1fr; } .stack { margin-block-end: 16px; } }
    `,
  ];

  constructor() {
    super();
    new StoreController(this);
  }

  protected override render() {
    const { looking, facts, models } = this.#device;
    const lines = linesOf(facts);
    const sum = summaryOf(lines);
    const { problem } = models.state;
    return html`
      <div class="stack">
        <h1>${t('device.title')}</h1>
        <p class="sum ${sum.is}" role="status">${t(`device.sum.${looking ? 'looking' : sum.is}`, { todo: sum.todo })}</p>
        <p class="muted">${t('device.how')}</p>
        <video muted playsinline ?hidden=${!looking} aria-label=${t('device.video')}></video>
        ${problem ? html`<fp-problem class="card" .problem=${problem} @fp-action=${() => models.fetch()}></fp-problem>` : nothing}
        <ul class="card lines">
          ${repeat(
            lines,
            ({ part, finding }) => (part === 'strength' ? finding : part),
            (line) => html`<li><fp-check-line .line=${line} .busy=${looking}
              @fp-action=${({ detail }: CustomEvent<CheckAction>) => this.#act(detail)}></fp-check-line></li>`,
          )}
        </ul>
        <p role="status">${this.copied === 'yes' ? t('device.copied') : nothing}</p>
        ${this.copied === 'by-hand' ? html`<p>${t('device.copy.yourself')}</p><p class="link">${address()}</p>` : nothing}
      </div>
      <div class="actions">
        ${
          facts.secure && (facts.camera === null || typeof facts.camera === 'string')
            ? html`<button class="primary" ?disabled=${looking} @click=${this.#look}>${icon(Camera)}${t('device.do.look')}</button>`
            : html`<a class="primary button" href=${store.plan ? '#/checklist' : '#/choose'}>${t(store.plan ? 'device.go-on' : 'device.begin')}</a>`
        }
      </div>
    `;
  }

  #act(action: CheckAction): void {
    if (action === 'get-faces') this.#device.models.fetch();
    else if (action === 'install') location.hash = '#/install';
    else if (action === 'copy-link') this.#copy();
  }

  readonly #look = (): void => {
    this.#device.look(this.video);
  };

  /** The way out of another app's window: the same check, in a browser. */
  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(address());
      this.copied = 'yes';
    } catch {
      this.copied = 'by-hand';
    }
  }
}

const address = (): string => new URL(linkTo({ to: 'device' }), new URL('.', document.baseURI)).href;

declare global {
  interface HTMLElementTagNameMap {
    'fp-device': FpDevice;
  }
}
