import * as echarts from 'echarts/core'
import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent } from 'echarts/components'
import { SVGRenderer } from 'echarts/renderers'
import type { ReportLine } from '#app/reports/services_report'

echarts.use([BarChart, GridComponent, LegendComponent, SVGRenderer])

const SIZE = { width: 880, height: 280 }
const COLOURS = ['#0b4f8a', '#e0a100']
const INK = '#1b1f24'
const FONT = { fontFamily: 'system-ui, sans-serif', fontSize: 13, color: INK }

export type ChartWords = {
  title: string
  description: string
  consultations: string
  enquiries: string
  monthName: (key: string) => string
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Consultations and enquiries by month as bars: a picture of a few kB, drawn without a browser. */
export function monthChart(lines: ReportLine[], words: ChartWords): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, ...SIZE })
  chart.setOption(optionsOf(lines, words))
  const svg = chart.renderToSVGString({ useViewBox: true })
  chart.dispose()
  return withWords(svg, words)
}

function optionsOf(lines: ReportLine[], words: ChartWords) {
  const bars = (['consultations', 'enquiries'] as const).map((kind) => ({
    type: 'bar' as const,
    name: words[kind],
    stack: 'all',
    silent: true,
    barMaxWidth: 64,
    data: lines.map((line) => line[kind]),
  }))
  return {
    animation: false,
    color: COLOURS,
    textStyle: FONT,
    legend: { top: 0, left: 0, silent: true, textStyle: FONT },
    grid: { top: 40, bottom: 4, left: 4, right: 4, outerBoundsContain: 'axisLabel' as const },
    xAxis: {
      type: 'category' as const,
      data: lines.map((line) => words.monthName(line.key)),
      axisTick: { show: false },
      axisLabel: FONT,
    },
    yAxis: { type: 'value' as const, minInterval: 1, axisLabel: FONT },
    series: bars,
  }
}

function withWords(svg: string, { title, description }: ChartWords) {
  const words = `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`
  return svg.replace(/<svg ([^>]*)>/, `<svg role="img" aria-label="${escaped(title)}" $1>${words}`)
}
