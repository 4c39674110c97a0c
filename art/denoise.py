"""Two noisy halves to one clean picture: `/usr/bin/python3 art/denoise.py FOLDER OUT.png`.

A variance-guided a-trous filter on the square root of linear colour (Dammertz et al. 2010, Schied et al. 2017): the
variance of the mean is known from the difference of the halves; normals, albedo and depth keep edges where they are.
"""
import os
import sys
from pathlib import Path

os.environ['OPENCV_IO_ENABLE_OPENEXR'] = '1'
import cv2  # noqa: E402
import numpy as np  # noqa: E402

KERNEL = np.array([1, 4, 6, 4, 1], np.float32) / 16


def read(folder, half, name):
    """A pass as a float array."""
    (path,) = Path(folder).glob(f'{half}-{name}-*.exr')
    return cv2.imread(str(path), cv2.IMREAD_UNCHANGED)[..., :3].astype(np.float32)


def shifted(array, dy, dx):
    """The array moved, its edges repeated."""
    pad = max(abs(dy), abs(dx))
    wide = cv2.copyMakeBorder(array, pad, pad, pad, pad, cv2.BORDER_REPLICATE)
    return wide[pad + dy:pad + dy + array.shape[0], pad + dx:pad + dx + array.shape[1]]


def clean(a, b, normal, albedo, depth):
    """The filtered mean of two halves; all arrays height x width x 3, linear."""
    colour = np.sqrt(np.maximum((a + b) / 2, 0))
    half = (np.sqrt(np.maximum(a, 0)) - np.sqrt(np.maximum(b, 0))) / 2
    variance = cv2.GaussianBlur((half ** 2).mean(axis=2), (0, 0), 2)
    far = np.log(np.maximum(depth[..., 0], 1e-3))
    slope = np.abs(cv2.Sobel(far, cv2.CV_32F, 1, 0)) + np.abs(cv2.Sobel(far, cv2.CV_32F, 0, 1)) + 1e-3
    for step in (1, 2, 4, 8):
        total, weights, spread = np.zeros_like(colour), np.zeros_like(variance), np.zeros_like(variance)
        sigma = 2.2 * np.sqrt(variance) + 1e-4
        light = colour.mean(axis=2)
        for i, ky in enumerate(KERNEL):
            for j, kx in enumerate(KERNEL):
                dy, dx = (i - 2) * step, (j - 2) * step
                near = shifted(colour, dy, dx)
                w = ky * kx * np.exp(
                    -np.abs(near.mean(axis=2) - light) / sigma
                    - ((shifted(normal, dy, dx) - normal) ** 2).sum(axis=2) / .02
                    - ((shifted(albedo, dy, dx) - albedo) ** 2).sum(axis=2) / .004
                    - np.abs(shifted(far, dy, dx) - far) / (slope * step * 2))
                total += w[..., None] * near
                spread += w ** 2 * shifted(variance, dy, dx)
                weights += w
        colour, variance = total / weights[..., None], spread / weights ** 2
    return colour ** 2


def display(linear):
    """sRGB in 16 bits; the grain that keeps skies from banding in 8 bits is added at the size it is seen at (art/encode.ts)."""
    encoded = np.where(linear <= .0031308, 12.92 * linear, 1.055 * np.maximum(linear, 1e-8) ** (1 / 2.4) - .055)
    return np.clip(np.round(encoded * 65535), 0, 65535).astype(np.uint16)


def main(folder, out):
    both = {name: (read(folder, 'a', name) + read(folder, 'b', name)) / 2 for name in ('normal', 'albedo', 'depth')}
    a, b = read(folder, 'a', 'image'), read(folder, 'b', 'image')
    print(f'noise before the filter: {255 * np.sqrt((((np.sqrt(np.maximum(a, 0)) - np.sqrt(np.maximum(b, 0))) / 2) ** 2).mean()):.2f} levels')
    cv2.imwrite(out, display(clean(a, b, **both)))


main(*sys.argv[1:])
