import type { CDPSession, Page } from '@playwright/test';

type AxNode = Awaited<ReturnType<typeof treeOf>>[number];

async function treeOf(session: CDPSession) {
  return (await session.send('Accessibility.getFullAXTree')).nodes;
}

const noRole = new Set(['generic', 'none', 'presentation']);
/** What Radix and cmdk catch the keyboard with, which nobody is told of. */
const catching = new Set(['data-radix-focus-guard', 'cmdk-root']);

/** What is amiss with what a screen reader is told of the controls: each has a role and a name, and says that only once. */
export async function faultsOfControls(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const controls = (await treeOf(session)).filter((node) => !node.ignored && isFocusable(node));
  const found = await Promise.all(controls.map((node) => faultsOf(node, session)));
  await session.detach();
  return found.flat();
}

function isFocusable({ properties = [] }: AxNode): boolean {
  return properties.some(({ name, value }) => name === 'focusable' && value.value === true);
}

async function faultsOf(node: AxNode, session: CDPSession): Promise<readonly string[]> {
  const [kind, words, description] = [node.role, node.name, node.description].map((said) =>
    String(said?.value ?? '').trim(),
  ) as [string, string, string];
  if (noRole.has(kind)) {
    const described = await session.send('DOM.describeNode', { backendNodeId: node.backendDOMNodeId ?? 0 });
    const attributes = described.node.attributes ?? [];
    return attributes.some((name) => catching.has(name))
      ? []
      : [`a control without a role: ${attributes.join(' ')}`];
  }
  if (words === '') return [`a ${kind} without a name`];
  return description === words ? [`${kind} “${words}” says its name twice`] : [];
}
