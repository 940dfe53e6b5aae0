import type { Component, InjectionKey } from 'vue'

/** What an open menu gives its items to be: an item needs no code of the menu before that. */
export const MENU_ITEM: InjectionKey<Component> = Symbol('menu item')
