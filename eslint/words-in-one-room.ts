import type { Rule } from 'eslint';

/**
 * No words for readers outside `src/words`: what a page or a control says is a message of the language's table, so that
 * another language is another file. Refused are the text of a template, attributes that are read out or shown, labels of
 * one capitalised word, and texts of two words or more. No words for readers are class names, selectors, addresses,
 * types, what is compared or matched, what is thrown, and what is logged.
 */
export const wordsInOneRoom: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'words for readers stand in src/words alone' },
    messages: { words: '"{{text}}" is for readers: make it a message of src/words/languages/en.ts.' },
    schema: [],
  },
  create(context) {
    const report = (node: Syntax, text: string) => {
      const data = { text: text.trim().replace(/\s+/g, ' ').slice(0, 60) };
      context.report({ node: node, messageId: 'words', data });
    };
    const judge = (node: Syntax, written: string) => {
      const text = withoutTags(written);
      if (inReadAttribute(node) ? hasWord(text) : isPhrase(text) && !isSelector(text) && !isForMachines(node))
        report(node, text);
    };
    return {
      JSXText(node: Syntax) {
        const text = String(node.value);
        if (hasWord(text) && !isCode(node.parent)) report(node, text);
      },
      Literal(node: Syntax) {
        if (typeof node.value === 'string') judge(node, node.value);
      },
      TemplateLiteral(node: Syntax) {
        judge(node, textOf(node));
      },
      AstroTemplateLiteralAttribute(node: Syntax) {
        const text = textOf(node.value as Syntax);
        if (readAttributes.test(nameOf(node)) && hasWord(text)) report(node, text);
      },
    } as unknown as Rule.RuleListener;
  },
};

/** As much of a syntax tree as is looked at; templates have nodes that ESTree does not know. */
interface Syntax {
  readonly type: string;
  readonly parent?: Syntax | null;
  readonly name?: unknown;
  readonly value?: unknown;
  readonly key?: Syntax;
  readonly id?: Syntax;
  readonly test?: Syntax;
  readonly source?: Syntax;
  readonly callee?: Syntax;
  readonly arguments?: readonly Syntax[];
  readonly property?: Syntax;
  readonly operator?: string;
  readonly openingElement?: Syntax;
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[];
}

// Attributes, and props of the site's own components, that a reader sees or hears.
const readNames =
  'aria-(?:label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label|heading|note|caption|description|summary';
const readAttributes = new RegExp(`^(?:${readNames})$`);
const readAttributesInTag = new RegExp(`\\s(?:${readNames})="([^"]*)"`, 'g');

function hasWord(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/** Two words with a space between them, or one with a capital letter, as a label has. */
function isPhrase(text: string): boolean {
  return /\p{L}{2}\S?\s+\S?\p{L}{2}/u.test(text) || /^\P{L}*\p{Lu}\p{Ll}{2,}\P{L}*$/u.test(text);
}

/** A selector with an attribute, a class or an id in it. A sentence ends in a stop, a selector never does. */
function isSelector(text: string): boolean {
  return /(?:^|[\s,>+~])[a-z]*(?:\[[a-z-]+(?:=[^\]]*)?\]|[.#][a-z][\w-]*)/.test(text) && !/[.!?]$/.test(text);
}

/** The words of a piece of markup: what stands between its tags, and in their attributes that are read. */
function withoutTags(text: string): string {
  return text.replace(/<\/?[a-z][^>]*>/g, (tag) =>
    [...tag.matchAll(readAttributesInTag)].map(([, value]) => ` ${value} `).join(`${placeholder}`),
  );
}

// Stands for what is filled in: neither a letter nor a space.
const placeholder = '\u{fffc}';

function textOf({ quasis = [] }: Syntax): string {
  return quasis.map(({ value }) => value.raw).join(placeholder);
}

function inReadAttribute(node: Syntax): boolean {
  const attribute = [...around(node)].find(([parent]) => parent.type === 'JSXAttribute')?.[0];
  return attribute !== undefined && readAttributes.test(nameOf(attribute)) && !isForMachines(node);
}

function isForMachines(node: Syntax): boolean {
  return [...around(node)].some(([parent, child]) => isMachinePart(parent, child));
}

/** What a node stands in, each with its part that holds the node: as far as the function, which is judged by itself. */
function* around(node: Syntax): Generator<readonly [parent: Syntax, child: Syntax]> {
  for (
    let child = node;
    child.parent && !/Function|^ClassBody$/.test(child.parent.type);
    child = child.parent
  )
    yield [child.parent, child];
}

function isMachinePart(parent: Syntax, child: Syntax): boolean {
  switch (parent.type) {
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return parent.source === child;
    case 'TSLiteralType':
    case 'ThrowStatement':
      return true;
    case 'SwitchCase':
      return parent.test === child;
    case 'BinaryExpression':
      return /^[!=]==?$/.test(parent.operator ?? '');
    case 'Property':
      return parent.key === child || machineNames.test(nameOf(parent.key));
    case 'VariableDeclarator':
      return machineNames.test(nameOf(parent.id));
    case 'JSXAttribute':
      return !readAttributes.test(nameOf(parent));
    case 'MemberExpression':
      return parent.property === child;
    case 'NewExpression':
      return /(?:Error|RegExp|Set)$/.test(nameOf(parent.callee));
    case 'CallExpression':
      return machineCalls.test(calledName(parent.callee)) || isElementName(parent, child);
    default:
      return false;
  }
}

const machineNames = /class|selector|style|error|^@?type$|^query-input$/i;

// What takes selectors, class names, events and keys, and what speaks to developers and archivists.
const machineCalls =
  /^(?:super|need|querySelector(?:All)?|closest|matches|matchMedia|add|remove|toggle|contains|has|includes|startsWith|endsWith|split|replace(?:All)?|join|regex|getAttribute|addEventListener|removeEventListener|getElementById|createElement(?:NS)?|define|info|warn|error|log)$/;

/** The name of an element of XML: `element('ShortName', ...)`. */
function isElementName({ callee, arguments: given }: Syntax, child: Syntax): boolean {
  return calledName(callee) === 'element' && given?.[0] === child;
}

function calledName(callee: Syntax | undefined): string {
  if (callee?.type === 'Super') return 'super';
  return nameOf(callee?.type === 'MemberExpression' ? callee.property : callee);
}

function isCode(element: Syntax | null | undefined): boolean {
  return !!element && /^(?:code|style|script)$/.test(nameOf(element.openingElement));
}

/** The name of what has one: an identifier, an attribute, an opening tag, a key that is a text. */
function nameOf(node: Syntax | undefined): string {
  if (node === undefined) return '';
  if (typeof node.name === 'string') return node.name;
  if (node.name !== undefined) return nameOf(node.name as Syntax);
  return typeof node.value === 'string' ? node.value : '';
}
