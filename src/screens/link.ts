import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Check, Copy, Share2 } from 'lucide';
import { kindIds } from '../checks/kinds/index.ts';
import '../components/fp-qr.ts';
import { icon } from '../components/icon.ts';
import { allPacks } from '../controllers/packs.ts';
import { StoreController, store } from '../controllers/store.ts';
import { type LanguageId, languageIds, nameOf, t, wordsOf } from '../i18n/index.ts';
import type { Pack } from '../packs/schema.ts';
import { levelName, packName } from '../packs/words.ts';
import { type LinkKind, linkKinds } from '../plan/link-kinds.ts';
import { type LinkTarget, linkTo } from '../plan/links.ts';
import { documentIds } from '../plan/plan.ts';
import { reasonIds } from '../rejections/ids.ts';
import type { Route } from '../routes.ts';
import { shared } from '../styles/shared.ts';
import { linkStyles } from './link.styles.ts';
import { checklistOf, fixesBySubject, fixOf } from './link-target.ts';

/** For people who help others: what a link should open, then the link with a sentence in the other one's language. */
@customElement('fp-link')
export class FpLink extends LitElement {
  @property({ attribute: false }) route: Route | null = null;
  @state() private packs: readonly Pack[] = [];
  @state() private kind: LinkKind | null = null;
  @state() private target: LinkTarget | null = null;
  @state() private typed = '';
  @state() private language: LanguageId | null = null;
  /** What is sent along, in the language of the link. */
  @state() private sentence = '';
  @state() private copied: 'yes' | 'by-hand' | null = null;
  #looked: Promise<void> = Promise.resolve();
  @query('.message') private message!: HTMLElement;

  static override styles = [shared, linkStyles];

  constructor() {
    super();
    new StoreController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#looked = this.#look();
  }

  async #look(): Promise<void> {
    this.packs = await allPacks(await store.vault);
  }

  protected override render() {
    return html`
      <div class="stack">
        <h1>${t('link.title')}</h1>
        <p class="muted">${t('link.how')}</p>
        ${choice(
          t('link.what'),
          linkKinds.map((kind) => [kind, t(`link.to.${kind}`)] as const),
          this.kind,
          (kind) => this.#choose(kind),
        )}
        ${this.#which()} ${this.target ? this.#made(this.target) : nothing}
      </div>
      ${this.target ? this.#actions(this.target) : nothing}
    `;
  }

  #which() {
    if (this.kind === 'checklist') return this.#checklist();
    if (this.kind === 'step') {
      const chosen = this.target?.to === 'step' ? this.target.step : null;
      return choice(
        t('link.step'),
        kindIds.map((step) => [step, t(`kind.${step}.name`)] as const),
        chosen,
        (step) => this.#make({ to: 'step', step }),
      );
    }
    if (this.kind === 'reason') {
      const chosen = this.target?.to === 'reason' ? this.target.reason : null;
      return choice(
        t('link.reason'),
        reasonIds.map((reason) => [reason, t(`reason.${reason}`)] as const),
        chosen,
        (reason) => this.#make({ to: 'reason', reason }),
      );
    }
    return this.kind === 'fix' ? this.#fix() : nothing;
  }

  #checklist() {
    if (this.target?.to !== 'checklist') return nothing;
    const { pack: id, level, document } = this.target;
    const pack = this.packs.find((known) => known.id === id);
    if (!pack) return nothing;
    const change = (to: Pack, its: string, of: typeof document) => this.#make(checklistOf(to, its, of));
    return html`
      ${choice(
        t('link.pack'),
        this.packs.map((each) => [each.id, packName(each)] as const),
        id,
        (its) => change(this.packs.find((known) => known.id === its) ?? pack, level, document),
      )}
      ${choice(
        t('link.level'),
        pack.levels.map((each) => [each.id, levelName(each)] as const),
        level,
        (its) => change(pack, its, document),
      )}
      ${choice(
        t('link.document'),
        documentIds.map((each) => [each, t(`document.${each}.name`)] as const),
        document,
        (its) => change(pack, level, its),
      )}
    `;
  }

  /** What is typed is not a field either, and not checked for spelling: for both, Chrome turns to its maker. */
  #fix() {
    if (this.target?.to === 'fix') {
      const { headline, name } = fixOf(this.target.rule);
      return html`<section class="chosen">
        <p><strong>${headline}</strong><br><span class="muted">${name}</span></p>
        <button class="plain" @click=${() => (this.target = null)}>${t('link.another')}</button>
      </section>`;
    }
    const found = fixesBySubject(this.typed);
    return html`<section>
      <h2>${t('link.which')}</h2>
      <p id="search" class="label">${t('link.search')}</p>
      <div class="search" contenteditable="plaintext-only" role="searchbox" aria-labelledby="search" tabindex="0" spellcheck="false" autocapitalize="off"
        @input=${this.#search} @keydown=${oneLine}></div>
      <p role="status">${found.length === 0 ? t('link.none') : nothing}</p>
      ${found.map(
        ([subject, fixes]) => html`<h3>${t(`link.subject.${subject}`)}</h3>
          <ul class="fixes">${fixes.map(
            ({
              rule,
              headline,
              name,
            }) => html`<li><button class="option" @click=${() => this.#make({ to: 'fix', rule })}>
              <span>${headline}<br><span class="small muted">${name}</span></span></button></li>`,
          )}</ul>`,
      )}
    </section>`;
  }

  #made(target: LinkTarget) {
    const link = addressOf(target, this.language);
    return html`<section class="made">
      <h2>${t('link.made')}</h2>
      ${choice<LanguageId | 'any'>(
        t('link.language'),
        [['any', t('link.language.any')], ...languageIds.map((id) => [id, nameOf(id)] as const)],
        this.language ?? 'any',
        (id) => {
          this.language = id === 'any' ? null : id;
          this.#make(target);
        },
      )}
      <p class="small muted">${t('link.language.how')}</p>
      <fp-qr .text=${link} .label=${t('share.qr')}></fp-qr>
      <h3>${t('link.message')}</h3>
      <p class="message"><span lang=${this.language ?? nothing} dir="auto">${this.sentence}</span><br><bdi class="link">${link}</bdi></p>
      ${this.copied === 'by-hand' ? html`<p class="by-hand">${t('share.copy.yourself')}</p>` : nothing}
    </section>`;
  }

  #actions(target: LinkTarget) {
    const link = addressOf(target, this.language);
    const copied = this.copied === 'yes';
    const copy = html`${icon(copied ? Check : Copy)}${t(copied ? 'link.copied.message' : 'link.copy.message')}`;
    return html`<div class="actions">
      <p class="spoken" role="status">${copied ? t('link.copied.message') : nothing}</p>
      ${
        'share' in navigator
          ? html`<button class="primary" @click=${() => this.#send(link)}>${icon(Share2)}${t('share.send')}</button>
              <button class="plain" @click=${() => this.#copy(link)}>${copy}</button>`
          : html`<button class="primary" @click=${() => this.#copy(link)}>${copy}</button>`
      }
    </div>`;
  }

  async #choose(kind: LinkKind): Promise<void> {
    this.kind = kind;
    this.target = null;
    await this.#looked;
    const [first] = this.packs;
    if (kind !== this.kind) return;
    if (kind === 'rehearsal' || kind === 'video' || kind === 'device') this.#make({ to: kind });
    else if (kind === 'checklist' && first) {
      // Whoever helps with one kind of check mostly has that as their own list.
      const { plan } = store;
      const pack = this.packs.find(({ id }) => id === plan?.pack) ?? first;
      this.#make(checklistOf(pack, plan?.level ?? '', plan?.document ?? documentIds[0] ?? 'passport'));
    }
  }

  async #make(target: LinkTarget): Promise<void> {
    this.target = target;
    this.copied = null;
    // The words of a language are a part of the app: on the device after the first visit.
    const { language } = this;
    const words = language ? await wordsOf(language).catch(() => null) : null;
    if (target !== this.target || language !== this.language) return;
    this.sentence = words?.[`link.sentence.${target.to}`] ?? t(`link.sentence.${target.to}`);
  }

  readonly #search = (event: Event): void => {
    this.typed = (event.target as HTMLElement).textContent ?? '';
  };

  async #send(url: string): Promise<void> {
    await navigator.share({ text: this.sentence, url }).catch(() => {});
  }

  async #copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(`${this.sentence}\n${link}`);
      this.copied = 'yes';
    } catch {
      getSelection()?.selectAllChildren(this.message);
      this.copied = 'by-hand';
    }
  }
}

const addressOf = (target: LinkTarget, language: LanguageId | null): string =>
  new URL(linkTo(target, language ?? undefined), new URL('.', document.baseURI)).href;

const oneLine = (event: KeyboardEvent): void => {
  if (event.key === 'Enter') event.preventDefault();
};

/** One of a few. Buttons, not a field: for fields, Chrome asks a server of its maker how to fill them in. */
const choice = <Id extends string>(
  label: string,
  options: readonly (readonly [id: Id, name: string])[],
  chosen: Id | null,
  choose: (id: Id) => void,
) => html`<div class="group" role="group" aria-label=${label}>
  <h2 aria-hidden="true">${label}</h2>
  <div class="kinds">
    ${options.map(
      ([id, name]) => html`<button class="option" aria-pressed=${id === chosen} @click=${() => choose(id)}>
        <span>${name}</span>${id === chosen ? icon(Check) : nothing}</button>`,
    )}
  </div>
</div>`;

declare global {
  interface HTMLElementTagNameMap {
    'fp-link': FpLink;
  }
}
