"""Trains the network of src/checks/derived/worn-net.ts and writes src/checks/derived/worn-weights.ts.

    python3 train.py WEIGHTS.ts EPOCHS FOLDER...
Each FOLDER was written by portraits.ts or draw.py and has a labels.csv: file, face, person, and a column for each of NAMES
with 1, 0, or nothing where that is not known. Whoever has a `person` whose hash ends in 0 or 1 is never learned from.
"""

import base64
import csv
import hashlib
import math
import sys

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

NAMES = ['mask', 'headwear', 'glasses', 'eyesCovered', 'mouthCovered', 'headphones']
# The app asks all but the last: headphones are learned only so as not to be taken for hats.
ASKED = 5
W, H = 84, 120
CHANNELS = [8, 16, 32, 40, 48, 24]
BATCH = 96
RATE = 4e-3


class Net(nn.Module):
    """As in worn-net.ts, with what is folded into the weights afterwards (batch norm) and what only learning needs (dropout)."""

    def __init__(self):
        super().__init__()
        sizes = [(3, 2), (3, 2), (3, 2), (3, 1), (3, 2), (1, 1)]
        ins = [3] + CHANNELS[:-1]
        self.convolutions = nn.ModuleList(
            nn.Conv2d(a, b, size, stride, size // 2) for a, b, (size, stride) in zip(ins, CHANNELS, sizes)
        )
        self.norms = nn.ModuleList(nn.BatchNorm2d(c) for c in CHANNELS)
        self.drop = nn.Dropout(0.3)
        self.last = nn.Linear(CHANNELS[-1] * 8 * 6, len(NAMES))

    def forward(self, x):
        for convolution, norm in zip(self.convolutions, self.norms):
            x = F.relu(norm(convolution(x)))
        return self.last(self.drop(x.flatten(1)))


def halved(portraits):
    """RGBA at half the size: means of the pixels that are in the frame."""
    n = len(portraits)
    four = portraits.reshape(n, H, 2, W, 2, 4).astype(np.float32)
    known = (four[..., 3:] > 0).astype(np.float32)
    count = known.sum((2, 4))
    colour = (four[..., :3] * known).sum((2, 4)) / np.maximum(count, 1)
    return np.concatenate([colour + 0.5, np.where(count >= 2, 255, 0)], 3).astype(np.uint8)


def evened(x):
    """As `inputOf` in worn.ts: as far from the mean luma of the middle of the face as that varies; out of the frame 0."""
    seen = (x[:, 3:] > 127).float()
    luma = (x[:, :3] * torch.tensor([0.299, 0.587, 0.114]).view(1, 3, 1, 1)).sum(1, keepdim=True)[:, :, 36:86, 24:60]
    middle = seen[:, :, 36:86, 24:60]
    count = middle.sum((2, 3), keepdim=True).clamp(min=1)
    mean = (luma * middle).sum((2, 3), keepdim=True) / count
    spread = (((luma - mean) ** 2 * middle).sum((2, 3), keepdim=True) / count).sqrt().clamp(min=12)
    return ((x[:, :3] - mean) / spread).clamp(-4, 4) * seen


NOISE = torch.randn(3 * 400 * 400)
DOWN, ACROSS = torch.meshgrid(torch.linspace(-1, 1, H), torch.linspace(-1, 1, W), indexing='ij')


def varied(pictures, labels):
    """Other light, colour, place, lean, focus, grain and edges of the frame; every other head in the mirror."""
    n, r, labels = len(pictures), np.random, labels.clone()
    tone = np.arange(256, dtype=np.float32) / 255
    out = np.empty((n, 4, H, W), np.float32)
    for k, picture in enumerate(pictures):
        gain = np.exp(r.randn(3) * 0.1 + r.randn() * 0.2)
        veil = r.rand() * 0.25 if r.rand() < 0.15 else 0
        table = 255 * (np.clip((tone ** math.exp(r.randn() * 0.3))[:, None] * gain, 0, 1) * (1 - veil) + veil)
        colours = [table[:, c][picture[:, :, c]] for c in range(3)]
        if (u := r.rand()) < 0.3:
            keep = 0 if u < 0.05 else r.rand() * 1.2
            grey = sum(colours) / 3
            colours = [grey + (c - grey) * keep for c in colours]
        out[k, :3], out[k, 3] = colours, picture[:, :, 3]

    lean = (torch.randn(n) * 6).clamp(-15, 15) * math.pi / 180
    size = torch.exp(torch.randn(n) * 0.07)
    mirror = (torch.rand(n) < 0.5).float() * 2 - 1
    cos, sin = torch.cos(lean) * size, torch.sin(lean) * size
    place = torch.zeros(n, 2, 3)
    place[:, 0, 0], place[:, 0, 1], place[:, 0, 2] = cos * mirror, -sin * H / W, torch.randn(n) * 0.05
    place[:, 1, 0], place[:, 1, 1], place[:, 1, 2] = sin * W / H * mirror, cos, torch.randn(n) * 0.035
    x = F.grid_sample(
        torch.from_numpy(out), F.affine_grid(place, (n, 4, H, W), align_corners=False), align_corners=False
    )
    seen, colour = (x[:, 3:] > 200).float(), x[:, :3]

    soften = lambda c: F.avg_pool2d(c, 3, 1, 1, count_include_pad=False)
    for k in range(n):
        if r.rand() < 0.5:
            angle = r.rand() * 2 * math.pi
            colour[k] *= 1 + (math.cos(angle) * ACROSS + math.sin(angle) * DOWN) * (r.randn() * 0.25)
        u, one = r.rand(), colour[k : k + 1]
        if u < 0.15:
            colour[k] = soften(one)[0]
        elif u < 0.25:
            colour[k] = soften(soften(one))[0]
        elif u < 0.33:
            colour[k] = F.interpolate(F.avg_pool2d(one, 2), size=(H, W), mode='bilinear', align_corners=False)[0]
        if r.rand() < 0.4:
            start = r.randint(len(NOISE) - 3 * H * W)
            colour[k] += NOISE[start : start + 3 * H * W].view(3, H, W) * (r.rand() ** 2 * 18)
        if r.rand() < 0.3:
            high, wide = r.randint(1, 34), r.randint(1, 16)
            edges = (np.s_[:, :high], np.s_[:, H - high :], np.s_[:, :, :wide], np.s_[:, :, W - wide :])
            seen[k][edges[r.randint(4)]] = 0
    # Whether something is worn on the head cannot be asked where that is cut off.
    above = seen[:, 0, 18:36, 30:54].mean((1, 2))
    labels[(above < 0.35) & (labels[:, 1] == 1), 1] = float('nan')
    return torch.cat([colour.clamp(0, 255), seen * 255], 1), labels


def loss_of(odds, labels):
    known = ~torch.isnan(labels)
    wanted = torch.nan_to_num(labels) * 0.98 + 0.01
    return (F.binary_cross_entropy_with_logits(odds, wanted, reduction='none') * known).sum() / known.sum().clamp(min=1)


def read(folder):
    rows = list(csv.DictReader(open(f'{folder}/labels.csv')))
    portraits = np.memmap(f'{folder}/portraits.bin', np.uint8, 'r').reshape(-1, 2 * H, 2 * W, 4)
    pictures = np.concatenate([halved(portraits[i : i + 500]) for i in range(0, len(portraits), 500)])
    labels = np.array([[float(row[name] or 'nan') for name in NAMES] for row in rows], np.float32)
    unseen = np.array([int(hashlib.md5(row['person'].encode()).hexdigest(), 16) % 5 == 0 for row in rows])
    return pictures, labels, unseen


def report(net, pictures, labels):
    """Found at a share of false alarms that would be bearable, and the log odds above which that is so."""
    net.eval()
    with torch.no_grad():
        parts = [
            torch.from_numpy(pictures[i : i + 500]).permute(0, 3, 1, 2).float() for i in range(0, len(pictures), 500)
        ]
        odds = torch.cat([net(evened(part)) for part in parts]).numpy()
    for k, name in enumerate(NAMES):
        have, not_ = odds[labels[:, k] == 1, k], np.sort(odds[labels[:, k] == 0, k])[::-1]
        if len(have) == 0 or len(not_) == 0:
            continue
        limits = [(share, not_[int(share * len(not_))]) for share in (0.01, 0.02, 0.03)]
        found = ', '.join(
            f'{100 * (have > limit).mean():.1f} % at {100 * share:.0f} % ({limit:.2f})' for share, limit in limits
        )
        print(f'{name}: {len(have)} with, {len(not_)} without: {found}')


def write(net, file):
    """Scales and biases of the rows, then the weights in eight bits: `unpack` in worn-net.ts."""
    parts = []

    def put(weights, bias):
        rows = weights.reshape(len(weights), -1).numpy()
        scales = np.maximum(np.abs(rows).max(1) / 127, 1e-8)
        parts.extend([scales.astype('<f4').tobytes(), bias.numpy().astype('<f4').tobytes()])
        parts.append(np.round(rows / scales[:, None]).astype('i1').tobytes())

    with torch.no_grad():
        for convolution, norm in zip(net.convolutions, net.norms):
            gain = norm.weight / torch.sqrt(norm.running_var + norm.eps)
            put(
                (convolution.weight * gain[:, None, None, None]).permute(0, 2, 3, 1),
                (convolution.bias - norm.running_mean) * gain + norm.bias,
            )
        last = net.last.weight[:ASKED].view(ASKED, CHANNELS[-1], 8, 6)
        put(last.permute(0, 2, 3, 1), net.last.bias[:ASKED])
    packed = b''.join(parts)
    with open(file, 'w') as out:
        out.write('/** Written by scripts/train-face/train.py: do not edit. */\n')
        out.write(f"export const sha256 = '{hashlib.sha256(packed).hexdigest()}';\n")
        out.write(f"export const weights =\n  '{base64.b64encode(packed).decode()}';\n")


def main(file, epochs, folders):
    torch.manual_seed(1)
    np.random.seed(1)
    pictures, labels, unseen = (np.concatenate(parts) for parts in zip(*map(read, folders)))
    learned, wanted = pictures[~unseen], labels[~unseen]
    # What is rare is shown twice as often.
    weight = np.where((wanted[:, 2] == 1) | (wanted[:, 5] == 1), 2.0, 1.0)
    net = Net()
    steps = len(learned) // BATCH
    optimiser = torch.optim.AdamW(net.parameters(), RATE, weight_decay=2e-2)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=epochs * steps, pct_start=0.15)
    for epoch in range(epochs):
        net.train()
        total = 0
        for _ in range(steps):
            batch = np.random.choice(len(learned), BATCH, p=weight / weight.sum())
            x, y = varied(learned[batch], torch.from_numpy(wanted[batch]))
            loss = loss_of(net(evened(x)), y)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            total += loss.item()
        print(f'{epoch + 1} of {epochs}: loss {total / steps:.4f}', flush=True)
    report(net, pictures[unseen], labels[unseen])
    write(net, file)


if __name__ == '__main__':
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3:])
