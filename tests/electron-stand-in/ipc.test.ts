import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fixture, launchFixture } from './launch-fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await launchFixture();
}, 60_000);
afterAll(() => fixture.end());

/** What an expression gives in the page, or the message of what it throws. */
function inPage(expression: string): Promise<unknown> {
  return fixture.page.evaluate(
    `(async () => ${expression.startsWith('{') ? expression : `(${expression})`})().catch((error) => 'threw ' + error.message)`,
  );
}

describe('values between page and main', () => {
  test.each([
    ["bridge.invoke('echo', { a: [1, null, 'x', true] })", { a: [1, null, 'x', true] }],
    ["typeof (await bridge.invoke('echo', undefined))", 'undefined'],
    ["'b' in (await bridge.invoke('echo', { b: undefined }))", true],
    ["Object.is(await bridge.invoke('echo', -0), -0)", true],
    ["String(await bridge.invoke('echo', NaN))", 'NaN'],
    ["String(await bridge.invoke('echo', 12345678901234567890n))", '12345678901234567890'],
    ["(await bridge.invoke('echo', new Date(5))).getTime()", 5],
    ["(await bridge.invoke('echo', new Map([['k', { v: 1 }]]))).get('k').v", 1],
    ["(await bridge.invoke('echo', new Set([1, 2]))).has(2)", true],
    ["[...(await bridge.invoke('echo', new Uint8Array([0, 127, 255])))]", [0, 127, 255]],
    ["[...(await bridge.invoke('echo', new Float64Array([0.5, -1])))]", [0.5, -1]],
    ["(await bridge.invoke('echo', /a+/gi)).flags", 'gi'],
    ["(await bridge.invoke('echo', { $type: 'Date', data: 'no' })).$type", 'Date'],
    ["bridge.invoke('describe', new Uint8Array(3))", '[object Uint8Array]true'],
    ["bridge.invoke('echo', '\\u2028 \\u{1f600} \\u0000')", '\u2028 \u{1f600} \u0000'],
  ])('%s', async (expression, expected) => {
    expect(await inPage(expression)).toEqual(expected);
  });

  test('a class instance arrives as a plain object', async () => {
    expect(await inPage("bridge.invoke('instance')")).toEqual({ name: 'Ada' });
    expect(await inPage("typeof (await bridge.invoke('instance')).greet")).toBe('undefined');
  });

  test.each([
    ['a function', "bridge.invoke('echo', () => 1)", 'threw An object could not be cloned.'],
    [
      'a function in an answer',
      "bridge.invoke('function')",
      "threw Error invoking remote method 'function': Error: An object could not be cloned.",
    ],
    [
      'a DOM node',
      "bridge.invoke('echo', document.body)",
      "threw The stand-in's contextBridge carries no DOM nodes.",
    ],
    ['a symbol', "bridge.invoke('echo', Symbol('s'))", 'threw A symbol can not pass the contextBridge.'],
  ])('%s is refused', async (_what, expression, message) => {
    expect(await inPage(expression)).toBe(message);
  });
});

describe('errors', () => {
  test('keep only their text', async () => {
    const expected = "Error invoking remote method 'throws': OddError: It went wrong";
    expect(await inPage("bridge.invoke('throws')")).toBe(`threw ${expected}`);
    expect(await inPage("bridge.invoke('throws').catch((error) => [error.name, error.code])")).toEqual([
      'Error',
      undefined,
    ]);
    expect(fixture.output()).toContain("Error occurred in handler for 'throws'");
  });

  test('a channel without a handler is one', async () => {
    expect(await inPage("bridge.invoke('nothing')")).toBe(
      "threw Error invoking remote method 'nothing': Error: No handler registered for 'nothing'",
    );
  });
});

describe('contextBridge', () => {
  test('exposes frozen copies that the page can neither change nor replace', async () => {
    const attempt = (code: string) => inPage(`(() => { 'use strict'; ${code} })()`);
    expect(await attempt('bridge.sum = null')).toMatch(/^threw Cannot assign to read only property/);
    expect(await attempt('bridge.list[1].deep = false')).toMatch(
      /^threw Cannot assign to read only property/,
    );
    expect(await attempt('window.bridge = {}')).toMatch(/^threw Cannot assign to read only property/);
  });

  test('calls answer at once or by a promise, with the error of the preload', async () => {
    expect(await inPage('bridge.sum(1, 2)')).toBe(3);
    expect(await inPage('bridge.apply((n) => n * 2, 21)')).toBe(42);
    expect(await inPage('bridge.kind(new Map())')).toBe('[object Map]');
    expect(await inPage('bridge.fail()')).toBe('threw from the preload');
  });

  test("the preload's world is its own", async () => {
    const globals = '[typeof require, typeof process, typeof secretOfThePreload]';
    expect(await inPage(globals)).toEqual(['undefined', 'undefined', 'undefined']);
    expect(await inPage('bridge.platform')).toBe(process.platform);
    expect(await inPage("bridge.require('fs')")).toBe('threw module not found: fs');
    expect(await inPage("bridge.require('electron')")).toBe('object');
  });
});

test('messages go both ways until their listener is removed', async () => {
  const count = await inPage(`{
    const heard = [];
    const stop = bridge.onNoted((text) => heard.push(text));
    bridge.note('one');
    await bridge.invoke('echo', 0);
    await bridge.invoke('echo', 0);
    stop();
    bridge.note('two');
    await bridge.invoke('echo', 0);
    await bridge.invoke('echo', 0);
    return heard;
  }`);
  expect(count).toEqual(['one!']);
});

describe('senderFrame', () => {
  test("is the page's frame with the addresses of the app", async () => {
    expect(await inPage("bridge.invoke('sender')")).toEqual({
      url: 'app://home/index.html',
      origin: 'app://home',
      isTop: true,
      frames: ['preview://article-1/news/index.html'],
    });
  });

  test('is null once the page has gone', async () => {
    await fixture.page.evaluate("void bridge.invoke('late-sender')");
    await fixture.page.reload();
    await expect
      .poll(() => fixture.app.evaluate(() => Reflect.get(globalThis, 'seen')), { timeout: 3000 })
      .toContainEqual(['late-sender', true]);
  });
});
