import PersonInquiry from '#app/clients/models/person_inquiry'

const AT_MOST = 50

export const inquiriesWithAnswers = () =>
  PersonInquiry.query()
    .preload('staffMember')
    .preload('branch')
    .preload('answers', (answers) => void answers.preload('staffMember'))
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')

/** Who asked about this client, the latest first. */
export const inquiriesOf = (client: { id: string }) =>
  inquiriesWithAnswers().where('client_id', client.id).limit(AT_MOST)
