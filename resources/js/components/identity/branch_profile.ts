export type BranchProfile = {
  name: string
  street: string
  postalCode: string
  city: string
  phone: string
  email: string
  openingHours: { weekday: number; opensAt: string; closesAt: string }[]
  rooms: { id: number | null; name: string; seats: number; isAccessible: boolean }[]
}
