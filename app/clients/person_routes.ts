import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/

router
  .group(() => {
    const { Persons, ClientNames, ClientNameChanges, ClientContacts, ClientAddresses } =
      controllers.clients
    const { HouseholdMembers, FamilyMembers, Guardianships } = controllers.clients
    const { PersonalPins } = controllers.clients
    const { CentreCards, CardRevocations, ClientBranchMoves, ClientAdvisers } = controllers.clients
    router.get('/person', [Persons, 'show']).as('person.show').use(middleware.may('clients.view'))
    router
      .group(() => {
        router.post('/names', [ClientNames, 'store']).as('names.store')
        router.put('/names/:nameId', [ClientNames, 'update']).as('names.update')
        router.delete('/names/:nameId', [ClientNames, 'destroy']).as('names.destroy')
        router.post('/name-changes', [ClientNameChanges, 'store']).as('name_changes.store')
        router.post('/contacts', [ClientContacts, 'store']).as('contacts.store')
        router.put('/contacts/:contactId', [ClientContacts, 'update']).as('contacts.update')
        router.post('/addresses', [ClientAddresses, 'store']).as('addresses.store')
        router.put('/addresses/:addressId', [ClientAddresses, 'update']).as('addresses.update')
        router.post('/household', [HouseholdMembers, 'store']).as('household.store')
        router.put('/household/:memberId', [HouseholdMembers, 'update']).as('household.update')
        router.post('/guardians', [Guardianships, 'store']).as('guardians.store')
        router.put('/guardians/:guardianshipId', [Guardianships, 'update']).as('guardians.update')
        router.post('/cards', [CentreCards, 'store']).as('cards.store')
        router.get('/cards/:cardId', [CentreCards, 'show']).as('cards.show')
        router.post('/cards/:cardId/revocations', [CardRevocations, 'store']).as('cards.revoke')
        router.delete('/pin', [PersonalPins, 'destroy']).as('pin.reset')
        router.post('/branch-moves', [ClientBranchMoves, 'store']).as('branch_moves.store')
        router.put('/adviser', [ClientAdvisers, 'update']).as('adviser.update')
      })
      .use(middleware.may('clients.edit'))
    router
      .post('/family-members', [FamilyMembers, 'store'])
      .as('family_members.store')
      .use(middleware.may('clients.register'))
  })
  .prefix('/clients/:id')
  .where('id', RECORD_ID)
  .as('clients')
  .use([...withSession, middleware.staff()])

router
  .group(() => {
    const { CardScans, Gminas, GminaImports } = controllers.clients
    router
      .get('/cards/:token', [CardScans, 'show'])
      .as('cards.open')
      .use(middleware.may('clients.view'))
    router.get('/gminas', [Gminas, 'index']).as('gminas.index').use(middleware.may('gminas.manage'))
    router
      .post('/gminas/previews', [GminaImports, 'preview'])
      .as('gminas.preview')
      .use(middleware.may('gminas.manage'))
    router
      .post('/gminas/imports', [GminaImports, 'store'])
      .as('gminas.import')
      .use(middleware.may('gminas.manage'))
  })
  .use([...withSession, middleware.staff()])
