import type Group from '#app/groups/models/group'
import { reasonWords } from '#app/groups/order/reasons'

/** Who is ahead by the rule of the group, a line for each condition. */
export const priorityWords = ({ priorities: { terms } }: Group, locale: string): string[][] =>
  terms.map((term) =>
    reasonWords(
      term.map(({ is, ...params }) => ({ code: is, params })),
      locale
    )
  )
