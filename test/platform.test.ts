import { expect, test } from 'vitest';
import { platformOf } from '../src/platform.ts';

const webkit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const blink = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const iphone = `Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) ${webkit}`;
const android = `Mozilla/5.0 (Linux; Android 14; Pixel 7) ${blink}`;
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';

test.each([
  ['iOS Safari', `${iphone} Version/18.5 Mobile/15E148 Safari/604.1`, 5, 'ios', 'safari', false],
  ['iOS Chrome', `${iphone} CriOS/130.0.0.0 Mobile/15E148 Safari/604.1`, 5, 'ios', 'chrome', false],
  ['iOS Firefox', `${iphone} FxiOS/131.0 Mobile/15E148 Safari/605.1.15`, 5, 'ios', 'firefox', false],
  ['iOS Edge', `${iphone} Version/18.0 EdgiOS/130.0 Mobile/15E148 Safari/604.1`, 5, 'ios', 'edge', false],
  ['iOS home screen', `${iphone} Mobile/15E148`, 5, 'ios', 'other', false],
  ['iOS Instagram', `${iphone} Mobile/15E148 Instagram 350.0.0.20 (iPhone15,2; iOS 18_5)`, 5, 'ios', 'other', true],
  ['iOS Google app', `${iphone} GSA/340.0 Mobile/15E148 Safari/604.1`, 5, 'ios', 'safari', true],
  ['iPad', `${mac} ${webkit} Version/18.5 Safari/605.1.15`, 5, 'ios', 'safari', false],
  ['Mac Safari', `${mac} ${webkit} Version/18.5 Safari/605.1.15`, 0, 'mac', 'safari', false],
  ['Mac Chrome', `${mac} ${blink} Chrome/130.0.0.0 Safari/537.36`, 0, 'mac', 'chrome', false],
  ['Android Chrome', `${android} Chrome/130.0.0.0 Mobile Safari/537.36`, 5, 'android', 'chrome', false],
  ['Samsung', `${android} SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/537.36`, 5, 'android', 'samsung', false],
  [
    'Android Firefox',
    'Mozilla/5.0 (Android 14; Mobile; rv:131.0) Gecko/131.0 Firefox/131.0',
    5,
    'android',
    'firefox',
    false,
  ],
  [
    'Facebook',
    `${android.replace('Pixel 7', 'Pixel 7; wv')} Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/480.0]`,
    5,
    'android',
    'chrome',
    true,
  ],
  [
    'some app’s own window',
    `${android.replace('Pixel 7', 'Pixel 7; wv')} Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
    5,
    'android',
    'chrome',
    true,
  ],
  ['WeChat', `${iphone} Mobile/15E148 MicroMessenger/8.0.50`, 5, 'ios', 'other', true],
  [
    'Windows Edge',
    `Mozilla/5.0 (Windows NT 10.0) ${blink} Chrome/130.0.0.0 Safari/537.36 Edg/130.0`,
    0,
    'other',
    'edge',
    false,
  ],
  [
    'Linux Firefox',
    'Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0',
    0,
    'other',
    'firefox',
    false,
  ],
] as const)('%s', (_, userAgent, maxTouchPoints, os, browser, inApp) => {
  expect(platformOf({ userAgent, maxTouchPoints })).toEqual({ os, browser, inApp });
});
