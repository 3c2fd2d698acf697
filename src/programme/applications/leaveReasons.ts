/** Why somebody stops, if they say so. */
const leaveReasons = ['foundWork', 'noTime', 'otherProgramme', 'moved', 'health', 'other'] as const
export type LeaveReason = (typeof leaveReasons)[number]

export const isLeaveReason = (word: string): word is LeaveReason => leaveReasons.some((one) => one === word)
