import Factory from '@adonisjs/lucid/factories'
import ContactPoint from '#app/clients/models/contact_point'
import Participant from '#app/clients/models/participant'

export const ContactPointFactory = Factory.define(ContactPoint, ({ faker }) => ({
  kind: 'phone',
  value: `+48 ${faker.string.numeric({ length: 9, allowLeadingZeros: false, exclude: ['0'] })}`,
  owner: 'self',
  isSafeToCall: true,
  isSafeToWrite: true,
})).build()

export const ParticipantFactory = Factory.define(Participant, ({ faker }) => ({
  givenName: faker.person.firstName(),
  familyName: faker.person.lastName(),
  language: 'uk',
}))
  .relation('contactPoints', () => ContactPointFactory)
  .build()
