"""Forms that figures and machines are made of: slabs, turned and lofted pieces, limbs; and where they stand."""
from contextlib import contextmanager
from math import acos, atan2, cos, pi, sin

import bpy
from mathutils import Matrix, Vector
from mathutils.geometry import tessellate_polygon
from parts import mesh, tube


@contextmanager
def placed(at=(0, 0, 0), matrix=None, turn=0, scale=1):
    """What is made inside stands at `at`, turned round z by `turn` (or by any 4x4 `matrix`), made `scale` times as large."""
    before = set(bpy.data.objects)
    yield
    frame = Matrix.Translation(at) @ (matrix or Matrix.Rotation(turn, 4, 'Z')) @ Matrix.Scale(scale, 4)
    for thing in set(bpy.data.objects) - before:
        thing.matrix_basis = frame @ thing.matrix_basis


def along(start, end):
    """The matrix that takes the z axis to the way from `start` to `end`."""
    way = Vector(end) - Vector(start)
    return Matrix.Translation(start) @ way.to_track_quat('Z', 'Y').to_matrix().to_4x4()


def tilt(angle, at=(0, 0, 0)):
    """The matrix that turns the x axis towards z by `angle`, about `at`."""
    return Matrix.Translation(at) @ Matrix.Rotation(-angle, 4, 'Y')


def solid(name, vertices, faces, material, bevel=0, smooth=35, segments=3):
    """A mesh whose edges sharper than `smooth` degrees stay edges, rounded by `bevel`."""
    thing = mesh(name, vertices, faces, material, smooth=True)
    thing.data.use_auto_smooth = True
    thing.data.auto_smooth_angle = smooth * pi / 180
    if bevel:
        modifier = thing.modifiers.new('bevel', 'BEVEL')
        modifier.width, modifier.segments = bevel, segments
        modifier.limit_method, modifier.angle_limit = 'ANGLE', smooth * pi / 180
        modifier.harden_normals = True
    return thing


def slab(outline, depth, material, bevel=.01, at=(0, 0, 0), segments=3):
    """An outline (x, z), counter-clockwise, as a plate `depth` thick along y, its middle plane through `at`."""
    x, y, z = at
    count = len(outline)
    vertices = [(x + a, y + side * depth / 2, z + b) for side in (-1, 1) for a, b in outline]
    faces = [tuple(range(count)), tuple(reversed(range(count, 2 * count)))]
    faces += [((i + 1) % count, i, i + count, (i + 1) % count + count) for i in range(count)]
    return solid('slab', vertices, faces, material, bevel, segments=segments)


def sheet(outline, height, material, bevel=.01, at=(0, 0, 0)):
    """An outline (x, y), counter-clockwise, as a flat plate whose foot stands at `at`."""
    x, y, z = at
    with placed(matrix=Matrix.Rotation(-pi / 2, 4, 'X')):
        return slab([(x + a, y + b) for a, b in outline], height, material, bevel, at=(0, -z - height / 2, 0))


def rounded(width, height, radius, steps=8):
    """The outline of a rectangle round its middle, with round corners."""
    points = []
    for quarter, (sx, sy) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        for i in range(steps + 1):
            a = (quarter + i / steps) * pi / 2
            points.append((sx * (width / 2 - radius) + radius * cos(a), sy * (height / 2 - radius) + radius * sin(a)))
    return points


def link(start, end, r0, r1, steps=24):
    """The outline round two circles: radius r0 about `start`, r1 about `end` (both x, z)."""
    a, b = Vector(start), Vector(end)
    way = b - a
    heading = atan2(way.y, way.x)
    spread = acos(max(-1, min(1, (r0 - r1) / way.length)))
    points = []
    for centre, radius, low, high in ((a, r0, spread, 2 * pi - spread), (b, r1, -spread, spread)):
        for i in range(steps + 1):
            t = heading + low + (high - low) * i / steps
            points.append((centre.x + radius * cos(t), centre.y + radius * sin(t)))
    return points


def disc(radius, steps=64):
    """The outline of a circle."""
    return [(radius * cos(2 * pi * i / steps), radius * sin(2 * pi * i / steps)) for i in range(steps)]


def loft(sections, material, steps=40, power=2.0, bevel=0, smooth=35):
    """A skin over cross sections (z, rx, ry[, x, y]): ellipses, or with a larger `power` rounded squares."""
    vertices, faces = [], []
    for z, rx, ry, *off in sections:
        dx, dy = (*off, 0, 0)[:2]
        for i in range(steps):
            c, s = cos(2 * pi * i / steps), sin(2 * pi * i / steps)
            k = (abs(c) ** power + abs(s) ** power) ** (-1 / power)
            vertices.append((dx + rx * k * c, dy + ry * k * s, z))
    for row in range(len(sections) - 1):
        for i in range(steps):
            j = (i + 1) % steps
            faces.append((row * steps + i, row * steps + j, (row + 1) * steps + j, (row + 1) * steps + i))
    last = (len(sections) - 1) * steps
    faces += [tuple(reversed(range(steps))), tuple(range(last, last + steps))]
    return solid('loft', vertices, faces, material, bevel, smooth)


def turned(profile, material, axis=((0, 0, 0), (0, 0, 1)), steps=64, bevel=0):
    """A turned piece: profile of (radius, height along the axis from its first point)."""
    thing = loft([(h, r, r) for r, h in profile], material, steps, bevel=bevel)
    thing.matrix_basis = along(*axis)
    return thing


def outward(outline):
    """The unit normals of a counter-clockwise outline."""
    count = len(outline)
    ways = [(Vector(outline[(i + 1) % count]) - Vector(outline[i - 1])).normalized() for i in range(count)]
    return [(way.y, -way.x) for way in ways]


def puffed(outline, rings, material):
    """An outline (x, z) as a body whose flanks bulge: rings of (y, how far inside the outline), from -y to +y."""
    normals, count = outward(outline), len(outline)
    vertices = [(x - a * inset, y, z - b * inset) for y, inset in rings for (x, z), (a, b) in zip(outline, normals)]
    faces = [((i + 1) % count + row * count, i + row * count, i + (row + 1) * count, (i + 1) % count + (row + 1) * count)
             for row in range(len(rings) - 1) for i in range(count)]
    thing = solid('puffed', vertices, faces, material)
    for start in (0, (len(rings) - 1) * count):
        rim = [Vector(vertex) for vertex in vertices[start:start + count]]
        cap = solid('cap', rim, tessellate_polygon([rim]), material)
        for polygon in cap.data.polygons:
            polygon.use_smooth = False
    return thing


def hoop(outline, section, material, smooth=50):
    """A closed band along an outline (x, z); its section is counter-clockwise (outwards, along y)."""
    normals, count, wide = outward(outline), len(outline), len(section)
    vertices = [(x + a * u, v, z + b * u) for (x, z), (a, b) in zip(outline, normals) for u, v in section]
    faces = [(i * wide + j, (i + 1) % count * wide + j, (i + 1) % count * wide + (j + 1) % wide, i * wide + (j + 1) % wide)
             for i in range(count) for j in range(wide)]
    return solid('hoop', vertices, faces, material, smooth=smooth)


def swept(values, samples=24):
    """Values (numbers in tuples) joined by a smooth curve, Catmull-Rom."""
    pads = [values[0], *values, values[-1]]
    out = []
    for i in range(len(values) - 1):
        p = [Vector(pads[i + k]) for k in range(4)]
        for s in range(samples):
            t = s / samples
            out.append(tuple((p[1] * 2 + (p[2] - p[0]) * t + (p[0] * 2 - p[1] * 5 + p[2] * 4 - p[3]) * t * t
                              + (p[1] * 3 - p[0] - p[2] * 3 + p[3]) * t ** 3) / 2))
    return [*out, tuple(values[-1])]


def limb(start, end, radii, material):
    """A turned limb from `start` to `end`; radii at even distances along it, joined smoothly, ends rounded off."""
    length = (Vector(end) - Vector(start)).length
    curve = swept([(r, i / (len(radii) - 1)) for i, r in enumerate(radii)], 10)
    cap = [(radii[0] * s, -radii[0] * .25 * (1 - s * s) ** .5) for s in (.05, .4, .7, .9)]
    tip = [(radii[-1] * s, length + radii[-1] * .25 * (1 - s * s) ** .5) for s in (.9, .7, .4, .05)]
    return turned(cap + [(r, t * length) for r, t in curve] + tip, material, (start, end), 32)


def egg(at, radii, material, matrix=None):
    """An ellipsoid round `at`."""
    rows = 24
    rx, ry, rz = radii
    sections = [(-rz * cos(pi * i / rows), rx * max(.004, sin(pi * i / rows)), ry * max(.004, sin(pi * i / rows))) for i in range(rows + 1)]
    with placed(at, matrix=matrix or Matrix()):
        return loft(sections, material, smooth=80)


def cord(points, radius, material, closed=False):
    """A round cord along a smooth curve through points."""
    thing = tube(swept([*points, points[0]] if closed else points, 16)[:-1 if closed else None], radius, material, closed=closed)
    thing.data.use_fill_caps = not closed
    return thing


def bend(start, end, first, second, hint):
    """The joint between two lengths that join `start` and `end`, on the side of the direction `hint`."""
    a, c = Vector(start), Vector(end)
    way = c - a
    reach = min(way.length, first + second - 1e-4)
    share = (first ** 2 - second ** 2 + reach ** 2) / (2 * reach)
    way.normalize()
    side = Vector(hint)
    side = (side - way * side.dot(way)).normalized()
    return tuple(a + way * share + side * max(0, first ** 2 - share ** 2) ** .5)
