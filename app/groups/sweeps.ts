import { onSweep } from '#app/core/sweepers'
import { expireOffers } from '#app/groups/offers/expire_offers'
import { startClocks } from '#app/groups/offers/start_clock'

onSweep('seat_offers', async () => {
  await startClocks()
  await expireOffers()
})
