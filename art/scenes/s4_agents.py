"""Agents: one red plug about to meet a wall of sockets that are all alike; what is connected hangs in order."""
from math import cos, pi, sin

from mathutils import Vector

from forms import along, cord, hoop, loft, placed, rounded, slab, solid, turned
from parts import tube

SAMPLES = 96
COLUMNS, ROWS = range(-5, 14), range(-4, 5)
CONNECTED = (4, 6, 8, 10, 12)
OPEN = .21, .068


def stadium(half, radius, steps=16):
    """An oval hole: two half circles `half` apart from the middle."""
    return [(side * half + radius * cos(a), radius * sin(a)) for side, start in ((1, -pi / 2), (-1, pi / 2))
            for a in [start + pi * i / steps for i in range(steps + 1)]]


def ray(outline, angle):
    """Where the ray at `angle` from the middle meets an outline."""
    way = Vector((cos(angle), sin(angle)))
    for i, first in enumerate(outline):
        a, b = Vector(outline[i - 1]), Vector(first)
        edge = b - a
        cross = way.x * edge.y - way.y * edge.x
        if abs(cross) < 1e-9:
            continue
        t, u = (a.x * edge.y - a.y * edge.x) / cross, (a.x * way.y - a.y * way.x) / cross
        if t > 0 and -1e-6 <= u <= 1 + 1e-6:
            return way.x * t, way.y * t
    raise ValueError(angle)


def tile():
    """A tile with an oval socket, its middle at the origin; the parts of it."""
    edge, hole = rounded(.93, .93, .10, 8), stadium(OPEN[0] - OPEN[1], OPEN[1])
    angles = [2 * pi * (i + .5) / 144 for i in range(144)]
    front, hole = [ray(edge, a) for a in angles], [ray(hole, a) for a in angles]
    vertices = [(x, y, z) for points, y in ((front, .05), (front, -.075), (hole, -.075), (hole, .05)) for x, z in points]
    count = len(angles)
    faces = [((i + 1) % count + row * count, i + row * count, i + (row + 1) * count, (i + 1) % count + (row + 1) * count)
             for row in range(3) for i in range(count)]
    lip = [(u + .018, v * .7 - .082) for u, v in rounded(.046, .040, .018, 5)]
    return [solid('tile', vertices, [tuple(reversed(face)) for face in faces], 'paper', bevel=.016),
            hoop(stadium(OPEN[0] - OPEN[1], OPEN[1], 24), lip, 'clay', smooth=70),
            slab(rounded(.60, .30, .05), .02, 'ink', 0, at=(0, .06, 0)),
            slab(rounded(.245, .030, .012), .10, 'clay', .006, at=(0, .0, 0)),
            turned([(.014, 0), (.014, .006), (.010, .009)], 'paper2', ((.375, -.075, .375), (.375, -1, .375)), steps=24)]


def plug(material, metal=None, size=1.0):
    """A plug along z from its tip at the origin to the cable's root; its flat side lies in xz."""
    if metal:
        loft([(0, .150, .040), (.012, .162, .050), (.30, .162, .050)], metal, steps=64, power=3.2, bevel=.004)
    loft([(.262, .19, .085), (.27, .222, .118), (.295, .238, .134), (.42, .242, .138), (.72, .240, .136), (.90, .215, .130),
          (1.02, .165, .125), (1.08, .135, .118), (1.09, .10, .10)], material, steps=72, power=3.0, smooth=50)
    for i in range(5):
        z, r = 1.105 + .062 * i, .118 - .005 * i
        turned([(r - .022, -.024), (r, -.017), (r, .017), (r - .022, .024)], material, ((0, 0, z), (0, 0, 9)), steps=40, bevel=.006)
    turned([(.088, 0), (.084, .34)], material, ((0, 0, 1.06), (0, 0, 9)), steps=40)


def connected(column, row):
    """A short pale plug in its socket, its cable falling into the column's bundle."""
    tip = (column, -.06, row)
    with placed(matrix=along(tip, (column, -1, row))):
        loft([(0, .19, .10), (.012, .205, .115), (.30, .205, .115), (.40, .17, .105), (.44, .12, .095), (.45, .07, .07)],
             'clay', steps=48, power=3.0, smooth=50)
        turned([(.085, .43), (.075, .52), (.066, .53)], 'clay')
    lane = column + .075 * (row - (ROWS[0] + ROWS[-1]) / 2)
    cord([(column, -.55, row), (column, -.66, row - .01), (column + (lane - column) * .2, -.745, row - .09), (lane, -.77, row - .30),
          (lane, -.77, row - .6), (lane, -.77, ROWS[0] - 2)], .030, 'clay')


def build(world):
    world.MATERIALS.setdefault('steel', ((.42, .41, .39), .4, .3))
    # In the full sun of this scene the red of the others would be orange.
    world.MATERIALS.setdefault('plug', ((.292, .0275, .0126), .55, .18))
    world.camera(at=(-7.0, -9.8, 1.15), look=(.66, 0, -.36), lens=67, fstop=.55, focus=11.0)
    world.sun(-128, 37, 3.35, 4)
    world.sky(top=(.83, .825, .775), horizon=(.89, .84, .75), dome=(.30, .32, .34), ground=(.31, .29, .26))
    slab(rounded(60, 30, 1), .1, 'paper2', 0, at=(0, .12, 0))
    model = tile()
    for column in COLUMNS:
        for row in ROWS:
            for part in model:
                twin = part.copy()
                twin.location.x, twin.location.z = part.location.x + column, part.location.z + row
                world.bpy.context.collection.objects.link(twin)
    for part in model:
        world.bpy.data.objects.remove(part)
    for column in CONNECTED:
        for row in ROWS:
            connected(column, row)
        for row in ROWS:
            slab(rounded(.82, .085, .04), .10, 'paper', .02, at=(column, -.77, row - .62))
    with placed(matrix=along((0, -.34, 0), (0, -2, 0))):
        plug('plug', metal='steel')
    cord([(0, -1.70, 0), (0, -1.95, -.01), (.02, -2.35, -.16), (.06, -2.62, -.62), (.10, -2.70, -1.3), (.16, -2.66, -2.4), (.2, -2.6, -4)], .086, 'plug')
