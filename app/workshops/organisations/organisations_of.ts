import WorkshopOrganisation from '#app/workshops/models/workshop_organisation'

/** Institutions of a workshop, with whom to reach there. */
export async function organisationsOf(groupId: string) {
  const rows = await WorkshopOrganisation.query().where('group_id', groupId).orderBy('id')
  return rows.map(({ id, name, kind, contactName, contact, people, came, state, version }) => ({
    ...{ id, name, kind, contactName, contact, people, came, state, version },
  }))
}

export const organisationOf = (groupId: string, id: string) =>
  WorkshopOrganisation.query().where({ id, group_id: groupId }).firstOrFail()
