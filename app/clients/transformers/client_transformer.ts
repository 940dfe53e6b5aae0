import { BaseTransformer } from '@adonisjs/core/transformers'
import { distinctContacts } from '#app/clients/contacts/distinct_contacts'
import type Client from '#app/clients/models/client'
import type ContactPoint from '#app/clients/models/contact_point'
import type ResidenceTitle from '#app/clients/models/residence_title'

export default class ClientTransformer extends BaseTransformer<Client> {
  /** A line of the list. */
  toObject() {
    const client = this.resource
    return {
      id: client.id,
      number: client.number,
      name: client.name,
      otherName: client.nameInOtherScript,
      birthYear: client.birthYear,
      citizenship: client.citizenship,
      languages: client.languages.map(({ language }) => language),
      branch: client.branch.name,
      registeredAt: client.createdAt.toISO()!,
    }
  }

  /** Everything an ordinary form shows; what not everybody may see is not here. */
  forEdit() {
    const client = this.resource
    const [current] = client.names
    const other = client.names.find(({ kind }) => kind === 'other_script')
    return {
      id: client.id,
      number: client.number,
      version: client.version,
      branchId: client.branchId,
      given: current.given,
      family: current.family ?? '',
      otherGiven: other?.given ?? '',
      otherFamily: other?.family ?? '',
      languages: client.languages.map(({ language }) => language),
      contacts: distinctContacts(client.participants.flatMap((one) => one.contactPoints)).map(
        contactForEdit
      ),
      birthDate: client.birthDate?.toISODate() ?? '',
      birthYear: client.birthYear,
      birthAnswer: client.birthAnswer,
      sex: client.sex,
      citizenship: client.citizenship,
      residenceAnswer: client.residenceAnswer,
      residenceTitles: client.residenceTitles.map(titleForEdit),
    }
  }

  /** The same with PESEL, document numbers and the note. */
  forSensitiveEdit() {
    const client = this.resource
    return {
      ...this.forEdit(),
      pesel: client.pesel ?? '',
      note: client.note ?? '',
      residenceTitles: client.residenceTitles.map((title) => ({
        ...titleForEdit(title),
        documentNumber: title.documentNumber ?? '',
      })),
    }
  }
}

const contactForEdit = (contact: ContactPoint) => ({
  id: contact.id,
  kind: contact.kind,
  value: contact.formatted,
  owner: contact.owner,
  isSafeToCall: contact.isSafeToCall,
  isSafeToWrite: contact.isSafeToWrite,
})

const titleForEdit = (title: ResidenceTitle) => ({
  id: title.id,
  kind: title.kind,
  validFrom: title.validFrom?.toISODate() ?? '',
  validUntil: title.validUntil?.toISODate() ?? '',
  endRule: title.endRule ?? '',
  filedOn: title.filedOn?.toISODate() ?? '',
})
