import type { MonitoringRound } from '../context/year-data.ts';
import { given, type Recorder } from './recorder.ts';

/** A round of monitoring begins (D.Lgs. 150/2009 art. 6). */
export const recordMonitoringOpened: Recorder = (context, { day }) => ({
  ...context,
  monitoring: [...context.monitoring, { openedOn: day, notReceived: [], outcome: null, report: null }],
});

/** The data are in; what is not has a reason. */
export const recordCollectionClosed: Recorder = (context, { payload }) => ({
  ...context,
  monitoring: withLast(context.monitoring, { notReceived: payload.notReceived ?? [] }),
});

/** What the OIV found. */
export const recordMonitoringReported: Recorder = (context, { payload }) => ({
  ...context,
  monitoring: withLast(context.monitoring, { outcome: given(payload, 'outcome'), report: given(payload, 'report') }),
});

function withLast(rounds: readonly MonitoringRound[], more: Partial<MonitoringRound>): readonly MonitoringRound[] {
  return rounds.map((round, index) => (index === rounds.length - 1 ? { ...round, ...more } : round));
}
