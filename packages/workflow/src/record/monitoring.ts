import type { MonitoringRound } from '../context.ts';
import { given, type Recorder } from './recorder.ts';

export const recordMonitoringOpened: Recorder = (context, { day }) => ({
  ...context,
  monitoring: [...context.monitoring, { openedOn: day, notReceived: [], outcome: null, report: null }],
});

export const recordCollectionClosed: Recorder = (context, { payload }) => ({
  ...context,
  monitoring: withLast(context.monitoring, { notReceived: payload.notReceived ?? [] }),
});

export const recordMonitoringReported: Recorder = (context, { payload }) => ({
  ...context,
  monitoring: withLast(context.monitoring, { outcome: given(payload, 'outcome'), report: given(payload, 'report') }),
});

function withLast(rounds: readonly MonitoringRound[], more: Partial<MonitoringRound>): readonly MonitoringRound[] {
  return rounds.map((round, index) => (index === rounds.length - 1 ? { ...round, ...more } : round));
}
