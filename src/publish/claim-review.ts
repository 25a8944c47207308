import type { Exported } from './web-annotations.js'

/** What stands for a rating: words alone. The record has no scale of truth. */
const ratings = { agrees: 'Agrees with the record held', differs: 'Differs from the record held' } as const

/**
 * Claims as schema.org's ClaimReview: only those that a person confirmed, and of these only where the record held agrees
 * or differs. Silence is no review, and there is no number.
 */
export function claimReviews({ json }: Exported) {
  return json.claims.flatMap(({ verdict, review, text, attribution, checked, evidence }) => {
    const word = verdict.now
    if (review.state === 'unreviewed' || (word !== 'agrees' && word !== 'differs')) return []
    const { speaker } = attribution
    return [
      {
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        datePublished: review.on,
        claimReviewed: text,
        reviewBody: checked.now.told.map((one) => one.text).join(' '),
        author: { '@type': 'Organization', name: 'Comity' },
        itemReviewed: {
          '@type': 'Claim',
          // Only who is named beside the words is told as their author; a pronoun may mean another.
          ...(speaker === undefined || speaker.resolvedBy === 'pronoun'
            ? {}
            : { author: { '@type': 'Person', name: speaker.name } }),
          ...(json.published.how === 'unknown' ? {} : { datePublished: json.published.on }),
          appearance: {
            '@type': 'CreativeWork',
            ...(json.title === undefined ? {} : { headline: json.title }),
            ...(json.address === undefined ? {} : { url: json.address }),
            ...(json.publisher === undefined
              ? {}
              : { publisher: { '@type': 'Organization', name: json.publisher } }),
            identifier: `sha256:${json.document}`,
          },
        },
        reviewRating: { '@type': 'Rating', alternateName: ratings[word] },
        citation: [...new Set(evidence.flatMap(({ link }) => link ?? []))],
      },
    ]
  })
}
