import { defineMermaidSetup } from '@slidev/types'

/** The deck's colours instead of Mermaid's; a diagram is in a shadow tree, which no other style sheet reaches. */
const roles = `
  .node :is(rect, circle, ellipse, polygon, path), .cluster rect, rect.actor, rect.note, .labelBox { fill: var(--wash); stroke: var(--ink); stroke-width: 2px; }
  .cluster rect { fill: none; stroke: var(--line); }
  .edgePaths path, .flowchart-link, .relation, .transition, .messageLine0, .messageLine1, .actor-line, .loopLine { stroke: var(--ink); stroke-width: 2px; }
  .marker, .marker path, .arrowheadPath { fill: var(--ink); stroke: var(--ink); }
  text, tspan, .label, .nodeLabel, .edgeLabel, .messageText, .noteText, .loopText { fill: var(--ink); color: var(--ink); font-weight: 500; }
  .edgeLabel, .edgeLabel p, .labelBkg { background: var(--page); }
`

/** Diagrams in the deck's font and colours, in both schemes. */
export default defineMermaidSetup(() => ({
  theme: 'base',
  themeCSS: roles,
  themeVariables: { fontFamily: 'var(--font-serif)', fontSize: '24px' },
  fontSize: 24,
  look: 'classic',
  flowchart: { wrappingWidth: 480, nodeSpacing: 40, rankSpacing: 72, padding: 20, diagramPadding: 0 },
}))
