import { sweepOrphans } from '#app/core/files/sweep_orphans'
import { onUndelivered } from '#app/core/outbox/undelivered'
import { onSweep } from '#app/core/sweepers'
import { closeEndedGroups } from '#app/groups/close_ended_groups'
import { dropRemovedGroupFiles } from '#app/groups/attendance/files/remove_group_file'
import { callAboutOffer, callAboutSilentOffers } from '#app/groups/offers/ask_to_call'
import { expireOffers } from '#app/groups/offers/expire_offers'
import { startClocks } from '#app/groups/offers/start_clock'

onSweep('seat_offers', async () => {
  await startClocks()
  await expireOffers()
  await callAboutSilentOffers()
})

onSweep('ended_groups', () => closeEndedGroups())

onUndelivered('seat_offers', callAboutOffer)

onSweep('removed_group_files', dropRemovedGroupFiles)
onSweep('orphan_group_files', () => sweepOrphans('group_files'))
