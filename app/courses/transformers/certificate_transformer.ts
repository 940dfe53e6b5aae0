import { BaseTransformer } from '@adonisjs/core/transformers'
import type Certificate from '#app/courses/models/certificate'

/** A line of the register of certificates. */
export default class CertificateTransformer extends BaseTransformer<Certificate> {
  toObject() {
    const { resource } = this
    const { name, course, level } = resource.facts
    return {
      ...this.pick(resource, ['id', 'kind', 'state', 'groupId']),
      ...{ name, course, level },
      number: resource.fullNumber,
      issuedOn: resource.issuedOn.toISODate()!,
      issuedBy: resource.issuer.fullName,
    }
  }
}
