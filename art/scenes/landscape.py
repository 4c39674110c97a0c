"""The land that cover and closing share: paper hills, a town, a landing field."""
import numpy as np
from parts import ball, box, cone, hills

FIELD = (8.5, 19)
TOWN = (13.2, 21)


def height(x, y):
    """Metres above the plain."""
    def hill(cx, cy, sx, sy, top):
        return top * np.exp(-((x - cx) / sx) ** 2 - ((y - cy) / sy) ** 2)
    land = (.5 + hill(-14, 36, 17, 8, 4.4) + hill(7, 38, 13, 8, 6.3) + hill(27, 29, 9, 8, 6.4) + hill(-26, 24, 11, 8, 3.2)
            + hill(-3, 24, 7, 3.4, 1.5) + hill(21, 14, 6, 3.4, 2.4) + hill(-13, 14, 7, 3.4, 1.5) + hill(2, 13, 5, 2.2, .9))
    flat = np.exp(-(((x - FIELD[0]) / 3.4) ** 2 + ((y - FIELD[1]) / 3.4) ** 2) ** 2)
    return land * (1 - flat) + .46 * flat


def ground(x, y, layer=.22):
    """The top of the sheet at a point."""
    return layer * np.floor(height(np.array(x), np.array(y)) / layer)


def build(seed=3):
    """Hills, houses and trees; the balloon belongs to the scene."""
    hills(height, (-32, 38, 4, 46))
    random = np.random.default_rng(seed)
    for _ in range(44):
        x, y = random.normal(TOWN[0], 2.4), random.normal(TOWN[1], 2)
        if np.hypot(x - FIELD[0], y - FIELD[1]) < 2.4:
            continue
        w = random.uniform(.28, .5)
        box((w, w, w * random.uniform(.8, 1.5)), (x, y, ground(x, y)), 'clay', bevel=.02, turn=random.uniform(0, 1.6))
    x, y = TOWN
    box((.42, .42, 1.5), (x, y, ground(x, y)), 'clay', bevel=.03)
    cone(.3, 0, .6, (x, y, ground(x, y) + 1.5), 'clay', segments=4)
    for _ in range(170):
        x, y = random.uniform(-20, 26), random.uniform(8, 32)
        if np.hypot(x - FIELD[0], y - FIELD[1]) > 2.6:
            r = random.uniform(.11, .24)
            ball(r, (x, y, ground(x, y) + r * .9), 'clay')
    for radius, rise in ((1.7, 0), (1.25, .05), (.5, .1)):
        cone(radius, radius, .05, (*FIELD, .44 + rise), 'paper', bevel=.01, segments=96)
