"""The land that cover and closing share: paper hills, a lake, a town with its church, a round landing field."""
from math import cos, radians, sin

import numpy as np
from forms import disc, sheet
from parts import box, cone, mesh
from terrain import LAYER, ground, hills, level_spot
from village import stand

BOUNDS = (-42, 46, 3.6, 60)
FIELD, FIELD_RADIUS, FIELD_LEVEL = (13.0, 17.0), 4.0, 6
HOUSES = ('house', 'long', 'barn', 'tall', 'church')
TOWN, TOWN_LEVEL = (10.3, 27.0), 9
LAKE = (-2.0, 17.5)


def _hill(x, y, cx, cy, sx, sy, top):
    return top * np.exp(-((x - cx) / sx) ** 2 - ((y - cy) / sy) ** 2)


def _plateau(x, y, centre, rx, ry):
    """1 on a round terrace, 0 away from it, with a steep but smooth slope between."""
    return np.exp(-((((x - centre[0]) / rx) ** 2 + ((y - centre[1]) / ry) ** 2) ** 3))


def height(x, y):
    """Metres above the plain."""
    u = x + 1.5 * np.sin(.22 * y + .4) + .5 * np.sin(.55 * y + 2)
    # Few waves on the left: a wall that turns to the sun and back is a smear of light across the slope.
    v = y + 1.3 * np.sin(.19 * x + 1) + .5 * np.sin(.47 * x + .3) / (1 + np.exp(-x / 2))
    land = .42 + .030 * (v - 8) + .16 * np.sin(.31 * u + .12 * v) + .12 * np.sin(.17 * u - .35 * v + 1)
    land = land + (_hill(u, v, 17, 45, 17, 8, 4.3) + _hill(u, v, -32, 41, 25, 12, 3.2) + _hill(u, v, 33, 31, 9, 9, 4.3)
                   + _hill(u, v, -13, 11.5, 6, 3, .9) + _hill(u, v, 21, 12, 4.5, 2.6, .9))
    land = land * (1 - np.exp(-((y - 64) / 7) ** 2))
    lake = np.exp(-((((u - LAKE[0]) / 5.0) ** 2 + ((v - LAKE[1]) / 3.9) ** 2) ** 2))
    land = land * (1 - lake) + .12 * lake
    town = _plateau(x + .5 * np.sin(y), y, TOWN, 5.6, 4.0)
    land = land * (1 - town) + (TOWN_LEVEL + .45) * LAYER * town
    field = _plateau(x, y, FIELD, 5.6, 5.0)
    return land * (1 - field) + (FIELD_LEVEL - .55) * LAYER * field


def field():
    """The landing field: a round terrace, two raised rings, marks round its edge; the height of its floor."""
    x, y = FIELD
    top = FIELD_LEVEL * LAYER
    sheet(disc(FIELD_RADIUS, 192), LAYER, 'paper', .022, at=(x, y, top - LAYER))
    for outer, rise in ((2.72, .028), (1.42, .056)):
        sheet(disc(outer, 160), .056, 'paper', .010, at=(x, y, top + rise - .056))
    for number in range(16):
        angle = radians(22.5 * number + 8)
        cone(.042, .038, .10, (x + 3.45 * cos(angle), y + 3.45 * sin(angle), top), 'ink', bevel=.006, segments=24)
    return top


def clusters(random):
    """Groups of trees, here and there with a farm, on the sheets of the open land."""
    places = {'tree': [], 'fir': [], 'poplar': [], 'house': [], 'long': [], 'barn': [], 'tall': []}
    for _ in range(64):
        x, y = random.uniform(-26, 34), 7 + 30 * random.random() ** 1.25
        farm = random.random() < .36
        if farm:
            put(places, random.choice(['house', 'long', 'barn']), x, y, random.uniform(-.7, .7), random.uniform(.85, 1.1), .8)
        kinds = ['tree', 'tree', 'poplar'] if random.random() < .72 else ['fir', 'fir', 'tree']
        for _ in range(random.integers(3, 11)):
            put(places, str(random.choice(kinds)), x + random.normal(0, 1.25), y + random.normal(0, .55), random.uniform(0, 6),
                random.uniform(.42, .85), .26)
    return places


def put(places, kind, x, y, turn, scale, reach, town=False):
    """Notes a thing if there is room for it on one sheet, away from field, lake, town and other things."""
    away = np.hypot(x - FIELD[0], y - FIELD[1]) > FIELD_RADIUS + .9
    dry = np.hypot((x - LAKE[0] - .5) / 7.2, (y - LAKE[1] + 3.2) / 8.2) > 1
    open_land = town or np.hypot((x - TOWN[0]) / 4.7, (y - TOWN[1]) / 3.4) > 1
    room = all(np.hypot(x - spot[0], y - spot[1]) > (reach + (.8 if other in HOUSES else .16)) * (.6 if town else .8)
               for other, spots in places.items() for spot in spots)
    if away and dry and open_land and room and level_spot(height, x, y, reach * .75 * scale):
        places[str(kind)].append((x, y, ground(height, x, y), turn, scale))


def town(places, random):
    """The church on its square, houses in two bent rows round it, a few trees."""
    x, y = TOWN
    places['church'] = [(x + .2, y + .1, ground(height, x, y), -.25, 1)]
    for ring, count, spread in ((1.75, 9, .10), (2.75, 14, .14), (3.6, 18, .15)):
        for number in range(count):
            angle = 6.283 * (number + random.uniform(-spread, spread)) / count
            put(places, str(random.choice(['house', 'house', 'long', 'tall', 'barn'])), x + ring * 1.15 * cos(angle), y + ring * .72 * sin(angle),
                angle + 1.571 + random.choice([0, 1.571]) if random.random() < .4 else random.uniform(-.5, .5), random.uniform(.72, .95), .52, town=True)
    for _ in range(30):
        angle, ring = random.uniform(0, 6.283), random.uniform(.9, 1.35)
        put(places, str(random.choice(['tree', 'poplar'])), x + 4.0 * ring * cos(angle), y + 2.7 * ring * sin(angle), 0, random.uniform(.45, .8), .2, town=True)


def build(seed=11):
    """The whole land; returns the height of the landing field's floor. The balloon belongs to the scene."""
    random = np.random.default_rng(seed)
    box((120, 80, .2), (0, 36, -.2), 'paper', bevel=0)
    hills(height, BOUNDS)
    left, right, near, far = (LAKE[0] - 8, LAKE[0] + 8, LAKE[1] - 6, LAKE[1] + 6)
    mesh('lake', [(left, near, .05), (right, near, .05), (right, far, .05), (left, far, .05)], [(0, 1, 2, 3)], 'water')
    places = {kind: [] for kind in ('church', 'house', 'long', 'barn', 'tall', 'tree', 'fir', 'poplar')}
    town(places, random)
    for kind, spots in clusters(random).items():
        for x, y, z, turn, scale in spots:
            put(places, kind, x, y, turn, scale, .8 if kind in HOUSES else .2)
    stand(places)
    return field()
