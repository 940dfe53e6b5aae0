import { pinsOfClient } from '#app/clients/pins/pins_of_client'

/** Whether the person has chosen a PIN for My Centre; nobody sees the digits. */
export async function pinForPage(clientId: string) {
  const [newest] = await pinsOfClient(clientId).orderBy('created_at', 'desc').limit(1)
  return newest ? { chosenAt: newest.createdAt.toISO()! } : null
}
