import Factory from '@adonisjs/lucid/factories'
import { newRecordId } from '#app/core/record_id'
import Branch from '#app/identity/models/branch'

export const BranchFactory = Factory.define(Branch, () => ({
  code: newRecordId().slice(-12).toLowerCase(),
  name: 'Filia w Bochni',
  street: 'Rynek 3',
  postalCode: '32-700',
  city: 'Bochnia',
  phone: '+48 14 600 10 10',
  email: 'bochnia@centrum.example',
  position: 9,
})).build()
