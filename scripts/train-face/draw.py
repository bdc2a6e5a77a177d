"""Draws over portraits what people wear or hold before a face: masks, hands, hair, glasses, hats, scarves, headphones.

Each function returns the picture and the names of the labels that then hold. A hand at the neck and headphones around it are
drawn too, without a label: they must set off nothing.
    python3 draw.py PORTRAITS OUT [COUNT] [SEED]
PORTRAITS is a folder that portraits.ts wrote, with its labels.csv; OUT becomes another one.
"""

import csv
import io
import os
import random
import sys

import numpy as np
from PIL import Image

from covers import hair_over, hand, mask
from paint import H, W
from wear import glasses, hat, headphones, scarf


def jpeg(im, q):
    b = io.BytesIO()
    im.convert('RGB').save(b, 'JPEG', quality=q)
    r = Image.open(b).convert('RGBA')
    r.putalpha(im.getchannel('A'))
    return r


KINDS = [
    (mask, 0.08),
    (lambda i, p: hand(i, p, 'mouth'), 0.16),
    (lambda i, p: hand(i, p, 'eye'), 0.1),
    (lambda i, p: hand(i, p, 'eyes'), 0.04),
    (lambda i, p: hand(i, p, 'neck'), 0.07),
    (hair_over, 0.09),
    (lambda i, p: hair_over(i, p, True), 0.06),
    (glasses, 0.12),
    (hat, 0.13),
    (scarf, 0.04),
    (headphones, 0.15),
    (lambda i, p: headphones(i, p, False), 0.05),
]


def main(source, out, count=3500, seed=1):
    random.seed(seed)
    np.random.seed(seed)
    os.makedirs(out, exist_ok=True)
    portraits = np.memmap(f'{source}/portraits.bin', np.uint8, 'r').reshape(-1, H, W, 4)
    points = np.fromfile(f'{source}/points.bin', '<f4').reshape(len(portraits), -1)
    labels = list(csv.DictReader(open(f'{source}/labels.csv')))
    bare = [i for i, row in enumerate(labels) if row['mask'] == '0']
    with open(f'{out}/portraits.bin', 'wb') as pictures, open(f'{out}/labels.csv', 'w', newline='') as table:
        writer = csv.DictWriter(table, labels[0].keys())
        writer.writeheader()
        for _ in range(count):
            i = random.choice(bare)
            row = dict(labels[i])
            im = Image.fromarray(np.array(portraits[i]), 'RGBA')
            for kind in random.choices(
                [k for k, _ in KINDS], [w for _, w in KINDS], k=1 if random.random() < 0.75 else 2
            ):
                im, holds = kind(im, points[i])
                row.update({name: '1' for name in holds})
            # A mask hides whether a hand is before the mouth; sunglasses, whether hair is before the eyes.
            if row['mask'] == '1' and row['mouthCovered'] != '1':
                row['mouthCovered'] = ''
            if random.random() < 0.5:
                im = jpeg(im, random.randint(25, 80))
            pictures.write(np.array(im).tobytes())
            writer.writerow(row)


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:]))
