"""What hides a part of the face: masks, hands, hair."""

import math
import random as R

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from paint import *


def mask(im, p):
    al = blank()
    d = ImageDraw.Draw(al)
    top = at(p, R.choice([6, 197, 195, 5]))
    j = lambda q: (q[0] + R.uniform(-3, 3), q[1] + R.uniform(-3, 3))
    left = [
        j(at(p, i)) for i in (R.choice([227, 137, 123]), R.choice([177, 58, 215]), 150 if R.random() < 0.5 else 149)
    ]
    right = [
        j(at(p, i)) for i in (379 if R.random() < 0.5 else 378, R.choice([401, 288, 435]), R.choice([447, 366, 352]))
    ]
    chin = at(p, 152)
    chin = (chin[0], chin[1] + R.uniform(-4, 8))
    poly = [left[0], left[1], left[2], chin, right[0], right[1], right[2], j(at(p, 330)), top, j(at(p, 101))]
    d.polygon(poly if R.random() < 0.4 else smooth(poly, 2), fill=255)
    lw = R.choice([1, 2, 2, 3])
    for s, e in ((left[0], 234), (left[1], 132), (right[2], 454), (right[1], 361)):
        d.line([s, at(p, e)], fill=230, width=lw)
    c = R.choice(
        [
            np.array([150, 190, 215.0]),
            np.array([120, 170, 200.0]),
            np.array([235, 235, 235.0]),
            np.array([25, 25, 28.0]),
            np.array([40, 40, 45.0]),
            any_colour(),
            any_colour(),
            skin(im, p) * R.uniform(0.7, 1.3),
        ]
    )
    light = np.ones((H, W))
    yy = np.mgrid[0:H, 0:W][0]
    if R.random() < 0.5:
        light = 1 + 0.12 * np.sin((yy - chin[1]) * R.uniform(0.35, 0.7))
    if R.random() < 0.5:
        xx = np.mgrid[0:H, 0:W][1]
        light = light * (1.05 - 0.25 * np.abs(xx - top[0]) / 50)
    return paint(im, al, pattern(c), R.uniform(0.02, 0.08), light), ['mask']


def hand(im, p, where):
    """A palm and fingers of the person's own skin, seen from its back or front."""
    c = skin(im, p) * R.uniform(0.75, 1.15) * np.array([1, R.uniform(0.95, 1.03), R.uniform(0.92, 1.05)])
    mouth = mid(at(p, 13), at(p, 14))
    nose = at(p, 4)
    if where == 'mouth':
        target = mid(mouth, nose, R.uniform(0, 0.6))
        labels = ['mouthCovered']
    elif where == 'eye':
        k = R.choice([159, 386])
        target = at(p, k)
        labels = ['eyesCovered']
    elif where == 'eyes':
        target = mid(at(p, 159), at(p, 386))
        labels = ['eyesCovered']
    elif where == 'neck':
        q = at(p, 152)
        target = (q[0] + R.uniform(-50, 50), q[1] + R.uniform(28, 55))
        labels = []
    else:
        target = at(p, 10)
        labels = []
    th = (
        R.uniform(0, math.pi) + math.pi
        if where == 'fore'
        else R.choice(
            [
                R.uniform(0.1 * math.pi, 0.9 * math.pi),
                R.uniform(-0.15, 0.15) * math.pi,
                math.pi + R.uniform(-0.15, 0.15) * math.pi,
            ]
        )
    )
    # The arm comes from where `th` points; fingers go the other way.
    ux, uy = math.cos(th), math.sin(th)
    vx, vy = -uy, ux
    size = R.uniform(10, 14)
    spread = R.uniform(0.95, 1.25)
    along = R.uniform(-0.5, 1.2) * size
    o = (target[0] + ux * along + R.uniform(-4, 4), target[1] + uy * along + R.uniform(-4, 4))
    out = im
    parts = blank()
    d = ImageDraw.Draw(parts)
    palm = (o[0] + ux * size * 3.2, o[1] + uy * size * 3.2)
    capsule(d, palm, (palm[0] + ux * 80, palm[1] + uy * 80), size * R.uniform(2.4, 3))
    capsule(
        d,
        (palm[0] - vx * size * 0.8, palm[1] - vy * size * 0.8),
        (palm[0] + vx * size * 0.8, palm[1] + vy * size * 0.8),
        size * 3,
    )
    out = paint(out, parts, c, 0.04)
    for k in range(4):
        f = blank()
        fd = ImageDraw.Draw(f)
        off = (k - 1.5) * size * spread
        L = size * R.uniform(2.2, 3.2) * (1 if k in (1, 2) else 0.85)
        a = (palm[0] + vx * off - ux * size * 0.3, palm[1] + vy * off - uy * size * 0.3)
        tilt = (k - 1.5) * R.uniform(0, 0.12)
        b = (a[0] - ux * L + vx * L * tilt - ux * size * 1.2, a[1] - uy * L + vy * L * tilt - uy * size * 1.2)
        capsule(fd, a, b, size * R.uniform(0.85, 1.05))
        edge = f.filter(ImageFilter.GaussianBlur(2))
        out = paint(out, edge.point(lambda t: int(t * 0.3)), c * 0.45, 0.0)
        out = paint(out, f, c * R.uniform(0.93, 1.07), 0.04)
        if R.random() < 0.5:
            n = blank()
            nd = ImageDraw.Draw(n)
            nd.ellipse([b[0] - size * 0.3, b[1] - size * 0.3, b[0] + size * 0.3, b[1] + size * 0.3], fill=200)
            out = paint(out, n, np.clip(c * 1.12 + [6, 4, 6], 0, 255), 0.0)
    if R.random() < 0.7:
        t = blank()
        td = ImageDraw.Draw(t)
        s = R.choice([-1, 1])
        a = (palm[0] + vx * s * size * 2, palm[1] + vy * s * size * 2)
        capsule(
            td, a, (a[0] - ux * size * 2 + vx * s * size * 0.8, a[1] - uy * size * 2 + vy * s * size * 0.8), size * 1.1
        )
        out = paint(out, t, c * 0.97, 0.04)
    return out, labels


def hair_over(im, p, both=False):
    c = hair_colour(im, p)
    out = im
    eyes = [159, 386] if both else [R.choice([159, 386])]
    top = at(p, 10)
    n = R.randint(40, 90)
    al = blank()
    d = ImageDraw.Draw(al)
    hi = blank()
    hd = ImageDraw.Draw(hi)
    for e in eyes:
        ex, ey = at(p, e)
        end = ey + R.uniform(6, 16) if both else ey + R.uniform(12, 60)
        side = 1 if ex > top[0] else -1
        for k in range(n):
            x0 = top[0] + (R.uniform(-8, 30) if not both else R.uniform(-6, 40)) * side
            x2 = ex + R.gauss(0, 10)
            y2 = end + R.gauss(0, 4)
            q = [
                (
                    x0 + (x2 - x0) * t ** R.uniform(0.9, 1.1) + math.sin(t * 3) * 3 * side,
                    top[1] - 14 + (y2 - top[1] + 14) * t,
                )
                for t in np.linspace(0, 1, 8)
            ]
            d.line(q, fill=R.randint(170, 255), width=R.choice([1, 2, 2, 3]))
            if R.random() < 0.35:
                hd.line(q, fill=R.randint(60, 150), width=1)
    out = paint(out, al, c, 0.08, soft=0.5)
    out = paint(out, hi, np.clip(c * 1.6 + 18, 0, 255), 0.05, soft=0.5)
    return out, ['eyesCovered']
