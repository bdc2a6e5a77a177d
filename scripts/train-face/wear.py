"""What is worn on the head: glasses, hats, scarves, headphones."""

import math
import random as R

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from paint import *


def glasses(im, p, dark=None):
    dark = R.random() < 0.3 if dark is None else dark
    r, l = mid(at(p, 33), at(p, 133)), mid(at(p, 362), at(p, 263))
    ied = l[0] - r[0]
    w, h = ied * R.uniform(0.34, 0.46), ied * R.uniform(0.2, 0.42)
    dy = R.uniform(-0.02, 0.16) * ied
    width = R.choice([1, 1, 2, 2, 3, 4])
    shape = R.random()
    frame, lens = blank(), blank()
    d, ld = ImageDraw.Draw(frame), ImageDraw.Draw(lens)
    k = 4
    F = Image.new('L', (W * k, H * k), 0)
    d = ImageDraw.Draw(F)
    L = Image.new('L', (W * k, H * k), 0)
    ld = ImageDraw.Draw(L)
    half = R.random() < 0.12
    for x, y in (r, l):
        box = [(x - w) * k, (y - h + dy) * k, (x + w) * k, (y + h + dy) * k]
        if shape < 0.4:
            ld.ellipse(box, fill=255)
            d.ellipse(box, outline=255, width=width * k * 3 // 4 + 1)
        else:
            ld.rounded_rectangle(box, h * k * R.uniform(0.2, 0.9), fill=255)
            d.rounded_rectangle(box, h * k * 0.6, outline=255, width=width * k * 3 // 4 + 1)
        if half:
            d.rectangle([box[0] - 9, (y + dy) * k, box[2] + 9, box[3] + 9], fill=0)
    by = (r[1] + l[1]) / 2 + dy - h * R.uniform(0.1, 0.5)
    d.arc(
        [(r[0] + w) * k - 2, (by - 3) * k, (l[0] - w) * k + 2, (by + 6) * k],
        180,
        360,
        fill=255,
        width=max(2, width * k * 3 // 4),
    )
    d.line(
        [((r[0] - w) * k, (r[1] + dy - h * 0.4) * k), ((at(p, 127)[0]) * k, (at(p, 127)[1]) * k)],
        fill=255,
        width=max(2, width * k * 3 // 4),
    )
    d.line(
        [((l[0] + w) * k, (l[1] + dy - h * 0.4) * k), (at(p, 356)[0] * k, at(p, 356)[1] * k)],
        fill=255,
        width=max(2, width * k * 3 // 4),
    )
    frame, lens = F.resize((W, H), Image.BOX), L.resize((W, H), Image.BOX)
    out = im
    if dark:
        out = paint(out, lens.point(lambda t: int(t * R.uniform(0.75, 1))), any_colour(0.85) * 0.6, 0.02, soft=0.4)
    elif R.random() < 0.35:
        out = paint(out, lens.point(lambda t: int(t * 0.12)), np.array([R.uniform(120, 255)] * 3), 0.02, soft=0.4)
    if R.random() < 0.35:
        g = blank()
        gd = ImageDraw.Draw(g)
        x, y = R.choice([r, l])
        x += R.uniform(-w / 2, w / 2)
        s = R.uniform(2, 9)
        gd.ellipse([x - s, y - s * 0.6 + dy, x + s, y + s * 0.6 + dy], fill=R.randint(90, 255))
        g = Image.fromarray((np.asarray(g, float) * np.asarray(lens) / 255).astype('uint8'))
        out = paint(out, g, [250, 250, 252], 0, soft=0.8)
    out = paint(out, frame.filter(ImageFilter.GaussianBlur(1.2)).point(lambda t: int(t * 0.25)), skin(im, p) * 0.5, 0)
    return paint(out, frame, any_colour(0.6), 0.05, soft=0.3), ['glasses']


def dome(p, low, wide=1.0, tall=None):
    l, r, t = at(p, 234), at(p, 454), at(p, 10)
    cx = (l[0] + r[0]) / 2
    half = (r[0] - l[0]) / 2 * wide
    tall = tall if tall is not None else R.uniform(40, 70)
    y = low
    pts = [
        (cx - half * 1.02, y + 10),
        (cx - half * 1.1, y - 15),
        (cx - half * 0.95, y - tall * 0.7),
        (cx - half * 0.4, y - tall),
        (cx + half * 0.4, y - tall),
        (cx + half * 0.95, y - tall * 0.7),
        (cx + half * 1.1, y - 15),
        (cx + half * 1.02, y + 10),
        (cx + half * 0.5, y - 4),
        (cx, y - 7),
        (cx - half * 0.5, y - 4),
    ]
    return smooth(pts, 3), cx, half


def hat(im, p):
    brow = (at(p, 105)[1] + at(p, 334)[1]) / 2
    top = at(p, 10)[1]
    low = top + (brow - top) * R.uniform(-0.05, 0.9)
    kind = R.choice(['beanie', 'cap', 'brim', 'band', 'turban', 'beanie', 'cap'])
    c = any_colour()
    yy, xx = np.mgrid[0:H, 0:W]
    out = im
    if kind == 'band':
        al = blank()
        d = ImageDraw.Draw(al)
        l, r = at(p, 234), at(p, 454)
        cx = (l[0] + r[0]) / 2
        half = (r[0] - l[0]) / 2 * 1.06
        th = R.uniform(8, 20)
        low = min(low, brow - 4)
        d.polygon(
            smooth(
                [
                    (cx - half, low + 8),
                    (cx - half, low + 8 - th),
                    (cx, low - 4 - th),
                    (cx + half, low + 8 - th),
                    (cx + half, low + 8),
                    (cx, low - 4),
                ],
                2,
            ),
            fill=255,
        )
        return paint(out, al, pattern(c), R.uniform(0.03, 0.1)), ['headwear']
    poly, cx, half = dome(p, low, R.uniform(1.0, 1.15))
    al = blank()
    ImageDraw.Draw(al).polygon(poly, fill=255)
    light = 1.1 - 0.35 * np.abs(xx - cx) / half
    if kind == 'beanie' and R.random() < 0.7:
        light = light * (1 + 0.14 * np.sin((xx - cx) * R.uniform(0.5, 1.2)))
    if kind == 'turban':
        light = light * (1 + 0.2 * np.sin((yy + np.abs(xx - cx) * R.uniform(-0.8, 0.8)) * R.uniform(0.25, 0.6)))
    sh = al.filter(ImageFilter.GaussianBlur(5)).point(lambda t: int(t * 0.45))
    out = paint(out, Image.fromarray(np.roll(np.asarray(sh), 5, 0)), skin(im, p) * 0.35, 0)
    out = paint(out, al, pattern(c), R.uniform(0.03, 0.1), light)
    if kind in ('cap', 'brim'):
        b = blank()
        bd = ImageDraw.Draw(b)
        w = half * (R.uniform(0.75, 1) if kind == 'cap' else R.uniform(1.4, 2))
        t = R.uniform(9, 16)
        bd.polygon(
            smooth(
                [
                    (cx - w, low + 2),
                    (cx - w * 0.6, low - t * 0.6),
                    (cx, low - t),
                    (cx + w * 0.6, low - t * 0.6),
                    (cx + w, low + 2),
                    (cx + w * 0.6, low + t * 0.3),
                    (cx, low + t * R.uniform(0, 0.6)),
                    (cx - w * 0.6, low + t * 0.3),
                ],
                2,
            ),
            fill=255,
        )
        out = paint(out, b, (c if R.random() < 0.6 else any_colour()) * R.uniform(0.6, 1.05), 0.05)
    if kind == 'beanie' and R.random() < 0.5:
        b = blank()
        ImageDraw.Draw(b).polygon(
            smooth(
                [
                    (cx - half * 1.05, low + 9),
                    (cx - half * 1.08, low - 8),
                    (cx, low - 20),
                    (cx + half * 1.08, low - 8),
                    (cx + half * 1.05, low + 9),
                    (cx, low - 5),
                ],
                2,
            ),
            fill=255,
        )
        out = paint(out, b, c * R.uniform(0.8, 1.2), 0.08, light)
    return out, ['headwear']


def scarf(im, p):
    """A headscarf or hood: all around the face, in folds."""
    c = any_colour()
    cx, cy = at(p, 168)
    al = blank()
    d = ImageDraw.Draw(al)
    d.rectangle([0, 0, W, H], fill=0)
    oval = [at(p, i) for i in OVAL]
    k = R.uniform(0.97, 1.08)
    low = R.uniform(0.94, 1.05)
    inner = smooth([(cx + (x - cx) * k, cy + (y - cy) * (k * low if y < cy else k * 1.02)) for x, y in oval], 1)
    brow = (at(p, 105)[1] + at(p, 334)[1]) / 2
    half = (at(p, 454)[0] - at(p, 234)[0]) / 2
    top = at(p, 10)[1] - R.uniform(28, 50)
    side = half * R.uniform(1.25, 1.5)
    chin = at(p, 152)[1]
    outer = smooth(
        [
            (cx, top),
            (cx + side * 0.8, top + 12),
            (cx + side, cy),
            (cx + side * 1.05, chin),
            (cx + side * R.uniform(1.1, 2), H + 10),
            (cx - side * R.uniform(1.1, 2), H + 10),
            (cx - side * 1.05, chin),
            (cx - side, cy),
            (cx - side * 0.8, top + 12),
        ],
        3,
    )
    d.polygon(outer, fill=255)
    d.polygon(inner, fill=0)
    yy, xx = np.mgrid[0:H, 0:W]
    ang = np.arctan2(yy - cy, xx - cx)
    rad = np.hypot(xx - cx, yy - cy)
    light = 1 + 0.16 * np.sin(rad * R.uniform(0.15, 0.4) + np.sin(ang * R.uniform(1, 4)) * R.uniform(0, 3))
    out = paint(im, al.filter(ImageFilter.GaussianBlur(4)).point(lambda t: int(t * 0.35)), skin(im, p) * 0.35, 0)
    return paint(out, al, pattern(c), R.uniform(0.02, 0.07), light), ['headwear']


def headphones(im, p, worn=True):
    l, r, t = at(p, 234), at(p, 454), at(p, 10)
    cx = (l[0] + r[0]) / 2
    half = (r[0] - l[0]) / 2
    ey = (at(p, 33)[1] + at(p, 263)[1]) / 2
    c = any_colour(0.55)
    c2 = c if R.random() < 0.6 else any_colour(0.5)
    if not worn:
        ey = at(p, 152)[1] + R.uniform(30, 50)
        half *= 0.9
    out = im
    band = blank()
    d = ImageDraw.Draw(band)
    k = half * R.uniform(1.06, 1.2)
    top = t[1] - R.uniform(24, 48) if worn else ey - R.uniform(8, 18)
    w = R.choice([3, 4, 6, 8, 10])
    ry = ey - top + R.uniform(4, 14)
    d.arc([cx - k, top, cx + k, top + 2 * ry], 185, 355, fill=255, width=w)
    if not worn and R.random() < 0.6:
        band = Image.fromarray((np.asarray(band) * (np.mgrid[0:H, 0:W][0] > at(p, 152)[1] + 6)).astype('uint8'))
    out = paint(out, band, c, 0.06)
    for s in (-1, 1):
        if R.random() < 0.06:
            continue
        b = blank()
        bd = ImageDraw.Draw(b)
        cw, ch = half * R.uniform(0.16, 0.34), half * R.uniform(0.34, 0.6)
        x = cx + s * (half * R.uniform(1.0, 1.12) + cw * 0.3)
        y = ey + R.uniform(4, 16)
        bd.rounded_rectangle([x - cw, y - ch, x + cw, y + ch], min(cw, ch) * R.uniform(0.5, 1), fill=255)
        out = paint(out, b.filter(ImageFilter.GaussianBlur(3)).point(lambda q: int(q * 0.5)), [15, 12, 10], 0)
        out = paint(out, b, c2 * R.uniform(0.7, 1.1), 0.05)
        if R.random() < 0.5:
            i = blank()
            ImageDraw.Draw(i).ellipse([x - cw * 0.6, y - ch * 0.6, x + cw * 0.6, y + ch * 0.6], fill=220)
            out = paint(out, i, any_colour(0.4), 0.04)
    if R.random() < 0.25 and worn:
        m = blank()
        s = R.choice([-1, 1])
        capsule(ImageDraw.Draw(m), (cx + s * half, ey + 20), mid(at(p, 13), (cx + s * half, ey + 40), 0.4), 2)
        out = paint(out, m, c, 0.03)
    return out, (['headphones'] if worn else [])
