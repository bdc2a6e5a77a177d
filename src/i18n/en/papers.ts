import type { TickId } from '../../plan/papers.ts';
import type { ProblemCode } from '../../problems.ts';

type PdfProblem = Extract<ProblemCode, `pdf-${string}`>;

/** Papers: files in PDF, their date, their kind, and what is written by hand. */
export const papers = {
  'rule.document/blank.name': 'Something on the page',
  'rule.document/blank.headline': 'Nothing on this page',
  'rule.document/blank.how': 'Choose the file that shows your paper, or leave this page out',
  'rule.document/blank.more': 'Open the file yourself first: some programs save empty pages',

  'problem.pdf-damaged.what': 'This PDF can’t be opened',
  'problem.pdf-damaged.next': 'Save it once more where it came from, or take a photo of the paper',
  'problem.pdf-locked.what': 'This PDF is locked with a password',
  'problem.pdf-locked.next': 'Whoever checks it can’t open it either. Open it, print it as a PDF, and choose that one',
  'problem.pdf-too-many.what': 'This PDF has {pages, number} pages',
  'problem.pdf-too-many.next':
    'At most {most, number} are looked at here. Print the pages with your name, address and date as a PDF of their own',
  'problem.pdf-too-large.what': 'This PDF is larger than {megabytes, number} MB',
  'problem.pdf-too-large.next': 'Print the pages with your name, address and date as a PDF of their own',
  'problem.pdf-not-here.what': 'This step needs a photo',
  'problem.pdf-not-here.next': 'A PDF is fine for papers. Here, take a photo of the document itself',

  /** In the settings, among what is on the device. */
  'papers.part': 'The part that reads print on papers',
  'papers.part.remove': 'Remove it ({megabytes, number, ::.0} MB)',
  'papers.import': 'Choose a photo or PDF',
  'papers.drop': 'Drop the photo or PDF here',
  'papers.judging': 'Looking at your PDF',
  /** Numbers. The same below. */
  'papers.judging.page': 'Page {page, number} of {pages, number}',
  'papers.keep': 'Keep this PDF',
  'papers.again': 'Use another one',
  'papers.save': 'Save this PDF',
  'pages.label': 'Pages of the PDF',
  'pages.page': 'Page {page, number} of {pages, number}',
  'pages.previous': 'Page before',
  'pages.next': 'Next page',
  /** Read out for each button: its page, and {state} as in the checklist. */
  'pages.go': 'Page {page, number}: {state}',

  'paper.date.title': 'Is it recent enough?',
  'paper.date.what':
    '{months, plural, one {Providers want a paper from the last month.} other {Providers want a paper from the last # months.}} What counts is the day it was issued, not the day to pay.',
  'paper.date.ask': 'Date on the paper',
  /** How the other words of a date button begin: the date follows. */
  'paper.date.found.surely': 'The paper says that it was issued on this day',
  'paper.date.found.likely': 'This looks like its date',
  'paper.date.found.perhaps': 'Is this its date?',
  'paper.date.two': 'Day and month may be the other way round. Which one is it?',
  /** Above a line of the paper’s print. */
  'paper.date.line': 'It stands in this line of the paper',
  'paper.date.yes': 'Yes, {date, date, long}',
  'paper.date.other': 'Or enter it yourself',
  'paper.date.none': 'No date was found. Look at the top of the paper, and enter it here.',
  'paper.date.change': 'Change the date',
  'paper.date.read': 'Read the date for me',
  /** Megabytes. */
  'paper.date.read.get': 'Read the date for me ({megabytes, number, ::.0} MB)',
  'paper.date.read.how': 'The part that reads print is fetched once. Your paper stays here.',
  'paper.date.reading': 'Reading the print. It takes some seconds.',
  'paper.date.getting': 'Fetching the part that reads print: {have, number, ::.0} of {total, number, ::.0} MB',
  'paper.age.fine.title': 'Recent enough until {until, date, long}',
  'paper.age.fine.how': 'It is from {issued, date, long}. Hand it in before then.',
  'paper.age.soon.title':
    '{days, plural, =0 {Recent enough for today only} one {Recent enough for one more day} other {Recent enough for # more days}}',
  'paper.age.soon.how':
    'It is from {issued, date, long}. It may be looked at only after some days: a newer one is safer.',
  'paper.age.too-old.title': 'Get a newer one',
  'paper.age.too-old.how':
    'It is from {issued, date, long}, and was recent enough until {until, date, long}. Your bank or supplier has the last ones on its website as PDF, or at its counter.',
  'paper.age.future.title': 'This day has not come yet',
  'paper.age.future.how': 'Look once more: day and month may be the other way round, or it is the day to pay by.',

  'paper.holder.title': 'Your name and address on it',
  'paper.holder.how': 'Compared with what you typed. Order and capitals do not matter.',
  'paper.holder.name': 'Name',
  'paper.holder.address': 'Address',
  'paper.holder.same': 'As you typed it',
  /** {typed} and {read} are words. */
  'paper.holder.differs': 'You typed {typed}; the paper says {read}',
  'paper.holder.absent': 'Not seen on the paper: {typed}',
  'paper.holder.advice': 'If it really differs, change what you typed, or take a paper that says the same.',

  'paper.kind.title': 'What kind of paper is it?',
  'paper.kind.bank-statement': 'Bank statement',
  'paper.kind.bank-statement.eg': 'Of an account or a credit card, with your address',
  'paper.kind.utility-bill': 'Utility bill',
  'paper.kind.utility-bill.eg': 'Electricity, gas, water, heating or waste',
  'paper.kind.telecom-bill': 'Telephone or internet bill',
  'paper.kind.telecom-bill.eg': 'Of a contract, not a top-up',
  'paper.kind.government': 'Letter from an authority',
  'paper.kind.government.eg': 'Tax notice, certificate of residence, social security',
  'paper.kind.other': 'Something else',
  'paper.kind.other.eg': 'A private letter, a screenshot, a top-up, something handwritten',
  'paper.kind.other.title': 'This is usually sent back',
  'paper.kind.other.what':
    'Providers want a paper that somebody else has checked. If no bill is in your name, a bank statement as PDF or a certificate of residence from your town hall is the quickest way.',

  'statement.title': 'Copy these words by hand',
  'statement.how': 'If your provider gave you other words, copy those instead. Dark ink on white paper.',
  'statement.name': 'your full name, as on your document',
  /** What somebody declares who is asked for it. {name} is a gap with a note. */
  'statement.text':
    'I, {name}, opened this account myself and use it for myself alone. The documents that I handed in are my own.',
  'statement.date': 'Date: {today, date, long}',
  'statement.signature': 'Signature',
  'ticks.title': 'Look yourself',
  'ticks.how': 'Some things only you can see. Tick what is so.',
  'tick.date': 'The date of today is on it',
  'tick.signed': 'It is signed by hand',
  'tick.whole': 'The whole page shows',
  'tick.legible': 'Every word is easy to read',
} satisfies Record<`problem.${PdfProblem}.${'what' | 'next'}` | `tick.${TickId}`, string> & Record<string, string>;
