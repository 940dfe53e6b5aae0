import { StaffTopicSchema } from '#database/schema'

export default class StaffTopic extends StaffTopicSchema {}
