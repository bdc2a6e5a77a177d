/** A part of the summary: a heading, and lines or rows of a table. */
export interface Section {
  readonly title: string;
  readonly lines?: readonly string[];
  readonly head?: readonly string[];
  readonly rows?: readonly (readonly string[])[];
}

export interface Summary {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly sections: readonly Section[];
}

/**
 * A page that any mail takes and any browser opens and prints: no script, nothing from elsewhere. Not a PDF: that would have to bring letters
 * of every script along, some 10 MB, where the browser prints this one to a PDF by itself.
 */
export function summaryFile({ language, dir, title, sections }: Summary): File {
  const page = `<!doctype html>
<html lang="${text(language)}" dir="${dir}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title)}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#122422}h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem}table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.35rem .6rem;border-bottom:1px solid #ccc;vertical-align:top}@media print{body{margin:0}}</style>
<h1>${text(title)}</h1>
${sections.map(sectionOf).join('\n')}
</html>`;
  return new File([page], 'firstpass-summary.html', { type: 'text/html' });
}

const sectionOf = ({ title, lines = [], head = [], rows = [] }: Section): string =>
  `<h2>${text(title)}</h2>${lines.map((line) => `<p>${text(line)}</p>`).join('')}${
    rows.length > 0
      ? `<table>${head.length > 0 ? `<tr>${head.map((cell) => `<th>${text(cell)}</th>`).join('')}</tr>` : ''}${rows.map((row) => `<tr>${row.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`).join('')}</table>`
      : ''
  }`;

const text = (given: string): string => given.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
