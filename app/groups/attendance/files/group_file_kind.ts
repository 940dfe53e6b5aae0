export const GROUP_FILE_KINDS = ['material', 'signed_list'] as const
export type GroupFileKind = (typeof GROUP_FILE_KINDS)[number]
