"""What all drawings over a portrait are made with."""

import math
import random as R

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

W, H = 168, 240
OVAL = [
    10,
    338,
    297,
    332,
    284,
    251,
    389,
    356,
    454,
    323,
    361,
    288,
    397,
    365,
    379,
    378,
    400,
    377,
    152,
    148,
    176,
    149,
    150,
    136,
    172,
    58,
    132,
    93,
    234,
    127,
    162,
    21,
    54,
    103,
    67,
    109,
]


def at(p, i):
    return (float(p[2 * i]), float(p[2 * i + 1]))


def mid(a, b, t=0.5):
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)


def skin(im, p):
    px = np.asarray(im)[:, :, :3]
    s = []
    for i in (50, 280, 10, 151, 4, 205, 425):
        x, y = at(p, i)
        x, y = int(min(max(x, 0), W - 1)), int(min(max(y, 0), H - 1))
        s.append(px[y, x])
    return np.median(np.array(s), axis=0)


def hair_colour(im, p):
    x, y = at(p, 10)
    px = np.asarray(im)
    yy = int(max(0, y - 14))
    xx = int(min(max(x + R.uniform(-20, 20), 0), W - 1))
    c = px[yy, xx]
    if c[3] == 0 or R.random() < 0.4:
        c = R.choice(
            [(20, 16, 14), (40, 28, 22), (70, 48, 34), (120, 90, 60), (160, 130, 90), (110, 108, 106), (12, 12, 14)]
        )
    return np.array(c[:3], float)


def any_colour(dark=0.35):
    r = R.random()
    if r < dark:
        g = R.uniform(8, 60)
        return np.array([g + R.uniform(-6, 10), g + R.uniform(-6, 6), g + R.uniform(-6, 14)])
    if r < dark + 0.2:
        g = R.uniform(170, 245)
        return np.array([g, g + R.uniform(-8, 4), g + R.uniform(-14, 6)])
    return np.array([R.uniform(20, 230) for _ in range(3)])


def paint(im, alpha, colour, texture=0.06, light=None, soft=0.7):
    """alpha: L image; colour: rgb array or HxWx3; the cloth takes grain and light of its own."""
    a = np.asarray(alpha.filter(ImageFilter.GaussianBlur(soft)), float)[:, :, None] / 255
    base = np.asarray(im).astype(float)
    col = np.broadcast_to(np.array(colour, float), (H, W, 3)).copy()
    n = np.random.randn(H // 6, W // 6)
    n = np.asarray(Image.fromarray(n.astype('float32')).resize((W, H), Image.BICUBIC))
    fine = np.random.randn(H, W) * 0.5
    yy, xx = np.mgrid[0:H, 0:W]
    th = R.uniform(0, 6.28)
    ramp = ((xx - W / 2) * math.cos(th) + (yy - H / 2) * math.sin(th)) / W
    shade = 1 + texture * (n + fine) + R.uniform(-0.5, 0.5) * ramp
    if light is not None:
        shade = shade * light
    col = np.clip(col * shade[:, :, None] + R.uniform(-6, 6), 0, 255)
    out = base.copy()
    known = base[:, :, 3:4] > 0
    out[:, :, :3] = np.where(known, base[:, :, :3] * (1 - a) + col * a, base[:, :, :3])
    return Image.fromarray(out.astype('uint8'), 'RGBA')


def pattern(colour):
    """Stripes, dots, checks in two colours, or plain."""
    col = np.broadcast_to(colour, (H, W, 3)).copy()
    r = R.random()
    if r > 0.4:
        return col
    yy, xx = np.mgrid[0:H, 0:W]
    other = any_colour()
    th = R.uniform(0, 3.14)
    f = R.uniform(0.3, 1.4)
    u = xx * math.cos(th) + yy * math.sin(th)
    v = -xx * math.sin(th) + yy * math.cos(th)
    m = (
        np.sin(u * f) > 0
        if r < 0.15
        else (np.sin(u * f) * np.sin(v * f) > 0.3 if r < 0.3 else (np.sin(u * f) * np.sin(v * f) > 0))
    )
    col[m] = other
    return col


def blank():
    return Image.new('L', (W, H), 0)


def smooth(pts, k=3):
    pts = [np.array(q, float) for q in pts]
    for _ in range(k):
        out = []
        for i in range(len(pts)):
            a, b = pts[i], pts[(i + 1) % len(pts)]
            out += [a * 0.75 + b * 0.25, a * 0.25 + b * 0.75]
        pts = out
    return [tuple(q) for q in pts]


def capsule(d, a, b, w):
    d.line([a, b], fill=255, width=int(w))
    for q in (a, b):
        d.ellipse([q[0] - w / 2, q[1] - w / 2, q[0] + w / 2, q[1] + w / 2], fill=255)
