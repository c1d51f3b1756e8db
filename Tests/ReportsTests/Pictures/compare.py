#!/usr/bin/env python3
"""Compares pictures: `same A B` (where they differ visibly), `inside A` (that nothing reaches the edge).

Prints what is wrong; exits 1 if anything is.
"""
import sys
from PIL import Image, ImageChops

# How much a pixel may differ (of 255), and how many may by more: edges are drawn a little otherwise by
# other versions of the renderer.
SHADE, SHARE = 48, 0.0005
MARGIN = 8


def same(path, other):
    a, b = (Image.open(p).convert("RGB") for p in (path, other))
    if a.size != b.size:
        return f"{a.size[0]}x{a.size[1]}, not {b.size[0]}x{b.size[1]}"
    difference = ImageChops.difference(a, b).convert("L").point(lambda v: 255 if v > SHADE else 0)
    share = difference.histogram()[255] / (a.size[0] * a.size[1])
    return f"{share:.2%} of the picture differs" if share > SHARE else None


def inside(path):
    image = Image.open(path).convert("L")
    width, height = image.size
    ground = image.getpixel((1, 1))
    for name, box in [
        ("left", (0, 0, MARGIN, height)), ("right", (width - MARGIN, 0, width, height)),
        ("lower", (0, height - 3, width, height)), ("upper", (0, 0, width, 3)),
    ]:
        low, high = image.crop(box).getextrema()
        if ground - low > SHADE or high - ground > SHADE:
            return f"something reaches the {name} edge"
    return None


problem = {"same": same, "inside": inside}[sys.argv[1]](*sys.argv[2:])
if problem:
    print(problem)
    sys.exit(1)
