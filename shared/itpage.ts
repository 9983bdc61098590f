import { beforehand, fileOf, paragraph } from './beforehand.ts'
import type { DocBlock, DocTable, DocumentTree } from './document.ts'
import { span } from './document.ts'
import type { Engagement, Id } from './engagement.ts'
import type { System } from './preflight/machine.ts'
import type { Language } from './text.ts'
import { words as da, type ItPageWords } from './words/itpage/da.ts'
import { words as en } from './words/itpage/en.ts'

/** What the page says of this computer. */
export interface ItFacts {
  readonly system: System
  /** the program that listens, as a firewall names it */
  readonly program: string
  readonly port: number
}

/** The ports where nothing else was agreed: the phones', the table's, and a second laptop's that follows along. */
export const usualPort = 8420
export const tablePort = 8421
export const takeoverPort = 8431

/** *Til it-afdelingen*: one page with port, program, rule and reason, to be sent before the meeting. */
export function itPageOf(
  engagement: Engagement,
  workshopId: Id,
  { language, facts }: { readonly language: Language; readonly facts: ItFacts },
): DocumentTree {
  const words = { da, en }[language]
  return fileOf(
    beforehand(engagement, workshopId, language),
    { kind: words.kind, title: words.title },
    [
      paragraph(words.ask),
      asked(words, facts),
      { kind: 'heading', level: 1, text: words.rule[facts.system] },
      paragraph(facts.system === 'windows' ? words.byPolicy : words.asAdministrator, 'muted'),
      paragraph(ruleFor(facts, words.ruleName)),
      paragraph(words.morePorts[facts.system], 'muted'),
      { kind: 'heading', level: 1, text: words.guest },
      { kind: 'bullets', items: words.guestHow.map((each) => span(each)) },
      { kind: 'heading', level: 1, text: words.sent },
      {
        kind: 'bullets',
        items: [...words.isSent, words.notSent].map((each) => span(each)),
      },
      paragraph(words.else, 'muted'),
    ],
  )
}

function asked(words: ItPageWords, { system, program, port }: ItFacts): DocTable {
  const { rows } = words
  const [what, value, why] = words.columns
  const row = (name: string, is: string, because: string) => [
    [{ text: name, bold: true }],
    span(is),
    span(because),
  ]
  return {
    kind: 'table',
    title: words.table,
    description: words.description,
    columns: [
      { head: what, share: 18 },
      { head: value, share: 38 },
      { head: why, share: 44 },
    ],
    rows: [
      row(rows.port, rows.portIs(port), rows.portWhy),
      row(rows.table, rows.portIs(tablePort), rows.tableWhy),
      row(rows.takeover, rows.portIs(takeoverPort), rows.takeoverWhy),
      row(rows.program, program, rows.programWhy),
      row(rows.reach, rows.reachIs, rows.reachWhy),
      ...(system === 'windows' ? [row(rows.profile, rows.profileIs, rows.profileWhy)] : []),
      row(rows.wifi, rows.wifiIs, rows.wifiWhy),
      row(rows.vpn, rows.vpnIs, rows.vpnWhy),
      row(rows.internet, rows.internetIs, rows.internetWhy),
    ],
  }
}

/** The rule as the system's own command puts it in. */
function ruleFor({ system, program, port }: ItFacts, name: string): string {
  switch (system) {
    case 'windows':
      return `New-NetFirewallRule -DisplayName "${name}" -Direction Inbound -Action Allow -Protocol TCP -LocalPort ${port} -Program "${program}" -RemoteAddress LocalSubnet -Profile Any`
    case 'mac':
      return `sudo /usr/libexec/ApplicationFirewall/socketfilterfw --add "${program}" --unblockapp "${program}"`
    case 'linux':
      return `sudo ufw allow proto tcp from 192.168.0.0/16 to any port ${port} comment "${name}"`
  }
}

/** A document as plain words, for a mail or a ticket: a table's cells beside each other, a line a row. */
export function plainText({ title, subtitle, blocks }: DocumentTree): string {
  return [title, subtitle, ...blocks.map(textOf)].filter((each) => each !== '').join('\n\n')
}

function textOf(block: DocBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.text.toUpperCase()
    case 'paragraph':
      return said(block.runs)
    case 'bullets':
      return block.items.map((item) => `- ${said(item)}`).join('\n')
    case 'table':
      return block.rows.map((row) => row.map((cell) => said(cell)).join(' | ')).join('\n')
    case 'cards':
    case 'slips':
    case 'picture':
      return ''
  }
}

function said(runs: readonly { readonly text: string }[]): string {
  return runs.map(({ text }) => text).join('')
}
