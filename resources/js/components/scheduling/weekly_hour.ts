export type WeeklyHour = { weekday: number; branchId: number; startsAt: string; endsAt: string }
