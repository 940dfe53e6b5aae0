import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import BaseInertiaMiddleware from '@adonisjs/inertia/inertia_middleware'
import { direction } from '#app/core/languages'
import type { StaffProps } from '#app/core/staff_props'

export default class InertiaMiddleware extends BaseInertiaMiddleware {
  share(ctx: HttpContext) {
    const { session } = ctx as Partial<HttpContext>
    return {
      errors: ctx.inertia.always(this.getValidationErrors(ctx)),
      locale: ctx.inertia.always(ctx.locale as string),
      direction: ctx.inertia.always(direction(ctx.locale) as 'ltr' | 'rtl'),
      path: ctx.inertia.always(ctx.request.url()),
      notice: ctx.inertia.always((session?.flashMessages.get('notice') ?? null) as string | null),
      problem: ctx.inertia.always((session?.flashMessages.get('problem') ?? null) as string | null),
      staff: ctx.inertia.always(ctx.staffProps?.() ?? null),
    }
  }

  async handle(ctx: HttpContext, next: NextFn) {
    await this.init(ctx)
    const output = await next()
    this.dispose(ctx)
    return output
  }
}

declare module '@adonisjs/inertia/types' {
  type MiddlewareSharedProps = InferSharedProps<InertiaMiddleware>
  export interface SharedProps extends MiddlewareSharedProps {}
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    /** Set once a member of staff is signed in. */
    staffProps?: () => StaffProps
  }
}
