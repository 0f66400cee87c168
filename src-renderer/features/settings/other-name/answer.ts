import type { OtherNameAnswer, OtherNameItem } from '../../../../shared/ipc/schemas/other-name';

/** What is to be done with a value that was written in another name. */
export type Answer = OtherNameAnswer['answer'] | 'leave';

/** Of one's own data the number mostly is right and the name wrong; of another's nobody can say. */
export const proposed = ({ isMine, mayRewrite }: OtherNameItem): Answer => (isMine && mayRewrite ? 'rewrite' : 'leave');

export const keyOf = ({ recordId, register }: OtherNameItem): string => `${recordId} ${register}`;
