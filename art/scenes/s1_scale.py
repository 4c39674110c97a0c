"""Scale: an endless hall of racks in strict perspective; the red balloon is pressed against its ceiling."""
from math import radians, sin
from random import Random

import bpy

from balloon import balloon
from interior import ambient, blocks, hidden, kit, stand
from parts import box, tube

AISLE, HIGH, WIDE, CEILING = 1.72, 2.95, .9, 4.75
NEAR, FAR, BAY, UNIT = -3, 78, 2.4, .098
SAMPLES = 112


def rack(seed):
    """One rack, its front towards -y: a frame, in it units of many kinds and a few empty bays."""
    random = Random(seed)
    pale, dark, fine = [], [], []
    frame = [((.07, .9, HIGH), (side * (WIDE / 2 - .041), .45, 0)) for side in (-1, 1)]
    frame += [((WIDE - .15, .9, .15), (0, .45, HIGH - .15)), ((WIDE - .15, .86, .10), (0, .47, 0))]
    dark.append(((WIDE - .1, .02, HIGH - .1), (0, .30, .05)))
    z, width, last = .115, WIDE - .165, None
    while z < HIGH - .15 - UNIT:
        kind = random.choice([k for k in ('plain', 'plain', 'vents', 'drives', 'blades', 'switch', 'gap') if k != last])
        tall = {'plain': random.choice((1, 2, 2, 4)), 'vents': 2, 'drives': 2, 'blades': 4, 'switch': 1, 'gap': random.choice((1, 2))}[kind]
        tall = min(tall, int((HIGH - .15 - z) / UNIT))
        h, y = tall * UNIT - .014, .045 - .018 * random.random()
        if kind in ('plain', 'vents', 'switch'):
            pale.append(((width, .2, h), (0, y + .1, z)))
        if kind == 'plain':
            fine.append(((.26 + .1 * random.random(), .004, .014), (-.12, y - .001, z + h * .5)))
        elif kind == 'vents':
            fine += [((.011, .004, h * .62), (-.27 + .024 * i, y - .001, z + h * .19)) for i in range(18)]
        elif kind == 'switch':
            fine += [((.040, .004, h * .34), (-.30 + .054 * i, y - .001, z + h * .33)) for i in range(9)]
        elif kind in ('drives', 'blades'):
            count = 4 if kind == 'drives' else 9
            step = width / count
            for i in range(count):
                for row in range(2 if kind == 'drives' else 1):
                    part = h / (2 if kind == 'drives' else 1)
                    x = -width / 2 + step * (i + .5)
                    pale.append(((step - .012, .2, part - .010), (x, y + .1 + .006 * random.random(), z + part * row)))
                    fine.append(((step * .5, .004, .008) if kind == 'drives' else (.009, .004, h * .16), (x, y - .004, z + part * row + part * .72)))
        if kind != 'gap':
            pale += [((.022, .05, min(h * .7, .12)), (side * (width / 2 - .026), y - .012, z + h * .5 - min(h * .35, .06))) for side in (-1, 1)]
        z, last = z + tall * UNIT, kind
    if z < HIGH - .17:
        pale.append(((width, .2, HIGH - .15 - z - .012), (0, .145, z)))
    blocks(frame, 'clay', .012)
    blocks(pale, 'paper', .005)
    blocks(dark, 'shade')
    blocks(fine, 'shade')


def quiet(world, name, color):
    """What a thing throws on its neighbours is paler than itself."""
    tree = world.mat(name).node_tree
    path, mix = tree.nodes.new('ShaderNodeLightPath'), tree.nodes.new('ShaderNodeMixRGB')
    base = tree.nodes['surface'].inputs['Base Color']
    mix.inputs[1].default_value, mix.inputs[2].default_value = base.default_value, (*color, 1)
    tree.links.new(path.outputs['Is Diffuse Ray'], mix.inputs[0])
    tree.links.new(mix.outputs[0], base)


def clear(thing):
    """Takes a thing out of the haze."""
    for slot, material in enumerate(thing.data.materials):
        copy = thing.data.materials[slot] = material.copy()
        nodes = copy.node_tree.nodes
        copy.node_tree.links.new(nodes['surface'].outputs[0], nodes['Material Output'].inputs[0])


def tray(side):
    """A cable ladder above the racks, hung from the ceiling, cables lying in it in order."""
    x, z, length = side * (AISLE + .14), HIGH + .16, FAR - NEAR
    blocks([((.025, length, .085), (x + dx, NEAR + length / 2, z)) for dx in (-.19, .19)], 'clay', .006)
    blocks([((.36, .04, .02), (x, NEAR + .3 * i, z + .012)) for i in range(int(length / .3))], 'clay')
    for i in range(6):
        tube([(x - .13 + .05 * i, y, z + .052 + .006 * sin(y * 1.7 + i)) for y in range(NEAR, FAR, 1)], .019, 'teal' if i == (1 if side > 0 else 4) else 'clay')
    for i in range(int(length / BAY / 1.5)):
        for dx in (-.21, .21):
            tube([(x + dx, NEAR + BAY / 2 + 1.5 * BAY * i, z), (x + dx, NEAR + BAY / 2 + 1.5 * BAY * i, CEILING)], .006, 'shade')


def build(world):
    world.haze(7, 19)
    world.camera((0, -3.45, 1.62), 27, shift=(0, .055))
    world.sun(-82, 51, 3.7, 2.5)
    world.sky(top=(.89, .84, .75), horizon=(.89, .84, .75), dome=(.80, .80, .785), ground=(.58, .55, .50))
    ambient()
    models = []
    for seed in range(7):
        with kit(f'rack {seed}') as model:
            rack(seed + 3)
        models.append(model)
    order = Random(11)
    for side, turn in ((-1, 90), (1, -90)):
        previous = None
        for i in range(int((FAR - NEAR) / WIDE)):
            previous = order.choice([model for model in models if model is not previous])
            stand(previous, (side * AISLE, NEAR + WIDE * (i + .5), 0), turn)
        tray(side)
    with kit('tile') as tile:
        box((.570, .594, .1), (0, 0, -.1), 'hall_floor', bevel=.004)
    for column in range(6):
        for row in range(int((FAR - NEAR) / .6)):
            stand(tile, (-1.4325 + .573 * column, NEAR + .6 * row, 0))
    box((12, FAR - NEAR, .1), (0, (FAR + NEAR) / 2, -.112), 'shade', bevel=0)
    roof = [box((14, FAR - NEAR, .1), (0, (FAR + NEAR) / 2, CEILING), 'paper', bevel=0),
            blocks([((14, .26, .05), (0, NEAR + BAY * i, CEILING - .05)) for i in range(int((FAR - NEAR) / BAY))], 'clay', .010),
            blocks([((.02, FAR - NEAR, .012), (1.2 * i, (FAR + NEAR) / 2, CEILING - .012)) for i in range(-4, 5) if i], 'shade')]
    for thing in roof:
        hidden(thing, shadow=True, diffuse=True)
    for name in ('red', 'red2'):
        quiet(world, name, (.27, .14, .10))
    radius, y = 1.22, NEAR + BAY * 4.54
    before = set(bpy.data.objects)
    balloon(radius, (0, y, CEILING - .77 * radius), pressed=.77)
    for thing in set(bpy.data.objects) - before:
        # The shadow of the skin falls on the racks; what hangs below would draw a streak on the floor, far from itself.
        clear(hidden(thing, glossy=True, shadow=not thing.name.startswith('skin')))
    fill = hidden(world.area((-.9, y - 5.5, .5), (0, y, 3.2), (1.4, 1.0), 7), glossy=True)
    fill.data.spread = radians(40)
