/** True of the entry that no later revision of the same service replaced. For `whereRaw`. */
export const IS_CURRENT = `not exists (
  select 1 from register_entries later
  where later.service_id = register_entries.service_id
    and later.revision > register_entries.revision
)`
