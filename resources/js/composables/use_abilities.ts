import { computed } from 'vue'
import { useSharedProps } from '~/composables/use_shared_props'

/** `may('clients.register')`: what the page offers. The server decides again, always. */
export function useAbilities() {
  const shared = useSharedProps()
  const abilities = computed(() => new Set<string>(shared.value.staff?.abilities ?? []))
  return { may: (ability: string) => abilities.value.has(ability) }
}
