import type { SvgNode } from '../svg/svg.ts';

/** Every element with this tag, however deep, in the order they are drawn. For tests. */
export function drawnElements(nodes: readonly (SvgNode | string)[], tag: string): readonly SvgNode[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [...(node.tag === tag ? [node] : []), ...drawnElements(node.children, tag)],
  );
}
