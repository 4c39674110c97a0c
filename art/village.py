"""Houses, a church and trees of a model landscape, each made once at the origin and copied where it stands."""
from math import cos, pi, sin

import bpy
from forms import loft, solid, turned
from parts import box
from terrain import twins


def _roof(width, depth, foot, rise, eaves=.05):
    """A gable roof over a house, its ridge along y, with a thickness one sees at the eaves."""
    w, d, t = width / 2 + eaves, depth / 2 + eaves, .035
    drop = rise * eaves / (width / 2)
    section = [(-w, foot - drop), (0, foot + rise), (w, foot - drop), (w, foot - drop + t), (0, foot + rise + t * 1.3), (-w, foot - drop + t)]
    vertices = [(x, side * d, z) for side in (-1, 1) for x, z in section]
    faces = [(0, 1, 4, 5), (1, 2, 3, 4), (11, 10, 7, 6), (10, 9, 8, 7)]
    faces += [((i + 1) % 6, i, i + 6, (i + 1) % 6 + 6) for i in range(6)]
    return solid('roof', vertices, faces, 'clay', bevel=.006)


def _gable(width, depth, height, rise):
    """Walls with two gables."""
    w, d = width / 2, depth / 2
    section = [(-w, 0), (w, 0), (w, height), (0, height + rise), (-w, height)]
    vertices = [(x, side * d, z) for side in (-1, 1) for x, z in section]
    faces = [(0, 1, 2, 3, 4), (9, 8, 7, 6, 5), *[((i + 1) % 5, i, i + 5, (i + 1) % 5 + 5) for i in range(5)]]
    return solid('house', vertices, faces, 'clay', bevel=.012)


def _openings(places):
    """Small recesses that read as windows and doors: (x, y, z, wide, high), on the faces that look along -y."""
    return [box((wide, .012, high), (x, y, z), 'paper2', bevel=0) for x, y, z, wide, high in places]


def house(width=.8, depth=1.1, height=.55, rise=.42, chimney=True):
    """A house with its gable towards -y; the parts of it."""
    parts = [_gable(width, depth, height, rise), _roof(width, depth, height, rise)]
    front = -depth / 2 - .002
    parts += _openings([(0, front, 0, .15, .30), (-width * .28, front, .22, .11, .15), (width * .28, front, .22, .11, .15),
                        (0, front, height + .02, .10, .13)])
    if chimney:
        parts.append(box((.11, .11, rise * .95), (width * .22, depth * .16, height + rise * .25), 'clay', bevel=.008))
    return parts


def church():
    """A church: a nave and a tower with a pointed roof."""
    tower = box((.56, .56, 2.05), (0, -.72, 0), 'clay', bevel=.014)
    spire = loft([(2.05, .34, .34, 0, -.72), (2.09, .34, .34, 0, -.72), (3.35, .006, .006, 0, -.72)], 'clay', steps=8, bevel=.006)
    return [_gable(.95, 1.5, .72, .55), _roof(.95, 1.5, .72, .55), tower, spire,
            *_openings([(0, -1.003, 0, .17, .36), (0, -1.003, 1.62, .13, .24), (0, -1.003, .95, .07, .18)])]


def round_tree(height=1.0, slim=1.0):
    """A tree with a round crown, low on a stout trunk: its shadow begins at its foot."""
    r = .30 * height
    tall = r * 1.12 / slim
    trunk = turned([(.055 * height, 0), (.045 * height, height * .4)], 'clay', steps=12)
    rows = [(.09 * height + tall * (1 - c), max(.004, r * slim * s), max(.004, r * slim * s))
            for c, s in [(cos(pi * i / 14), sin(pi * i / 14)) for i in range(15)]]
    return [trunk, loft(rows, 'clay', steps=24, smooth=80)]


def fir(height=1.0):
    """A tree like a rounded cone."""
    trunk = turned([(.05 * height, 0), (.045 * height, height * .2)], 'clay', steps=12)
    crown = loft([(height * .14, .02, .02), (height * .145, .19 * height, .19 * height), (height * .20, .215 * height, .215 * height),
                  (height * .60, .115 * height, .115 * height), (height * .93, .022 * height, .022 * height), (height, .004, .004)],
                 'clay', steps=20, smooth=60, bevel=0)
    return [trunk, crown]


KINDS = {
    'house': house, 'long': lambda: house(.75, 1.5, .5, .40), 'tall': lambda: house(.7, .85, .95, .42, False), 'barn': lambda: house(.95, 1.2, .42, .5, False),
    'church': church, 'tree': round_tree, 'poplar': lambda: round_tree(1.15, .62), 'fir': fir,
}


def stand(places):
    """What stands where: {kind: [(x, y, z, turn, scale), …]}."""
    for kind, spots in places.items():
        if spots:
            before = set(bpy.data.objects)
            KINDS[kind]()
            twins(list(set(bpy.data.objects) - before), spots)
