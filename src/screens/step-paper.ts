import { html, nothing, type TemplateResult } from 'lit';
import type { KindId } from '../checks/kinds/index.ts';
import '../components/fp-paper.ts';
import '../components/fp-paper-kinds.ts';
import '../components/fp-problem.ts';
import '../components/fp-ticks.ts';
import { statementWords } from '../components/statement-words.ts';
import type { Paper, PaperController } from '../controllers/paper.ts';
import type { Page } from '../controllers/pdf.ts';
import { store } from '../controllers/store.ts';
import { language } from '../i18n/index.ts';
import { textIn } from '../packs/text.ts';
import type { PaperKind, TickId } from '../plan/papers.ts';
import type { ProblemAction } from '../problems.ts';
import type { Photo } from '../vision/protocol.ts';

/** What is asked and said before the camera, of steps whose thing is a paper. */
export function beforePaper(step: KindId, paper: PaperController): TemplateResult | typeof nothing {
  if (step === 'statement') {
    const own = store.pack?.statement;
    return statementWords(new Date(), own ? textIn(own, language()) : null);
  }
  if (step !== 'proof-of-address') return nothing;
  return html`<fp-paper-kinds .accepted=${paper.rules.accepted} .chosen=${paper.kindOf(step)}
    @fp-paper-kind=${({ detail }: CustomEvent<PaperKind | 'other'>) => paper.choose(step, detail)}></fp-paper-kinds>`;
}

/** What is looked at beside the picture of a paper. */
export function besidePaper(step: KindId, paper: PaperController): TemplateResult | typeof nothing {
  if (step === 'statement') {
    return html`<fp-ticks class="card" .ticked=${paper.ticks} @fp-ticks=${({ detail }: CustomEvent<TickId[]>) => paper.tick(detail)}></fp-ticks>`;
  }
  if (step !== 'proof-of-address') return nothing;
  const { problem } = paper;
  return html`<fp-paper .paper=${paper.view} @fp-issued=${({ detail }: CustomEvent<string>) => paper.issued(detail)} @fp-read=${() => paper.read()}></fp-paper>
    ${problem ? html`<fp-problem class="card" .problem=${problem} @fp-action=${(_: CustomEvent<ProblemAction>) => paper.read()}></fp-problem>` : nothing}`;
}

/** A photo, or the pages of a PDF, as the controller needs them. Of a page that holds its text nothing is read by its print. */
export function paperOf(
  photo: Pick<Photo, 'jpeg'> & { readonly quad: Paper['pictures'][number]['quad'] },
  step: KindId,
  attempt: string | null,
  pages: readonly Page[],
): Paper {
  const scans = pages.filter(({ lines }) => lines.length === 0);
  return {
    step,
    attempt,
    pictures:
      pages.length === 0
        ? [{ jpeg: photo.jpeg, quad: photo.quad }]
        : scans.map((page) => ({ jpeg: page.photo.jpeg, quad: null })),
    lines: pages.flatMap(({ lines }) => lines),
  };
}
