import { inquiriesWithAnswers } from '#app/clients/inquiries/inquiries_of'
import type { AskerKind, InquiryOutcome } from '#app/clients/inquiries/inquiry_vocabulary'

const PER_PAGE = 25

type Filters = { asker?: AskerKind | null; outcome?: InquiryOutcome | null; page?: number | null }

/** Everybody who asked about anybody, as the filters of the address say; the latest first. */
export function listInquiries({ asker, outcome, page }: Filters) {
  const query = inquiriesWithAnswers().preload('knownAs', (client) => void client.preload('names'))
  if (asker) {
    void query.where('asker_kind', asker)
  }
  if (outcome) {
    void query.whereHas('answers', (answers) => void answers.where('outcome', outcome))
  }
  return query.paginate(page ?? 1, PER_PAGE)
}
