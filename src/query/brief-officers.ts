import { ofCitations } from './brief-cite.js'
import type { BriefFrom, DraftRow, DraftSection } from './brief-form.js'
import type { OfficerCount, OfficerStageTold } from './officers.js'
import { termsOf } from './terms.js'

/** How far its officers have come, stage by stage, and the training that the model asks for. */
export function officersSection(from: BriefFrom): DraftSection {
  const told = from.officers.stages.filter(({ counts }) => counts.length > 0)
  const silent = from.officers.stages.filter(({ counts }) => counts.length === 0)
  const none = { cells: [silent.map(({ stage }) => stage).join(', '), 'no record'], cites: [], rank: 2 }
  const rows = [...told.map((stage) => stageRow(from, stage)), ...(silent.length === 0 ? [] : [none])]
  return {
    id: 'officers',
    heading: 'Officers',
    blocks:
      told.length === 0 ? [] : [{ columns: ['Stage', 'What sources tell'], rows }, { rows: training(from) }],
  }
}

/** The latest count of a stage, with every source that tells the same. */
function stageRow({ register }: BriefFrom, { stage, counts }: OfficerStageTold): DraftRow {
  const [latest] = counts
  if (latest === undefined) return { cells: [stage, 'no record'], cites: [], rank: 2 }
  const same = counts.filter((one) => one.count === latest.count && one.on === latest.on)
  const others = counts.filter((one) => one.count !== latest.count).map(countText)
  const also = others.length === 0 ? '' : ` Other counts: ${others.join('; ')}.`
  return {
    cells: [stage, `${countText(latest)}: ${latest.text}${also}`],
    cites: ofCitations(
      register,
      (others.length === 0 ? same : counts).flatMap(({ evidence }) => evidence),
    ),
    rank: 1,
  }
}

function countText({ count, bound, of, on, written }: OfficerCount): string {
  const exact = bound === 'exactly' ? '' : `${bound} `
  return `${exact}${count}${of === undefined ? '' : ` of ${of.toLocaleString('en-US')}`} (${(written ?? on).replace('~', '')})`
}

/** Of the models that it has: what training they ask for. */
function training({ register, status, asOf }: BriefFrom): DraftRow[] {
  const models = [...new Set(status.agreements.flatMap(({ model }) => model ?? []))]
  return models.flatMap((model) => {
    const terms = termsOf(register, model, asOf)
    const [term] = terms.topics.find(({ topic }) => topic === 'training')?.terms ?? []
    if (term === undefined) return []
    return [
      { cells: [`Training, ${terms.name}`, term.text], cites: ofCitations(register, term.evidence), rank: 5 },
    ]
  })
}
