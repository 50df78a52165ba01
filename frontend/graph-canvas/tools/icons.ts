/** Strokes on a square of 16, one for each tool. */
const STROKES: Readonly<Record<string, string>> = {
  undo: 'M6 3 2.5 6.5 6 10M2.5 6.5H9a4 4 0 0 1 0 8H7',
  redo: 'M10 3l3.5 3.5L10 10M13.5 6.5H7a4 4 0 0 0 0 8h2',
  fit: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
  in: 'M8 3v10M3 8h10',
  out: 'M3 8h10',
  layout: 'M8 2.5v3M8 5.5 3.5 10M8 5.5l4.5 4.5M3.5 10v3.5M12.5 10v3.5M8 5.5V13.5',
  pin: 'M6 2h4l-.5 5 2.5 2.5H4L6.500 7zM8 9.500V14',
  hide: 'M1.500 8S4 3.500 8 3.500 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8zM3 14 13 2',
  focus: 'M8 5.500a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5zM8 1v2.500M8 12.500V15M1 8h2.500M12.500 8H15',
  select: 'M2.500 2.500h3M7.500 2.500h2M2.500 2.500v3M2.500 7.500v2M13.500 2.500v3M2.500 13.500h3M2.500 11v2.500M11.500 2.500h2M8 7l6 3-2.500 1L10.500 14z',
  group: 'M5 3a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5zM11.500 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM6.500 10.500a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  rules: 'M8 2a6 6 0 1 0 0 12c1.200 0 1.500-.8 1.200-1.600-.4-1.100.2-1.900 1.300-1.900H12c1.300 0 2-1 2-2.500C14 4.500 11.500 2 8 2zM5 7.500h.01M7.500 5h.01M10.500 6h.01',
  filter: 'M2 3h12L9.500 8.500V13l-3 1.200V8.500z',
  time: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 4.500V8l2.500 1.500',
  find: 'M7 2.500a4.500 4.500 0 1 1 0 9 4.500 4.500 0 0 1 0-9zM10.300 10.300 14 14',
  note: 'M3 2.500h10v7.500L9.500 13.500H3zM13 10H9.500v3.500M5 5.500h6M5 8h3.500',
  export: 'M8 2v8M4.500 6.500 8 10l3.500-3.500M2.500 13.500h11',
  close: 'M4 4l8 8M12 4l-8 8',
  play: 'M5 3l8 5-8 5z',
  pause: 'M5 3v10M11 3v10',
};

export function icon(name: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', STROKES[name] ?? '');
  svg.append(path);
  return svg;
}
