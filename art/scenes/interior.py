"""What scenes 1 and 3 share: rooms lit from inside, and pieces that repeat along them."""
from contextlib import contextmanager
from math import radians

import bpy

import world
from parts import mesh

world.MATERIALS.setdefault('shade', ((.105, .105, .10), .7, .1))
CUBE = [(0, 2, 3, 1), (4, 5, 7, 6), (0, 1, 5, 4), (2, 6, 7, 3), (0, 4, 6, 2), (1, 3, 7, 5)]


def ambient(factor=.8):
    """Rooms: more bounces, all after two estimated from the sky; the sky itself is found by chance rays, which is quieter."""
    world.settings((8, 5, 3), fast_gi=2)
    sky = bpy.context.scene.world
    sky.light_settings.ao_factor, sky.cycles.sampling_method = factor, 'NONE'


def hidden(thing, **rays):
    """Which rays miss a thing: `hidden(thing, diffuse=True)`."""
    for ray, missed in rays.items():
        setattr(thing, f'visible_{ray}', not missed)
    return thing


def glowing(thing, color=(1, .975, .93), strength=1.0):
    """A thing that the camera sees shine, while the light itself comes from an `area` beside it."""
    material = bpy.data.materials.get('lamp') or bpy.data.materials.new('lamp')
    material.use_nodes = True
    nodes = material.node_tree.nodes
    glow = nodes.new('ShaderNodeEmission')
    glow.inputs['Color'].default_value, glow.inputs['Strength'].default_value = (*color, 1), strength
    material.node_tree.links.new(glow.outputs[0], nodes['Material Output'].inputs[0])
    thing.data.materials.clear()
    thing.data.materials.append(material)
    return hidden(thing, diffuse=True, glossy=True, shadow=True)


def blocks(boxes, material, bevel=0):
    """Many boxes, each (size, centre of its foot), as one thing."""
    vertices, faces = [], []
    for (w, d, h), (x, y, z) in boxes:
        faces += [tuple(len(vertices) + corner for corner in face) for face in CUBE]
        vertices += [(x + sx * w / 2, y + sy * d / 2, z + sz * h) for sz in (0, 1) for sy in (-1, 1) for sx in (-1, 1)]
    thing = mesh('blocks', vertices, faces, material, bevel=bevel)
    if bevel:
        thing.modifiers['bevel'].use_clamp_overlap = False
    return thing


@contextmanager
def kit(name):
    """What is made inside is not seen itself; it is set up, as often as one likes, with `stand`."""
    before, group = set(bpy.data.objects), bpy.data.collections.new(name)
    yield group
    for thing in set(bpy.data.objects) - before:
        bpy.context.collection.objects.unlink(thing)
        group.objects.link(thing)


def stand(group, at, turn=0, scale=1):
    """One more of a kit, turned round z by `turn` degrees."""
    twin = bpy.data.objects.new(group.name, None)
    twin.instance_type, twin.instance_collection = 'COLLECTION', group
    twin.location, twin.rotation_euler[2], twin.scale = at, radians(turn), (scale,) * 3
    bpy.context.collection.objects.link(twin)
    return twin
