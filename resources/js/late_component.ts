import { defineAsyncComponent, type Component } from 'vue'
import { loadWordsOf } from '~/words'

/** A component fetched, with its words, when it is first shown: the first load stays small. */
export const lateComponent = (path: string, load: () => Promise<{ default: Component }>) =>
  defineAsyncComponent(async () => {
    const [component] = await Promise.all([load(), loadWordsOf(path)])
    return component.default
  })
