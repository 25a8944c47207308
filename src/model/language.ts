/** The languages of the pages. Addresses of the first have no prefix; those of the others begin with it. */
export const languages = ['en', 'es', 'ht'] as const

/** A language of the pages. */
export type Language = (typeof languages)[number]

/** The languages whose addresses begin with them. */
export const prefixed: readonly Language[] = languages.filter((one) => one !== 'en')

/** The language that a path is in, and the path of the same page in English: `/es/lists` is `/lists` in Spanish. */
export function languageOfPath(path: string): { readonly language: Language; readonly path: string } {
  const [, first = ''] = path.split('/', 2)
  const language = prefixed.find((one) => one === first)
  return language === undefined
    ? { language: 'en', path }
    : { language, path: path.slice(language.length + 1) || '/' }
}
