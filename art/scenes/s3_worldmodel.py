"""World model: an octagonal corridor that opens into a hub; a red ball in mid-bounce, its path behind it as ghosts."""
from math import cos, pi, radians, sin, tan

import bpy
from mathutils import Matrix

from forms import disc, hoop, placed, rounded, sheet, turned
from interior import ambient, glowing, hidden, kit, stand
from parts import ball, box, tube

APOTHEM, MODULE, FLOOR = 2.0, 3.0, -1.55
SIDE = 2 * APOTHEM * tan(pi / 8)
START, END, EYE = -6.0, 9.0, -.3
HUB, HUB_WIDE, HUB_HIGH = 13.3, 4.2, 2.3
RADIUS, STEP = .31, .085
SAMPLES = 128


def octagon(apothem, fillet=.12, steps=5):
    """An octagon (x, z) with a flat foot and round corners, counter-clockwise."""
    reach = (apothem - fillet) / cos(pi / 8)
    return [(reach * cos(pi / 8 + k * pi / 4) + fillet * cos(k * pi / 4 + pi / 4 * i / steps),
             reach * sin(pi / 8 + k * pi / 4) + fillet * sin(k * pi / 4 + pi / 4 * i / steps)) for k in range(8) for i in range(steps + 1)]


def side(number):
    """What is made inside as a floor at z = -APOTHEM comes to stand at side `number` (0 the floor, 2 a wall, 4 the ceiling)."""
    return placed(matrix=Matrix.Rotation(-number * pi / 4, 4, 'Y'))


def plate(width, start, length, material='wall', x=0, thick=.08, lift=0, bevel=.014):
    """A plate on the side at hand, its face `lift` metres inside the corridor's own."""
    return box((width, length - .014, thick), (x, start + length / 2, -APOTHEM - thick + lift), material, bevel)


def module():
    """Three metres of corridor: a rib, two bays of panels on eight sides, rails, light bars, the deck."""
    hoop(octagon(APOTHEM - .10), [(u, v) for u, v in rounded(.26, .26, .05)], 'clay', smooth=20)
    hoop(octagon(APOTHEM + .14), [(u, v + MODULE / 2) for u, v in rounded(.1, MODULE, .01, 1)], 'clay', smooth=20)
    for number in range(8):
        with side(number):
            for bay in (0, 1):
                start, length = (.13, 1.37) if bay == 0 else (1.5, 1.37)
                if number in (2, 6):
                    plate(SIDE - .30, start, length)
                    plate(.98, start + .26, length - .52, lift=.022, bevel=.010)
                    for i in range(3):
                        y = start + (.40 if number == 6 else length - .40) + (.07 if number == 6 else -.07) * i
                        box((.40, .026, .01), (0, y, -APOTHEM + .016), 'shade', bevel=0)
                elif number in (3, 5):
                    for x in (-1, 1):
                        plate(SIDE / 2 - .13, start, length, x=x * (SIDE / 4 - .0625))
                else:
                    plate(SIDE - .24, start, length)
            if number in (2, 6):
                box((.022, MODULE, .006), ((-.58 if number == 2 else .58), MODULE / 2, -APOTHEM - .002), 'teal', bevel=0)
    for x, z in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        glowing(tube([(x * 1.925, .16, z * .797), (x * 1.925, MODULE - .16, z * .797)], .042, 'wall'))
        for y in (.15, MODULE - .15):
            turned([(.02, -.03), (.056, -.025), (.056, .025), (.02, .03)], 'wall', ((x * 1.925, y, z * .797), (x * 1.925, y + 1, z * .797)), steps=24)
    for turn in (157.5, 202.5):
        with placed(matrix=Matrix.Rotation(radians(turn), 4, 'Y')):
            box((.20, MODULE - .28, .10), (0, MODULE / 2, -2.14), 'clay', bevel=.02)
    for bay in (0, 1):
        box((1.86, 1.488, .06), (0, .75 + 1.5 * bay, FLOOR - .06), 'floor', bevel=.006)
        for x in (-1, 1):
            box((.30, 1.488, .09), (x * 1.10, .75 + 1.5 * bay, FLOOR - .06), 'wall', bevel=.012)
    box((2.7, MODULE, .02), (0, MODULE / 2, FLOOR - .09), 'shade', bevel=0)


def pierced(outer, inner, depth):
    """A plate (x, z) with an opening, standing at y = 0."""
    data = bpy.data.curves.new('pierced', 'CURVE')
    data.dimensions, data.fill_mode, data.extrude, data.bevel_depth = '2D', 'BOTH', depth / 2, .012
    for outline in (outer, inner):
        spline = data.splines.new('POLY')
        spline.points.add(len(outline) - 1)
        spline.use_cyclic_u = True
        for point, (x, z) in zip(spline.points, outline):
            point.co = (x, z, 0, 1)
    thing = bpy.data.objects.new('pierced', data)
    thing.matrix_basis = Matrix.Rotation(pi / 2, 4, 'X')
    bpy.context.collection.objects.link(thing)
    return thing


def hub(world, corridor):
    """The room at the end: eight walls, a door in each that leads on, a ring of light, a round table."""
    half, door = HUB_WIDE * tan(pi / 8), 1.12
    axis = door * .94 + FLOOR + .04
    outer = [(-half, FLOOR), (half, FLOOR), (half, HUB_HIGH), (-half, HUB_HIGH)]
    for number in range(8):
        angle = number * pi / 4
        with placed((HUB_WIDE * sin(angle), HUB + HUB_WIDE * cos(angle), 0), turn=-angle):
            if number == 4:
                wall = pierced([(-2.8, -2.6), (2.8, -2.6), (2.8, 2.6), (-2.8, 2.6)], octagon(APOTHEM), .16)
            else:
                wall = pierced(outer, [(x, z + axis) for x, z in octagon(door)], .16)
                with placed((0, 0, axis)):
                    hoop(octagon(door - .02), [(u, v - .10) for u, v in rounded(.16, .20, .04)], 'wall', smooth=20)
                glowing(box((half * 1.5, .04, .05), (0, -.12, HUB_HIGH - .34), 'wall'))
            wall.data.materials.append(world.mat('wall'))
            box((.14, .14, HUB_HIGH - FLOOR), (half, -.04, FLOOR), 'clay', bevel=.04)
    for angle in (-45, 0, 45):
        a = radians(angle)
        for step in range(4):
            reach = HUB_WIDE + .1 + step * MODULE * .55
            stand(corridor, (reach * sin(a), HUB + reach * cos(a), FLOOR + 1.55 * .55), -angle, .55)
    plan = octagon(HUB_WIDE + .1, .02, 1)
    sheet(plan, .05, 'floor', 0, at=(0, HUB, FLOOR - .05))
    hidden(sheet(plan, .05, 'wall', 0, at=(0, HUB, HUB_HIGH)), shadow=True, diffuse=True)
    for radius, width in ((2.5, .07), (1.55, .045)):
        glowing(tube([(x, HUB + y, HUB_HIGH - .10) for x, y in disc(radius, 128)], width, 'wall', closed=True))
    turned([(.62, 0), (.62, .05), (.30, .12), (.24, .60), (.40, .66), (.95, .70), (.98, .74), (.95, .78), (.02, .78)], 'clay',
           ((0, HUB, FLOOR), (0, HUB, 9)), steps=96, bevel=.006)


def flight(time):
    """Where the ball is: it falls, touches the deck at 0, leaves with nine tenths of its speed; it never turns aside."""
    speed = 6.0 if time >= 0 else -6.0 / .9
    return -.15 + 3.1 * time, 1.4 - 2.6 * time, FLOOR + RADIUS + speed * time - 9.81 / 2 * time ** 2


def ghost(world, alpha):
    """The red thinned to a veil, denser towards its rim; its far side is not seen."""
    material = world.mat('red').copy()
    tree = material.node_tree
    nodes, link = tree.nodes, tree.links.new
    clear, mix, shape, rim = (nodes.new(f'ShaderNode{kind}') for kind in ('BsdfTransparent', 'MixShader', 'NewGeometry', 'LayerWeight'))
    rim.inputs['Blend'].default_value = .35
    ramp, front = nodes.new('ShaderNodeMapRange'), nodes.new('ShaderNodeMath')
    ramp.inputs['To Min'].default_value, ramp.inputs['To Max'].default_value = alpha * .72, min(1, alpha * 1.5)
    link(rim.outputs['Facing'], ramp.inputs['Value'])
    keep = nodes.new('ShaderNodeMath')
    keep.operation, keep.inputs[0].default_value = 'SUBTRACT', 1
    link(shape.outputs['Backfacing'], keep.inputs[1])
    front.operation = 'MULTIPLY'
    link(ramp.outputs[0], front.inputs[0])
    link(keep.outputs[0], front.inputs[1])
    link(front.outputs[0], mix.inputs[0])
    link(clear.outputs[0], mix.inputs[1])
    link(nodes['surface'].outputs[0], mix.inputs[2])
    link(mix.outputs[0], nodes['Material Output'].inputs[0])
    return material


def touch(x, y, radius):
    """A soft shade on the deck where the ball touched it."""
    thing = turned([(.001, 0), (radius, 0)], 'shade', ((x, y, FLOOR + .003), (x, y, 9)), steps=64)
    material = thing.data.materials[0] = thing.data.materials[0].copy()
    tree = material.node_tree
    place, length, fade, clear, mix = (tree.nodes.new(f'ShaderNode{kind}') for kind in ('TexCoord', 'VectorMath', 'MapRange', 'BsdfTransparent', 'MixShader'))
    length.operation, fade.interpolation_type = 'LENGTH', 'SMOOTHSTEP'
    fade.inputs['From Max'].default_value, fade.inputs['To Min'].default_value, fade.inputs['To Max'].default_value = radius, .62, 0
    for start, end in ((place.outputs['Object'], length.inputs[0]), (length.outputs['Value'], fade.inputs['Value']), (fade.outputs[0], mix.inputs[0]),
                       (clear.outputs[0], mix.inputs[1]), (tree.nodes['surface'].outputs[0], mix.inputs[2]),
                       (mix.outputs[0], tree.nodes['Material Output'].inputs[0])):
        tree.links.new(start, end)
    hidden(thing, shadow=True, diffuse=True, glossy=True)


def build(world):
    world.camera((0, -4.1, EYE), 24, fstop=5.6)
    world.sky(top=(.89, .84, .75), horizon=(.89, .84, .75), dome=(1.3, 1.26, 1.17), ground=(.30, .28, .25))
    ambient(factor=.55)
    with kit('corridor') as corridor:
        module()
    for i in range(int((END - START) / MODULE)):
        stand(corridor, (0, START + MODULE * i, 0))
    box((5, .1, 5), (0, START - .1, -2.5), 'wall', bevel=0)
    hub(world, corridor)
    for x, z, watts in ((-1, 1, 205), (1, 1, 114), (-1, -1, 84), (1, -1, 62)):
        middle = (END + START) / 2
        world.area((x * 1.845, middle, z * .764), (0, middle, 0), (END - START - .2, .10), watts)
    for number in range(9):
        thing = ball(RADIUS, flight(STEP * (4 - number)), 'red')
        thing.modifiers.new('round', 'SUBSURF').render_levels = 1
        if number:
            thing.data.materials[0] = ghost(world, .68 * (1 - number / 11))
            hidden(thing, shadow=True, diffuse=True)
    touch(*flight(0)[:2], .30)
