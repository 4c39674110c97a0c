"""Less is more: a tiny red ball of pierced shells, perfectly made, before a huge pale cluster out of focus."""
from collections import Counter
from math import cos, pi, radians, sin
from random import Random

import bmesh
from mathutils import Matrix, Vector

import backdrop
from forms import placed, solid, turned
from parts import ball, box, tube

SAMPLES = 112
FACES = [Vector(v) for v in ((1, 0, 0), (-1, 0, 0), (0, 1, 0), (0, -1, 0), (0, 0, 1), (0, 0, -1))]
CORNERS = [Vector((x, y, z)).normalized() for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)]
HOLES = [(way, radians(23.5)) for way in FACES] + [(way, radians(16.5)) for way in CORNERS]


def shell(radius, thick, matrix):
    """One pierced shell: round holes along the faces and corners of a cube, each with a rim and a fine line round it."""
    shape = bmesh.new()
    bmesh.ops.create_icosphere(shape, subdivisions=6, radius=1)
    points = [vertex.co.normalized() for vertex in shape.verts]
    faces = [[vertex.index for vertex in face.verts] for face in shape.faces]
    shape.free()
    inside = [False] * len(points)
    for way, angle in HOLES:
        for number, point in enumerate(points):
            if point.dot(way) > cos(angle):
                inside[number] = True
                flat = (point - way * point.dot(way))
                points[number] = way * cos(angle) + (flat.normalized() if flat.length > 1e-6 else way.orthogonal().normalized()) * sin(angle)
    kept = [face for face in faces if not all(inside[number] for number in face)]
    edges = Counter(frozenset(pair) for face in kept for pair in zip(face, face[1:] + face[:1]))
    border = [pair for face in kept for pair in zip(face, face[1:] + face[:1]) if edges[frozenset(pair)] == 1]
    count = len(points)
    skins = kept + [[number + count for number in reversed(face)] for face in kept]
    vertices = [point * radius for point in points] + [point * (radius - thick) for point in points]
    with placed(matrix=matrix):
        solid('shell', vertices, skins + [(b, a, a + count, b + count) for a, b in border], 'red', smooth=50)
        for way, angle in HOLES:
            for wider, width in ((.012, .026), (.085, .011)):
                a, side = angle + wider, way.orthogonal().normalized()
                other = way.cross(side)
                ring = [(way * cos(a) + (side * cos(t) + other * sin(t)) * sin(a)) * radius for t in [2 * pi * i / 96 for i in range(96)]]
                tube(ring, radius * width, 'red', closed=True)


def giant(seed=5):
    """A mountain of stacked pale units, two ranks deep, that rises out of the frame at the right."""
    random = Random(seed)
    for rank, y in enumerate((15.0, 12.6, 10.2, 7.8)):
        x = -9.0
        while x < 13:
            width = random.choice((.62, .8, 1.05))
            top = 7.6 * 2.718 ** (-((x - 3.0) / 4.6) ** 2) * (1 - .24 * rank) + random.uniform(-.5, .6)
            z = 0
            while z < top:
                unit = random.choice((.34, .62, .62, 1.05))
                box((width - .06, 1.5, unit - .035), (x + width / 2, y + random.uniform(-.16, .16), z), 'clay', bevel=.03)
                z += unit
            x += width + .05


def build(world):
    world.haze(9, 34)
    world.camera(at=(-.04, -6, 1.50), lens=66, shift=(.0, .0), fstop=.36, focus=6.02)
    backdrop.light(world, azimuth=-114)
    backdrop.floor()
    giant()
    with placed((-.17, 0, 0), turn=radians(24)):
        box((.40, .40, 1.20), (0, 0, 0), 'clay', bevel=.008)
        box((.34, .34, .03), (0, 0, 1.20), 'paper2', bevel=.004)
        box((.46, .46, .045), (0, 0, 1.23), 'clay', bevel=.010)
        turned([(.105, 0), (.105, .010), (.096, .016), (.060, .022), (.044, .034), (.046, .044), (.070, .056), (.084, .062), (.084, .068),
                (.074, .070), (.03, .060)], 'ink', ((0, 0, 1.275), (0, 0, 9)), steps=96, bevel=.0015)
        radius = .175
        with placed((0, 0, 1.275 + .048 + radius)):
            shell(radius, .013, Matrix.Rotation(.42, 4, 'Z') @ Matrix.Rotation(.30, 4, 'X') @ Matrix.Rotation(.2, 4, 'Y'))
            shell(radius * .72, .010, Matrix.Rotation(.95, 4, 'Z') @ Matrix.Rotation(.62, 4, 'Y'))
            shell(radius * .46, .008, Matrix.Rotation(.1, 4, 'Z') @ Matrix.Rotation(.9, 4, 'X'))
            ball(radius * .22, (0, 0, 0), 'red')
