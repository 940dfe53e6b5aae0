import { ConsultationTopicSchema } from '#database/schema'

export default class ConsultationTopic extends ConsultationTopicSchema {
  static table = 'consultation_topics'
}
