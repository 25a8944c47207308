/** ICE's three models of agreement: Task Force, Warrant Service Officer, Jail Enforcement. */
export type Model = 'TFM' | 'WSO' | 'JEM'

export const models: readonly Model[] = ['TFM', 'WSO', 'JEM']

const names: Readonly<Record<Model, string>> = {
  TFM: 'Task Force Model',
  WSO: 'Warrant Service Officer',
  JEM: 'Jail Enforcement Model',
}

export function modelName(model: Model): string {
  return names[model]
}

/**
 * The model that a text names by its initials or as lists print it. Lists spell the three models in ten
 * ways ("Warrant Services Officer", "Jail Enforcment Model "); each begins as its model does.
 */
export function modelOf(text: string): Model | undefined {
  const folded = text.trim().replace(/\s+/g, ' ').toLowerCase()
  if (folded === 'tfm' || folded.startsWith('task force')) return 'TFM'
  if (folded === 'wso' || folded.startsWith('warrant serv')) return 'WSO'
  if (folded === 'jem' || folded.startsWith('jail enf')) return 'JEM'
  return undefined
}
