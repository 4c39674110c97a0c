"""Less is more: a tiny red ball of pierced shells, perfectly made, before a huge pale cluster out of focus."""
from collections import Counter
from math import cos, pi, radians, sin
from random import Random

import bmesh
from mathutils import Matrix, Vector

import backdrop
from forms import placed, solid, turned
from parts import ball, box, tube

SAMPLES = 80
FACES = [Vector(v) for v in ((1, 0, 0), (-1, 0, 0), (0, 1, 0), (0, -1, 0), (0, 0, 1), (0, 0, -1))]
CORNERS = [Vector((x, y, z)).normalized() for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)]
HOLES = [(way, radians(21)) for way in FACES] + [(way, radians(13)) for way in CORNERS]
RADIUS = .175
# (x, y), width, height
GIANTS = [((1.30, 9.0), 2.3, 7.0), ((5.6, 13), 2.7, 2.9), ((-4.75, 13.5), 3.0, 3.3), ((-9.6, 22), 4.6, 5.0), ((8.2, 25), 3.4, 5.4), ((-1.5, 27), 3.6, 2.9)]


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


def giant(at, width, height, random):
    """A giant: courses of pale blocks, each as wide as the whole, laid with thin joints and none too exactly."""
    x, y = at
    z = 0
    while z < height:
        course = random.choice((.34, .62, .62, 1.05))
        left = edge = x - width / 2 + random.uniform(-.09, .09)
        while left < edge + width - .2:
            block = min(random.choice((.8, 1.05, 1.6)), edge + width - left)
            box((block - .045, 1.5, course - .04), (left + block / 2, y + random.uniform(-.14, .14), z), 'clay', bevel=.03)
            left += block
        z += course


def build(world):
    world.haze(7, 30)
    world.camera(at=(-.02, -3.2, 1.40), lens=58, fstop=4.8, focus=3.2)
    backdrop.light(world, azimuth=-104, elevation=39, strength=2.3)
    backdrop.floor()
    random = Random(5)
    for at, width, height in GIANTS:
        giant(at, width, height, random)
    with placed((-.318, 0, 0), turn=radians(24)):
        box((.40, .40, 1.20), (0, 0, -.02), 'paper2', bevel=.008)
        box((.34, .34, .03), (0, 0, 1.18), 'clay', bevel=.004)
        box((.46, .46, .045), (0, 0, 1.21), 'paper2', bevel=.010)
        turned([(.105, 0), (.105, .010), (.096, .016), (.060, .022), (.044, .034), (.046, .044), (.070, .056), (.084, .062), (.084, .068),
                (.074, .070), (.03, .060)], 'ink', ((0, 0, 1.255), (0, 0, 9)), steps=96, bevel=.0015)
    # Seen along a corner of its cube, no hole of a shell cuts its outline.
    view = Vector((.07, -1, .06)).to_track_quat('Z', 'Y').to_matrix().to_4x4() @ CORNERS[-1].to_track_quat('Z', 'Y').to_matrix().to_4x4().inverted()
    with placed((-.318, 0, 1.255 + .050 + RADIUS)):
        for share, thick, turn in ((1, .013, -.71), (.72, .010, .9), (.46, .008, .2)):
            shell(RADIUS * share, thick, Matrix.Rotation(turn, 4, 'Y') @ view)
        ball(RADIUS * .22, (0, 0, 0), 'red')
