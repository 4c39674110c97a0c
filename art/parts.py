"""The kit of parts of the pictures' world: simple solids and cords; balloon, people, hills and houses have their own files."""
import bmesh
import bpy
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
    data.use_fill_caps = True
    spline = data.splines.new('POLY')
    spline.points.add(len(points) - 1)
    for point, xyz in zip(spline.points, points):
        point.co = (*xyz, 1)
    spline.use_cyclic_u = closed
    cord = bpy.data.objects.new('tube', data)
    data.materials.append(mat(material))
    bpy.context.collection.objects.link(cord)
    return cord
