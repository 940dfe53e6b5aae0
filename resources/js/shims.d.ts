declare module '*.vue' {
  import type { DefineComponent } from 'vue'
  const component: DefineComponent<object, object, unknown>
  export default component
}

declare module 'virtual:words-of-pages' {
  /** Namespaces by file below `resources/js`. */
  export const WORDS: Record<string, string[]>
}
