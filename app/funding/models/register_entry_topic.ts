import { RegisterEntryTopicSchema } from '#database/schema'

export default class RegisterEntryTopic extends RegisterEntryTopicSchema {
  static table = 'register_entry_topics'
}
