import { usePage } from '@inertiajs/vue3'

/** The language of the open public page and addresses within it. */
export function usePortal() {
  const props = usePage().props as unknown as { locale: string; direction: string; path: string }
  return { ...props, to: (place = '') => `/${props.locale}${place}` }
}
