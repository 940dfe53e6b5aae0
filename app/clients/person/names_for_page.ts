import ClientName from '#app/clients/models/client_name'

/** Every name a person has and had: those in use first, then the newest. */
export async function namesForPage(clientId: string) {
  const names = await ClientName.query()
    .where('client_id', clientId)
    .orderBy('position')
    .orderBy('valid_until', 'desc')
  return names.map((name) => ({
    id: name.id,
    kind: name.kind,
    given: name.given,
    family: name.family,
    full: name.full,
    validFrom: name.validFrom?.toISODate() ?? null,
    validUntil: name.validUntil?.toISODate() ?? null,
  }))
}
