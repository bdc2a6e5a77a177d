import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ChevronLeft, ChevronRight, FolderOpen } from 'lucide';
import { type DrawingId, drawings } from '../components/drawings/index.ts';
import '../components/fp-problem.ts';
import { icon } from '../components/icon.ts';
import { allPacks, bringIn } from '../controllers/packs.ts';
import { StoreController, store } from '../controllers/store.ts';
import { direction, language, t } from '../i18n/index.ts';
import type { Level, Pack } from '../packs/schema.ts';
import { textIn } from '../packs/text.ts';
import { levelName, levelWhat, packName, packWhat } from '../packs/words.ts';
import type { DocumentId } from '../plan/plan.ts';
import { asProblem, Problem } from '../problems.ts';
import type { Route } from '../routes.ts';
import { shared } from '../styles/shared.ts';

const documentPictures: Record<DocumentId, DrawingId> = {
  'id-card': 'card-front',
  passport: 'passport-open-flat',
  'driving-licence': 'licence',
};

/** Who asked, what for, then the document: a few big choices each. */
@customElement('fp-choose')
export class FpChoose extends LitElement {
  @property({ attribute: false }) route: Route = { to: 'choose', pack: null, level: null };
  @state() private packs: readonly Pack[] | null = null;
  @state() private problem: Problem | null = null;
  @state() private brought: Pack | null = null;
  #looked: Promise<void> = Promise.resolve();
  @query('input') private file!: HTMLInputElement;

  static override styles = [
    shared,
    css`
      ul { display: grid; gap: 12px; padding-block: 8px 16px; }
      .choice {
        display: grid; grid-template-columns: minmax(6rem, 38%) minmax(0, 1fr) auto; align-items: center; gap: 16px; padding: 8px; padding-inline-end: 12px;
        color: inherit; text-decoration: none;
      }
      .choice .drawing { border-radius: 10px; }
      .name { display: block; font-size: var(--step-2); font-weight: 700; line-height: var(--leading-tight); }
      .what { display: block; margin-block-start: 4px; }
      .note { display: block; margin-block-start: 6px; font-size: var(--step-0); color: var(--amber); }
      .choice > .icon { color: var(--muted); }
      .choice[aria-current='true'] { box-shadow: inset 0 0 0 2.5px var(--brand); }
      .bring { display: grid; gap: 8px; justify-items: start; padding-block-end: 32px; }
      details { padding: 0 16px; }
      summary { padding-block: 12px; font-weight: 600; line-height: 24px; cursor: pointer; }
      details p { padding-block-end: 12px; }
      @media (hover: hover) { .choice:hover { box-shadow: var(--shade), inset 0 0 0 2.5px var(--brand); } }
      @media (prefers-reduced-motion: no-preference) { .choice { transition: box-shadow 150ms ease-out; } }
      @media (max-width: 22rem) { .choice { gap: 10px; grid-template-columns: 5.5rem minmax(0, 1fr); } .choice > .icon { display: none; } }
    `,
  ];

  constructor() {
    super();
    new StoreController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#looked = this.#look();
  }

  /** There is nothing to see, nor a heading, before the packs are there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#looked;
    return super.getUpdateComplete();
  }

  protected override render() {
    const { pack: id, level } = this.route.to === 'choose' ? this.route : { pack: null, level: null };
    if (!this.packs) return nothing;
    if (id === null) return this.#packs(this.packs);
    const pack = this.packs.find((known) => known.id === id);
    if (!pack) return this.#packs(this.packs);
    const chosen = pack.levels.find((known) => known.id === level);
    return chosen ? documentChoices(pack, chosen) : levelChoices(pack);
  }

  #packs(packs: readonly Pack[]) {
    return html`<div class="stack">
      <h1>${t('choose.pack.title')}</h1>
      <p class="muted">${t('choose.pack.how')}</p>
      <ul>
        ${packs.map((pack) => choice({ href: `#/choose/${pack.id}`, picture: picture(pack.levels[0]), name: packName(pack), what: packWhat(pack), current: store.plan?.pack === pack.id }))}
      </ul>
      <p class="small muted">${t('choose.pack.independent')}</p>
      <div class="bring">
        <button class="plain" @click=${() => this.file.click()}>${icon(FolderOpen)}${t('choose.pack.bring')}</button>
        <p class="small muted">${t('choose.pack.bring.how')}</p>
        <p role="status">${this.brought ? t('choose.pack.brought', { name: packName(this.brought) }) : nothing}</p>
        ${this.problem ? html`<fp-problem class="card" .problem=${this.problem} @fp-action=${() => this.file.click()}></fp-problem>` : nothing}
      </div>
      <input type="file" accept="application/json,.json" hidden @change=${this.#bring}>
    </div>`;
  }

  async #look(): Promise<void> {
    const packs = await allPacks(await store.vault);
    const { pack = null } = this.route.to === 'choose' ? this.route : {};
    if (pack !== null && !packs.some(({ id }) => id === pack)) this.problem = new Problem('pack-unknown');
    this.packs = packs;
  }

  readonly #bring = async (): Promise<void> => {
    const [file] = this.file.files ?? [];
    this.file.value = '';
    if (!file) return;
    this.problem = null;
    this.brought = null;
    try {
      const vault = await store.vault;
      this.brought = await bringIn(vault, file);
      this.packs = await allPacks(vault);
    } catch (error) {
      this.problem = asProblem(error, 'pack-unreadable');
    }
  };
}

const levelChoices = (pack: Pack) => html`<div class="stack">
  <h1>${t('choose.level.title')}</h1>
  <p class="muted">${t('choose.level.how')}</p>
  <ul>
    ${pack.levels.map((level) =>
      choice({
        href: `#/choose/${pack.id}/${level.id}`,
        picture: picture(level),
        name: levelName(level),
        what: levelWhat(level),
        current: store.plan?.pack === pack.id && store.plan.level === level.id,
      }),
    )}
  </ul>
</div>`;

const documentChoices = (pack: Pack, level: Level) => html`<div class="stack">
  <h1>${t('choose.document.title')}</h1>
  <p class="muted">${t('choose.document.how')}</p>
  <ul>
    ${pack.documents.map((document) => {
      const note = pack.notes?.[document];
      const plan = { pack: pack.id, level: level.id, document };
      return choice({
        href: '#/checklist',
        picture: documentPictures[document],
        name: t(`document.${document}.name`),
        what: t(`document.${document}.what`),
        note: note ? textIn(note, language()) : '',
        current: store.plan?.pack === pack.id && store.plan.level === level.id && store.plan.document === document,
        chosen: () => store.choose(plan),
      });
    })}
  </ul>
  <details class="card"><summary>${t('choose.other.title')}</summary><p>${t('choose.other.how')}</p></details>
</div>`;

/** By what the level asks for: company papers, other papers, or neither. */
function picture(level: Level | undefined): DrawingId {
  if (level?.steps.includes('business-licence')) return 'level-enterprise';
  return level?.steps.includes('proof-of-address') ? 'level-verified-plus' : 'level-verified';
}

interface Choice {
  readonly href: string;
  readonly picture: DrawingId;
  readonly name: string;
  readonly what: string;
  readonly note?: string;
  readonly current: boolean;
  readonly chosen?: () => void;
}

const choice = ({ href, picture, name, what, note, current, chosen }: Choice): TemplateResult => html`
  <li>
    <a class="card choice" href=${href} aria-current=${current} @click=${chosen}>
      ${drawings[picture]}
      <span><span class="name">${name}</span><span class="muted what">${what}</span>${note ? html`<span class="note">${note}</span>` : nothing}</span>
      ${icon(direction() === 'rtl' ? ChevronLeft : ChevronRight)}
    </a>
  </li>
`;
