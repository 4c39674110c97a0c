"""The one small world of the deck's pictures: matte clay and paper, soft light from the left, one red thing.

Units are metres; x to the right, y away from the camera, z up. Colours are linear albedo.
A scene is a file in art/scenes/ with `build(world)`; see art/stage.py for how it is rendered.
"""
from math import cos, pi, radians, sin

import bpy
from mathutils import Vector

# linear albedo, roughness, specular
MATERIALS = {
    'paper': ((.80, .756, .675), 1, 0),
    'paper2': ((.74, .690, .598), 1, 0),
    'clay': ((.80, .762, .690), .75, .12),
    'red': ((.430, .0405, .0185), .55, .18),
    'red2': ((.375, .0335, .0155), .55, .18),
    'ink': ((.020, .024, .028), .55, .2),
    'teal': ((.075, .19, .20), .6, .2),
    'water': ((.42, .50, .49), .3, .3),
    'wood': ((.60, .45, .285), .5, .2),
    'wicker': ((.50, .40, .28), .7, .1),
    'wall': ((.80, .772, .722), .20, .45),
    'floor': ((.50, .485, .455), .09, .65),
    'hall_floor': ((.66, .63, .575), .13, .55),
    'glass': ((.62, .69, .68), .06, .6),
}
# Haze pales what is far; the red thing and its basket stay themselves.
CLEAR = {'red', 'red2', 'wicker', 'ink'}
HORIZON = (.89, .84, .75)

_haze = None


def reset(width, height):
    """An empty scene that Cycles renders on the CPU, in the plain Standard view transform."""
    global _haze
    _haze = None
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.render.engine = 'CYCLES'
    scene.render.resolution_x, scene.render.resolution_y = width, height
    scene.view_settings.view_transform = 'Standard'
    cycles = scene.cycles
    cycles.use_adaptive_sampling = False
    cycles.use_denoising = False
    cycles.transmission_bounces = cycles.volume_bounces = 0
    cycles.transparent_max_bounces = 16
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.sample_clamp_indirect = 3.5
    cycles.blur_glossy = 1
    settings()


def settings(bounces=(6, 4, 3), fast_gi=None):
    """How often light bounces (all, diffuse, glossy); with `fast_gi` the bounces after that many are estimated (rooms)."""
    cycles = bpy.context.scene.cycles
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = bounces
    cycles.use_fast_gi = fast_gi is not None
    if fast_gi is not None:
        cycles.fast_gi_method, cycles.ao_bounces_render = 'REPLACE', fast_gi
        bpy.context.scene.world = bpy.context.scene.world or bpy.data.worlds.new('world')
        light = bpy.context.scene.world.light_settings
        light.distance, light.ao_factor = 3, .8


def haze(start, distance, color=HORIZON):
    """From `start` metres on, materials fade into the horizon's colour; call it before materials are used."""
    global _haze
    _haze = (start, distance, color)


def mat(name):
    """A material of the palette by its name."""
    if name in bpy.data.materials:
        return bpy.data.materials[name]
    albedo, roughness, specular = MATERIALS[name]
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    nodes, links = material.node_tree.nodes, material.node_tree.links
    if roughness == 1:
        # Plain Lambert: the rough sheen of the other shader would burn out paper that is seen at a low angle.
        shader = nodes.new('ShaderNodeBsdfDiffuse')
        shader.inputs['Color'].default_value = (*albedo, 1)
        links.new(shader.outputs[0], nodes['Material Output'].inputs[0])
        nodes.remove(nodes['Principled BSDF'])
    else:
        shader = nodes['Principled BSDF']
        shader.inputs['Base Color'].default_value = (*albedo, 1)
        shader.inputs['Roughness'].default_value = roughness
        shader.inputs['Specular'].default_value = specular
    shader.name = 'surface'
    if _haze and name not in CLEAR:
        start, distance, color = _haze
        camera, path = nodes.new('ShaderNodeCameraData'), nodes.new('ShaderNodeLightPath')
        glow, mix = nodes.new('ShaderNodeEmission'), nodes.new('ShaderNodeMixShader')
        glow.inputs['Color'].default_value = (*color, 1)

        def math(operation, a, b):
            node = nodes.new('ShaderNodeMath')
            node.operation = operation
            for socket, value in zip(node.inputs, (a, b)):
                if isinstance(value, (int, float)):
                    socket.default_value = value
                else:
                    links.new(value, socket)
            return node.outputs[0]

        depth = math('MAXIMUM', math('SUBTRACT', camera.outputs['View Z Depth'], start), 0)
        share = math('SUBTRACT', 1, math('POWER', 2.71828, math('DIVIDE', depth, -distance)))
        links.new(math('MULTIPLY', share, path.outputs['Is Camera Ray']), mix.inputs[0])
        links.new(shader.outputs[0], mix.inputs[1])
        links.new(glow.outputs[0], mix.inputs[2])
        links.new(mix.outputs[0], nodes['Material Output'].inputs[0])
    return material


def camera(at, lens, shift=(0, 0), look=None, fstop=5.6, focus=None, yaw=0):
    """A level camera that looks along +y, turned left by `yaw` degrees, or at a point; verticals stay vertical through `shift`."""
    data = bpy.data.cameras.new('camera')
    data.lens, (data.shift_x, data.shift_y) = lens, shift
    rig = bpy.data.objects.new('camera', data)
    rig.location = at
    rig.rotation_euler = (Vector(look) - Vector(at)).to_track_quat('-Z', 'Y').to_euler() if look else (pi / 2, 0, radians(yaw))
    if focus:
        data.dof.use_dof, data.dof.focus_distance, data.dof.aperture_fstop = True, focus, fstop
    bpy.context.collection.objects.link(rig)
    bpy.context.scene.camera = rig


def sun(azimuth, elevation, strength, angle, color=(1, .965, .90)):
    """The key light. Degrees: azimuth from straight ahead, negative to the left; angle is its apparent size."""
    data = bpy.data.lights.new('sun', 'SUN')
    data.energy, data.angle, data.color = strength, radians(angle), color
    lamp = bpy.data.objects.new('sun', data)
    a, e = radians(azimuth), radians(elevation)
    lamp.rotation_euler = Vector((sin(a) * cos(e), cos(a) * cos(e), sin(e))).to_track_quat('Z', 'Y').to_euler()
    bpy.context.collection.objects.link(lamp)


def area(at, look, size, watts, color=(1, .965, .90)):
    """A soft rectangular lamp of `size` (width, height) that shines from `at` towards `look`; cameras do not see it."""
    data = bpy.data.lights.new('area', 'AREA')
    data.shape, (data.size, data.size_y) = 'RECTANGLE', size
    data.energy, data.color = watts, color
    lamp = bpy.data.objects.new('area', data)
    lamp.location = at
    lamp.rotation_euler = (Vector(at) - Vector(look)).to_track_quat('Z', 'Y').to_euler()
    lamp.visible_camera = False
    bpy.context.collection.objects.link(lamp)
    return lamp


def sky(top, horizon, dome, ground):
    """What the camera sees is an exact gradient from `horizon` to `top` (linear); what lights is a smooth dome."""
    world = bpy.context.scene.world = bpy.context.scene.world or bpy.data.worlds.new('world')
    world.use_nodes = True
    nodes, links = world.node_tree.nodes, world.node_tree.links
    coordinate, split, path = nodes.new('ShaderNodeTexCoord'), nodes.new('ShaderNodeSeparateXYZ'), nodes.new('ShaderNodeLightPath')
    links.new(coordinate.outputs['Generated'], split.inputs[0])

    def gradient(low, high, span):
        """From `low` to `high` over the elevation -1…1 given by `span`."""
        ramp, scale = nodes.new('ShaderNodeValToRGB'), nodes.new('ShaderNodeMapRange')
        scale.inputs['From Min'].default_value, scale.inputs['From Max'].default_value = span
        ramp.color_ramp.elements[0].color, ramp.color_ramp.elements[1].color = (*low, 1), (*high, 1)
        links.new(split.outputs['Z'], scale.inputs['Value'])
        links.new(scale.outputs[0], ramp.inputs[0])
        background = nodes.new('ShaderNodeBackground')
        links.new(ramp.outputs[0], background.inputs[0])
        return background.outputs[0]

    mix = nodes.new('ShaderNodeMixShader')
    links.new(path.outputs['Is Camera Ray'], mix.inputs[0])
    links.new(gradient(ground, dome, (-.25, .25)), mix.inputs[1])
    links.new(gradient(horizon, top, (0, .36)), mix.inputs[2])
    links.new(mix.outputs[0], nodes['World Output'].inputs[0])
