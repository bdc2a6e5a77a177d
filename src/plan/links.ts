import { inject, parse } from 'regexparam';
import * as v from 'valibot';
import { type KindId, kindIds, kindOf } from '../checks/kinds/index.ts';
import { type RuleId, ruleIds } from '../checks/rules/index.ts';
import { Problem } from '../problems.ts';
import { type ReasonId, reasonIds } from '../rejections/ids.ts';
import { documentIds, type Plan } from './plan.ts';

/**
 * What a link can lead to. It is made of ids from our own lists, and of short ids of packs and their levels, so nothing
 * personal fits into it. It stands in the fragment, which browsers do not send to the server:
 * `#/1/checklist/exchange/verified/passport`. Somebody else's link may name the language to open it in, which is what
 * version 2 is for: `#/2/ar/fix/document/glare`. docs/links.md lists them all.
 */
export type LinkTarget =
  | ({ readonly to: 'checklist' } & Plan)
  | { readonly to: 'step'; readonly step: KindId }
  | { readonly to: 'rehearsal' }
  | { readonly to: 'video' }
  /** What helps against one reason for a rejection. */
  | { readonly to: 'reason'; readonly reason: ReasonId }
  | { readonly to: 'device' }
  | { readonly to: 'fix'; readonly rule: RuleId; readonly step?: KindId };

/** The fragment of a link, `#` included; `language` (a BCP 47 tag of ours) is the one that it asks to be opened in. */
export function linkTo(target: LinkTarget, language?: string): `#/${string}` {
  return language === undefined ? `#/1${path(target)}` : `#/2/${language}${path(target)}`;
}

/** Where a fragment leads, with or without its `#`: a target, or why not. It is taken for a stranger's words. */
export function parseLink(fragment: string): LinkTarget | Problem {
  const parts = partsOf(fragment);
  if (parts instanceof Problem) return parts;
  for (const { route, schema } of shapes) {
    const found = v.safeParse(schema, matchOf(route, parts.path));
    if (found.success) return found.output;
  }
  return new Problem('link-unreadable');
}

/**
 * The language that a link asks for, `null` where it asks for none or leads nowhere. One that this app does not speak may be of a
 * later version: what to do then is the caller's to say.
 */
export function languageOfLink(fragment: string): string | null {
  const parts = partsOf(fragment);
  return parts instanceof Problem || parseLink(fragment) instanceof Problem ? null : parts.language;
}

/** Counted up when links get a form that older apps would misread. Links of every earlier version stay readable. */
const VERSION = 2;

/** The longest link of ours has under 90 characters; twice that when all is percent-encoded by a messenger. */
const MAX_LENGTH = 200;

const routes = {
  checklist: '/checklist/:pack/:level/:document',
  /** As it was when there was one pack. */
  packless: '/checklist/:level/:document',
  step: '/step/:step',
  rehearsal: '/rehearsal',
  video: '/video',
  reason: '/reason/:reason',
  device: '/device',
  fix: '/fix/:subject/:short/:step?',
} as const;

const step = v.picklist(kindIds);
/** As `src/packs/schema.ts` allows them. */
const packId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), v.maxLength(24));
const ruleId = v.picklist(ruleIds);

const shapes = [
  {
    route: routes.checklist,
    schema: v.pipe(
      v.object({ pack: packId, level: packId, document: v.picklist(documentIds) }),
      v.transform((plan): LinkTarget => ({ to: 'checklist', ...plan })),
    ),
  },
  {
    route: routes.packless,
    schema: v.pipe(
      v.object({ level: v.picklist(['verified', 'verified-plus', 'enterprise']), document: v.picklist(documentIds) }),
      v.transform((plan): LinkTarget => ({ to: 'checklist', pack: 'generic', ...plan })),
    ),
  },
  {
    route: routes.step,
    schema: v.pipe(
      v.object({ step }),
      v.transform((given): LinkTarget => ({ to: 'step', ...given })),
    ),
  },
  {
    route: routes.rehearsal,
    schema: v.pipe(
      v.object({}),
      v.transform((): LinkTarget => ({ to: 'rehearsal' })),
    ),
  },
  {
    route: routes.video,
    schema: v.pipe(
      v.object({}),
      v.transform((): LinkTarget => ({ to: 'video' })),
    ),
  },
  {
    route: routes.reason,
    schema: v.pipe(
      v.object({ reason: v.picklist(reasonIds) }),
      v.transform((given): LinkTarget => ({ to: 'reason', ...given })),
    ),
  },
  {
    route: routes.device,
    schema: v.pipe(
      v.object({}),
      v.transform((): LinkTarget => ({ to: 'device' })),
    ),
  },
  {
    route: routes.fix,
    schema: v.pipe(
      v.object({ subject: v.string(), short: v.string(), step: v.optional(step) }),
      v.transform(({ subject, short, step }) => ({ rule: `${subject}/${short}`, ...(step && { step }) })),
      v.object({ rule: ruleId, step: v.exactOptional(step) }),
      // Glare on a document is no reason to take a selfie again.
      v.check(({ rule, step }) => !step || rule.startsWith(`${kindOf(step).subject}/`)),
      v.transform((given): LinkTarget => ({ to: 'fix', ...given })),
    ),
  },
];

function path(target: LinkTarget): string {
  switch (target.to) {
    case 'checklist':
      return inject(routes.checklist, target);
    case 'step':
      return inject(routes.step, target);
    case 'reason':
      return inject(routes.reason, target);
    case 'rehearsal':
    case 'video':
    case 'device':
      return routes[target.to];
    case 'fix': {
      const [subject = '', short = ''] = target.rule.split('/');
      return inject(routes.fix, { subject, short, ...(target.step && { step: target.step }) });
    }
  }
}

/** Version, language and path. */
function partsOf(fragment: string): { readonly language: string | null; readonly path: string } | Problem {
  const words = readable(fragment);
  const [, version, path] = (words && /^\/([1-9]\d*)(\/.*)$/.exec(words)) ?? [];
  if (!path) return new Problem('link-unreadable');
  if (Number(version) > VERSION) return new Problem('link-newer');
  if (version === '1') return { language: null, path };
  // Language and script, no more: what else a tag may hold could be anything.
  const [, language, rest] = /^\/([a-z]{2,3}(?:-[A-Z][a-z]{3})?)(\/.*)$/.exec(path) ?? [];
  return language && rest ? { language, path: rest } : new Problem('link-unreadable');
}

/** The fragment decoded once, or `null` when it is too long or not decodable. */
function readable(fragment: string): string | null {
  if (fragment.length > MAX_LENGTH) return null;
  try {
    return decodeURIComponent(fragment.replace(/^#/, ''));
  } catch {
    return null;
  }
}

/** The named parts of a path, or `null` where it is not of this route. */
function matchOf(route: string, path: string): Record<string, string> | null {
  const { keys, pattern } = parse(route);
  const parts = pattern.exec(path);
  if (!parts) return null;
  return Object.fromEntries(
    keys
      .map((key, i) => [key, parts[i + 1]] as const)
      .filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
