import { ALPHABET } from '#app/courses/self_check/items/alphabet'
import { BEGINNERS } from '#app/courses/self_check/items/beginners'
import { EVERYDAY } from '#app/courses/self_check/items/everyday'
import { INDEPENDENT } from '#app/courses/self_check/items/independent'
import { UPPER } from '#app/courses/self_check/items/upper'

/** Written for the Centre; each was read twice for one right answer and natural Polish. */
export const ITEMS = [...ALPHABET, ...BEGINNERS, ...EVERYDAY, ...INDEPENDENT, ...UPPER]
