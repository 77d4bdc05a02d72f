export type { ChartNames, ChartStanding } from './chart-names.ts';
export { chartText } from './chart-text.ts';
export { drawRegion, stackDrawings } from './draw-region.ts';
export { drawingPages } from './pages.ts';
export { regionViews, type RegionView, type StateView, type StepView } from './region-view.ts';
export { scxmlText } from './scxml.ts';
export { CHART_STYLE } from './style.ts';
export { svgText } from './svg.ts';
export { xstateConfig, xstateText } from './xstate-config.ts';
