import { css, html, type TemplateResult } from 'lit';
import { t } from '../i18n/index.ts';

export const statementStyles = css`
  .wording { display: grid; gap: 12px; }
  .wording h2 { font-size: var(--step-1); }
  .sheet { display: grid; gap: 20px; padding: 20px; background: var(--surface); border: 2px solid var(--line); border-radius: 4px; font-size: var(--step-1); line-height: var(--leading, 1.6); }
  .sheet .gap { padding-inline: 4px; border-block-end: 2px dotted var(--edge); color: var(--muted); font-size: var(--step-0); }
  .sheet .below { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 12px 32px; }
  .sheet .signature { flex: 1; min-inline-size: 9rem; border-block-end: 2px solid var(--edge); color: var(--muted); }
`;

/** Stands for the name until it is drawn as a gap. */
const MARK = '\u0000';

/**
 * The words to copy by hand, with the places for name, date and signature. `own`: a provider's wording, in which {name} stands for
 * the name; ours where it has none.
 */
export function statementWords(today: Date, own: string | null = null): TemplateResult {
  const text = own?.replace('{name}', MARK) ?? t('statement.text', { name: MARK });
  const [before, ...after] = text.split(MARK);
  const name = after.length > 0 ? html`<span class="gap">${t('statement.name')}</span>${after.join('')}` : '';
  return html`<section class="wording">
    <h2>${t('statement.title')}</h2>
    <div class="sheet">
      <p>${before}${name}</p>
      <div class="below"><span>${t('statement.date', { today })}</span><span class="signature">${t('statement.signature')}</span></div>
    </div>
    <p class="small muted">${t('statement.how')}</p>
  </section>`;
}
