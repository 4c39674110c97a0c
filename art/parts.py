"""The kit of parts of the pictures' world: solids, the balloon, people, paper hills."""
from math import cos, pi, sin

import bmesh
import bpy
import cv2
import numpy as np
from world import mat


def mesh(name, vertices, faces, material, smooth=False, bevel=0, at=(0, 0, 0)):
    """A solid from vertices and faces; `bevel` in metres rounds its edges."""
    data = bpy.data.meshes.new(name)
    data.from_pydata(vertices, [], faces)
    for polygon in data.polygons:
        polygon.use_smooth = smooth
    thing = bpy.data.objects.new(name, data)
    thing.location = at
    bpy.context.collection.objects.link(thing)
    for one in [material] if isinstance(material, str) else material:
        data.materials.append(mat(one))
    if bevel:
        modifier = thing.modifiers.new('bevel', 'BEVEL')
        modifier.width, modifier.segments = bevel, 3
    return thing


def _shaped(name, make, material, at, smooth, bevel):
    """A solid that bmesh makes."""
    shape = bmesh.new()
    make(shape)
    thing = mesh(name, [], [], material, at=at, bevel=bevel)
    shape.to_mesh(thing.data)
    shape.free()
    for polygon in thing.data.polygons:
        polygon.use_smooth = smooth
    return thing


def box(size, at, material, bevel=.02, turn=0):
    """A box of `size` standing with the centre of its foot `at`, turned round z by `turn` radians."""
    def make(shape):
        bmesh.ops.create_cube(shape, size=1)
        bmesh.ops.scale(shape, vec=size, verts=shape.verts)
        bmesh.ops.translate(shape, vec=(0, 0, size[2] / 2), verts=shape.verts)
    thing = _shaped('box', make, material, at, False, bevel)
    thing.rotation_euler[2] = turn
    return thing


def cone(low, high, height, at, material, bevel=0, segments=48):
    """A cylinder, cone or frustum standing `at`: radii of foot and top, height."""
    def make(shape):
        bmesh.ops.create_cone(shape, cap_ends=True, segments=segments, radius1=low, radius2=high, depth=height)
        bmesh.ops.translate(shape, vec=(0, 0, height / 2), verts=shape.verts)
    thing = _shaped('cone', make, material, at, segments > 12, bevel)
    thing.data.use_auto_smooth = True
    return thing


def ball(radius, at, material):
    """A sphere round `at`."""
    return _shaped('ball', lambda shape: bmesh.ops.create_uvsphere(shape, u_segments=48, v_segments=24, radius=radius), material, at, True, 0)


def tube(points, radius, material, closed=False):
    """A round cord through points."""
    data = bpy.data.curves.new('tube', 'CURVE')
    data.dimensions, data.bevel_depth, data.bevel_resolution = '3D', radius, 3
    spline = data.splines.new('POLY')
    spline.points.add(len(points) - 1)
    for point, xyz in zip(spline.points, points):
        point.co = (*xyz, 1)
    spline.use_cyclic_u = closed
    cord = bpy.data.objects.new('tube', data)
    data.materials.append(mat(material))
    bpy.context.collection.objects.link(cord)
    return cord


def balloon(radius, at, gores=16):
    """The deck's balloon with the middle of its envelope `at`: bulging gores in two reds, a double line, ropes, basket."""
    x0, y0, z0 = at
    rings, per_gore = 40, 8

    def outline(t):
        """Radius and height of the envelope, t from the crown 0 to the mouth 1."""
        if t < .58:
            angle = t / .58 * pi / 2 * 1.12
            return sin(angle), cos(angle)
        s = (t - .58) / .42
        r1, z1 = sin(pi / 2 * 1.12), cos(pi / 2 * 1.12)
        return r1 * max(0, 1 - s) ** 1.18 + .2 * s, z1 - 1.22 * s

    def surface(t, angle, lift=0.0):
        r, z = outline(t)
        bulge = 1 + .034 * abs(sin(angle * gores / 2)) * min(1, 4 * r) + lift
        return (x0 + radius * r * bulge * cos(angle), y0 + radius * r * bulge * sin(angle), z0 + radius * z)

    around = gores * per_gore
    vertices = [surface(i / rings, 2 * pi * j / around) for i in range(rings + 1) for j in range(around)]
    faces = [(i * around + j, (i + 1) * around + j, (i + 1) * around + (j + 1) % around, i * around + (j + 1) % around)
             for i in range(rings) for j in range(around)]
    envelope = mesh('balloon', vertices, faces, ['red', 'red2'], smooth=True)
    for number, polygon in enumerate(envelope.data.polygons):
        polygon.material_index = (number % around) // per_gore % 2
    for t, width in ((.55, .012), (.585, .006)):
        tube([surface(t, 2 * pi * j / around, .006) for j in range(around)], radius * width, 'paper', closed=True)

    foot, side = z0 - radius * 2.06, radius * .25
    for dx, dy in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        tube([(x0 + dx * .14 * radius, y0 + dy * .14 * radius, z0 - 1.36 * radius),
              (x0 + dx * side / 2, y0 + dy * side / 2, foot + .24 * radius)], radius * .008, 'ink')
    box((side, side, .24 * radius), (x0, y0, foot), 'wicker', bevel=radius * .02)
    tube([(x0 + dx * side / 2, y0 + dy * side / 2, foot + .25 * radius) for dx, dy in ((-1, -1), (1, -1), (1, 1), (-1, 1))],
         radius * .02, 'ink', closed=True)


def person(at, height, material):
    """A small figure of clay, standing."""
    x, y, z = at
    cone(height * .15, height * .10, height * .72, at, material, bevel=height * .03, segments=24)
    ball(height * .12, (x, y, z + height * .87), material)


def hills(height, bounds, layer=.22, cell=.04):
    """Paper hills: the field `height(x, y)` (arrays in, metres out) over `bounds` cut into sheets `layer` thick."""
    left, right, near, far = bounds
    x, y = np.meshgrid(np.arange(left, right, cell), np.arange(near, far, cell))
    field = height(x, y).astype(np.float32)
    for number in range(1, int(field.max() / layer) + 1):
        sheet = (cv2.GaussianBlur(field, (0, 0), 2) > number * layer).astype(np.uint8)
        sheet = cv2.copyMakeBorder(sheet, 1, 1, 1, 1, cv2.BORDER_CONSTANT)
        outlines, _ = cv2.findContours(sheet, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
        data = bpy.data.curves.new('sheet', 'CURVE')
        data.dimensions, data.fill_mode = '2D', 'BOTH'
        data.extrude, data.bevel_depth, data.bevel_resolution = layer / 2 - .014, .014, 2
        for outline in outlines:
            points = outline[:, 0, :].astype(np.float32)
            if len(points) < 12:
                continue
            smooth = sum(np.roll(points, shift, axis=0) for shift in range(-4, 5)) / 9
            smooth = smooth[::3]
            spline = data.splines.new('POLY')
            spline.points.add(len(smooth) - 1)
            spline.use_cyclic_u = True
            for point, (column, row) in zip(spline.points, smooth):
                point.co = (left + column * cell, near + row * cell, 0, 1)
        data.materials.append(mat('paper2' if number % 5 == 0 else 'paper'))
        thing = bpy.data.objects.new('sheet', data)
        thing.location[2] = (number - .5) * layer
        bpy.context.collection.objects.link(thing)
