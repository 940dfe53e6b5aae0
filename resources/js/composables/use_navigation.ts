import { usePage } from '@inertiajs/vue3'
import {
  Archive,
  Award,
  BellRing,
  Building2,
  CalendarDays,
  CalendarPlus,
  CalendarRange,
  CalendarClock,
  CalendarX,
  ChartColumn,
  ClipboardList,
  DoorOpen,
  FileCheck,
  GraduationCap,
  MailPlus,
  MapPinned,
  HandCoins,
  Hourglass,
  ListChecks,
  Languages,
  Merge,
  MessageCircleQuestionMark,
  MessageSquareHeart,
  MessagesSquare,
  Presentation,
  PhoneCall,
  Ticket,
  Scale,
  Send,
  Sun,
  ShieldAlert,
  ShieldQuestionMark,
  ShieldUser,
  UserRoundCog,
  Users,
} from '@lucide/vue'
import { computed } from 'vue'
import { useAbilities } from '~/composables/use_abilities'

const PLACES = [
  { key: 'desk', href: '/desk', ability: 'desk.view', icon: Sun },
  { key: 'my_groups', href: '/my-groups', ability: 'my_groups.view', icon: GraduationCap },
  { key: 'queue', href: '/queue', ability: 'queue.serve', icon: Ticket },
  { key: 'tasks', href: '/tasks', ability: 'tasks.view', icon: ListChecks },
  { key: 'board', href: '/board', ability: 'board.view', icon: CalendarRange },
  { key: 'week', href: '/week', ability: 'week.view', icon: CalendarDays },
  { key: 'planner', href: '/planner', ability: 'planner.view', icon: DoorOpen },
  { key: 'clients', href: '/clients', ability: 'clients.list', icon: Users },
  { key: 'courses', href: '/courses', ability: 'courses.view', icon: GraduationCap },
  { key: 'call_requests', href: '/call-requests', ability: 'calls.answer', icon: PhoneCall },
  {
    key: 'applications',
    href: '/course-applications',
    ability: 'applications.record',
    icon: GraduationCap,
  },
  {
    key: 'interviews',
    href: '/placement-interviews',
    ability: 'placement.interview',
    icon: MessagesSquare,
  },
  { key: 'slot_alerts', href: '/slot-alerts', ability: 'slot_alerts.manage', icon: BellRing },
  {
    key: 'interpreters',
    href: '/interpreters',
    ability: 'interpreters.manage',
    icon: Languages,
  },
  {
    key: 'appointments',
    href: '/appointments/new',
    ability: 'appointments.book',
    icon: CalendarPlus,
  },
  {
    key: 'consultations',
    href: '/consultations',
    ability: 'consultations.log',
    icon: MessagesSquare,
  },
  {
    key: 'enquiries',
    href: '/enquiries',
    ability: 'consultations.view',
    icon: MessageCircleQuestionMark,
  },
  {
    key: 'signed_lists',
    href: '/attendance-lists',
    ability: 'signed_lists.file',
    icon: FileCheck,
  },
  { key: 'stay_endings', href: '/stay-endings', ability: 'stay_endings.view', icon: Hourglass },
  { key: 'inquiry', href: '/inquiries/new', ability: 'inquiries.record', icon: ShieldQuestionMark },
  { key: 'inquiries', href: '/inquiries', ability: 'inquiries.view', icon: ShieldUser },
  {
    key: 'access_reports',
    href: '/access-reports',
    ability: 'accesses.acknowledge',
    icon: ShieldAlert,
  },
  { key: 'duplicates', href: '/duplicates', ability: 'clients.merge', icon: Merge },
  { key: 'workshops', href: '/workshops', ability: 'workshops.view', icon: Presentation },
  { key: 'surveys', href: '/surveys', ability: 'surveys.view', icon: MessageSquareHeart },
  { key: 'register', href: '/register', ability: 'register.view', icon: ClipboardList },
  { key: 'projects', href: '/projects', ability: 'projects.manage', icon: HandCoins },
  {
    key: 'certificates',
    href: '/certificates',
    ability: 'certificates.issue',
    icon: Award,
  },
  { key: 'reports', href: '/reports/services', ability: 'reports.view', icon: ChartColumn },
  { key: 'staff', href: '/staff', ability: 'staff.manage', icon: UserRoundCog },
  { key: 'branches', href: '/branches', ability: 'branches.manage', icon: Building2 },
  {
    key: 'availabilities',
    href: '/availabilities',
    ability: 'availabilities.manage',
    icon: CalendarClock,
  },
  { key: 'absence', href: '/absences/new', ability: 'absences.report', icon: CalendarX },
  { key: 'gminas', href: '/gminas', ability: 'gminas.manage', icon: MapPinned },
  { key: 'retention', href: '/retention', ability: 'retention.view', icon: Archive },
  { key: 'end_rules', href: '/residence-end-rules', ability: 'end_rules.manage', icon: Scale },
  { key: 'letters', href: '/letters', ability: 'letters.manage', icon: MailPlus },
  { key: 'outbox', href: '/outbox', ability: 'outbox.view', icon: Send },
]

/** The parts of the Centre this person may enter, with the one that is open. */
export function useNavigation() {
  const page = usePage()
  const { may } = useAbilities()
  const isCurrent = (href: string) =>
    page.url === href || page.url.startsWith(`${href}/`) || page.url.startsWith(`${href}?`)
  const places = computed(() => {
    const mine = PLACES.filter(({ ability }) => may(ability))
    const open = mine.map(({ href }) => href).filter(isCurrent)
    const current = open.sort((one, other) => other.length - one.length)[0]
    return mine.map((place) => ({ ...place, isCurrent: place.href === current }))
  })
  return { places }
}
