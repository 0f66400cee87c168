import { type Circle, circles } from '../../../shared/domain/facility';

/** Whether more parties see a record in one circle than in another. */
export function isWider(circle: Circle, than: Circle): boolean {
  return circles.indexOf(circle) > circles.indexOf(than);
}
