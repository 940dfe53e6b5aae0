import hash from '@adonisjs/core/services/hash'
import type Branch from '#app/identity/models/branch'
import { hire, PASSWORD } from '#tests/cast'
import type { Servers } from '#tests/concurrency/servers'
import { StaffSession } from '#tests/staff_session'

/** An adviser of the branch, signed in at every server. */
export async function atTheDesk(servers: Servers, branch: Branch): Promise<StaffSession[]> {
  hash.restore()
  const email = `okienko.${branch.id}@centrum.example`
  await hire({ givenName: 'Ola', familyName: 'Lis', email, roles: ['adviser'], branches: [branch] })
  hash.fake()
  return Promise.all(
    servers.urls.map(async (url) => {
      const session = new StaffSession(url)
      await session.signIn(email, PASSWORD)
      await session.get('/desk')
      return session
    })
  )
}
