import { expect, it } from 'vitest';
import { whenCovered } from './focus-in-sight.ts';

it('brings what stood in a window that becomes lower or is turned, not what somebody has scrolled away from', () => {
  const page = Object.assign(new EventTarget(), { innerWidth: 390, innerHeight: 844 });
  const place = { top: 700, bottom: 724 };
  let brought = 0;
  const end = whenCovered(
    page as unknown as Window,
    () => place,
    () => (brought += 1),
  );
  const become = (innerWidth: number, innerHeight: number): number => {
    Object.assign(page, { innerWidth, innerHeight });
    page.dispatchEvent(new Event('resize'));
    return brought;
  };
  expect(become(390, 900)).toBe(0); // the bar of the browser goes
  expect(become(390, 420)).toBe(1);
  place.top = -300;
  place.bottom = -276;
  expect(become(390, 844)).toBe(1);
  expect(become(390, 788)).toBe(1); // scrolled away, the bar comes back
  expect(become(844, 390)).toBe(2);
  end();
  expect(become(390, 844)).toBe(2);
});
