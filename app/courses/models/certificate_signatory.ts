import { scope } from '@adonisjs/lucid/orm'
import { CertificateSignatorySchema } from '#database/schema'
import { todayInWarsaw } from '#app/core/clock'

/** Somebody authorised to sign the papers of a branch. */
export default class CertificateSignatory extends CertificateSignatorySchema {
  static table = 'certificate_signatories'

  static inForce = scope((query, day = todayInWarsaw()) => {
    query.where('valid_from', '<=', day)
    query.where((until) => void until.whereNull('valid_until').orWhere('valid_until', '>=', day))
  })
}
