import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Check, CircleHelp, Info, Pencil, RefreshCw } from 'lucide';
import { type Format, type PhotoFacts, type ProofLine, pictureFormat } from '../export/proof.ts';
import { t } from '../i18n/index.ts';
import { shared } from '../styles/shared.ts';
import { icon } from './icon.ts';

const signs = { right: Check, changes: RefreshCw, again: Pencil, unknown: CircleHelp, told: Info } as const;

/** A photo as a file, line by line: a tick, or what to do. */
@customElement('fp-proof')
export class FpProof extends LitElement {
  @property({ attribute: false }) facts: PhotoFacts | null = null;
  @property({ attribute: false }) lines: readonly ProofLine[] = [];
  @property({ attribute: false }) formats: readonly Format[] = ['jpeg'];
  /** Whether this is the file as it was saved: nothing about it changes any more. */
  @property({ type: Boolean }) made = false;

  static override styles = [
    shared,
    css`
      ul { display: grid; gap: 6px; }
      li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 10px; line-height: 1.35; }
      li > .icon { inline-size: 1.25rem; block-size: 1.25rem; color: var(--muted); margin-block-start: 0.05em; }
      .right > .icon { color: var(--right); }
      .again > .icon, .todo { color: var(--amber); }
      .todo { grid-column: 2; font-size: var(--step-0); }
      .changes .todo { color: var(--muted); }
    `,
  ];

  protected override render() {
    const { facts } = this;
    if (!facts) return nothing;
    return html`<ul>${this.lines.map((line) => {
      const is = this.made && line.is === 'changes' ? 'again' : line.is;
      const todo = this.#todo(line);
      return html`<li class=${is}>${icon(signs[is])}<span>${what(line, facts)}</span>${todo ? html`<span class="todo">${todo}</span>` : nothing}</li>`;
    })}</ul>`;
  }

  #todo({ of, is, limit = 0 }: ProofLine): string | null {
    if (is !== 'again' && is !== 'changes') return null;
    switch (of) {
      case 'pixels':
        return t(is === 'again' ? 'send.pixels.again' : 'send.pixels.changes', { limit });
      case 'dpi':
        return t('send.dpi.again', { limit });
      case 'bytes': {
        if (this.facts?.format === 'pdf') return t('send.pdf.again');
        const over = (this.facts?.bytes ?? 0) > limit ? 'over' : 'under';
        return t(this.made ? `send.bytes.still-${over}` : `send.bytes.${over}`, { limit: limit / 1e6 });
      }
      case 'format':
        if (is === 'again') return t('send.pdf.again');
        return t('send.format.changes', { format: pictureFormat({ formats: [...this.formats] }).toUpperCase() });
      case 'colour':
        return t('send.colour.again');
      case 'metadata':
        return t('send.metadata.changes');
    }
  }
}

function what({ of, is }: ProofLine, { width, height, dpi, bytes, format, grey, metadata }: PhotoFacts): string {
  switch (of) {
    case 'pixels':
      return t('send.pixels', { width, height });
    case 'dpi':
      return dpi === null ? t('send.dpi.unknown') : t('send.dpi', { dpi: Math.floor(dpi) });
    case 'bytes':
      return bytes === null ? t('send.bytes.later') : t('send.bytes', { size: bytes / 1e6 });
    case 'format':
      return t('send.format', { format: format.toUpperCase() });
    case 'colour':
      return t(grey ? 'send.colour.grey' : is === 'unknown' || grey === null ? 'send.colour.unknown' : 'send.colour');
    case 'metadata':
      return t(metadata.length === 0 ? 'send.metadata' : 'send.metadata.some');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fp-proof': FpProof;
  }
}
