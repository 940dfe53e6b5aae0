import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const { identity } = controllers

/** Thirty people may share one address; the account's own lock-out is much stricter. */
const signIn = middleware.throttle({ name: 'sign_in', points: 120, seconds: 600 })
const reset = middleware.throttle({ name: 'password_reset', points: 30, seconds: 600 })

router
  .group(() => {
    router.get('/login', [identity.Sessions, 'create']).as('sessions.create')
    router.post('/login', [identity.Sessions, 'store']).as('sessions.store').use(signIn)
    router.get('/invitations/:token', [identity.Invitations, 'show']).as('invitations.show')
    router.post('/invitations/:token', [identity.Invitations, 'store']).as('invitations.store')
    router.get('/password-resets/new', [identity.PasswordResets, 'create']).as('resets.create')
    router
      .post('/password-resets', [identity.PasswordResets, 'store'])
      .as('resets.store')
      .use(reset)
    router.get('/password-resets/:token', [identity.PasswordResets, 'show']).as('resets.show')
    router.post('/password-resets/:token', [identity.PasswordResets, 'update']).as('resets.update')
  })
  .as('identity')
  .use([...withSession, middleware.entry()])

router
  .group(() => {
    router.post('/logout', [identity.Sessions, 'destroy']).as('sessions.destroy')
    router.get('/lock', [identity.Locks, 'show']).as('locks.show')
    router.put('/lock', [identity.Locks, 'update']).as('locks.update')
    router.post('/lock', [identity.Locks, 'store']).as('locks.store')
  })
  .as('identity')
  .use([...withSession, middleware.staff({ evenLocked: true })])

router
  .group(() => {
    router.put('/activity', [identity.Activities, 'update']).as('activities.update')
    router.get('/account', [identity.Account, 'edit']).as('account.edit')
    router.put('/account', [identity.Account, 'update']).as('account.update')
    router.put('/account/password', [identity.Passwords, 'update']).as('passwords.update')
  })
  .as('identity')
  .use([...withSession, middleware.staff()])

router
  .group(() => {
    router.get('/staff', [identity.Staff, 'index']).as('staff.index')
    router.get('/staff/new', [identity.Staff, 'create']).as('staff.create')
    router.post('/staff', [identity.Staff, 'store']).as('staff.store')
    router.get('/staff/:id/edit', [identity.Staff, 'edit']).as('staff.edit')
    router.put('/staff/:id', [identity.Staff, 'update']).as('staff.update')
    router
      .post('/staff/:id/invitations', [identity.StaffInvitations, 'store'])
      .as('staff_invitations.store')
    router.post('/staff/:id/deactivation', [identity.Deactivations, 'store']).as('staff.deactivate')
    router
      .delete('/staff/:id/deactivation', [identity.Deactivations, 'destroy'])
      .as('staff.reactivate')
  })
  .as('identity')
  .use([...withSession, middleware.staff(), middleware.may('staff.manage')])

router
  .group(() => {
    router.get('/branches', [identity.Branches, 'index']).as('branches.index')
    router.get('/branches/new', [identity.Branches, 'create']).as('branches.create')
    router.post('/branches', [identity.Branches, 'store']).as('branches.store')
    router.get('/branches/:id/edit', [identity.Branches, 'edit']).as('branches.edit')
    router.put('/branches/:id', [identity.Branches, 'update']).as('branches.update')
  })
  .as('identity')
  .use([...withSession, middleware.staff(), middleware.may('branches.manage')])
