import { TopicSchema } from '#database/schema'

/** What people ask about. Its words live in `topics:<code>` in every public language. */
export default class Topic extends TopicSchema {}
