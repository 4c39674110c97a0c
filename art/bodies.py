"""The bodies that intelligence takes on in scene 6: driverless car, drone, glasses, watch, ring."""
from math import cos, pi, radians, sin

from mathutils import Matrix

import world
from forms import cord, disc, egg, hoop, link, loft, outward, placed, puffed, rounded, slab, swept, tilt, turned
from parts import ball, tube

world.MATERIALS.setdefault('smoked', ((.115, .125, .13), .28, .45))


def lens():
    """A window one sees through, a little grey: no reflection, so no noise."""
    material = world.mat('smoked').copy()
    material.name = 'lens'
    nodes, links = material.node_tree.nodes, material.node_tree.links
    clear = nodes.new('ShaderNodeBsdfTransparent')
    clear.inputs[0].default_value = (.86, .87, .87, 1)
    links.new(clear.outputs[0], nodes['Material Output'].inputs[0])
    return material


def arc(x, z, radius, low, high, steps=20):
    """Points of an arc, degrees from `low` to `high`."""
    return [(x + radius * cos(radians(low + (high - low) * i / steps)), z + radius * sin(radians(low + (high - low) * i / steps)))
            for i in range(steps + 1)]


def wheel(x, y, side):
    """A wheel with its middle at (x, y, .165)."""
    axis = ((x, y, .165), (x, y + side, .165))
    turned([(.10, -.07), (.150, -.065), (.163, -.045), (.165, 0), (.163, .045), (.150, .063), (.112, .066), (.106, .052)], 'ink', axis)
    turned([(.108, 0), (.106, .050), (.098, .058), (.060, .050), (.034, .052), (.032, .066), (.026, .070)], 'clay', axis)
    turned([(.016, 0), (.016, .074), (.012, .076)], 'ink', axis, steps=24)


def car():
    """A small driverless car, 1.7 m long, its nose to +x: body, glazed cabin, roof with its turning eye."""
    outline = [*arc(-.53, .15, .200, 187, -7), *arc(.53, .15, .200, 187, -7),
               *swept([(.80, .135), (.865, .20), (.875, .29), (.83, .37), (.70, .415), (.50, .445), (.34, .465)], 6),
               *swept([(.20, .47), (-.20, .475), (-.60, .47), (-.76, .445), (-.835, .37), (-.845, .26), (-.815, .16)], 6)]
    flank = [(.380, .034), (.377, .022), (.370, .010), (.358, .002), (.335, -.003), (.20, -.005)]
    puffed(outline, [(-y, inset) for y, inset in flank] + [(y, inset) for y, inset in reversed(flank)], 'clay')
    foot, top = (.45, .585, .325, -.085), (.705, .375, .262, -.125)
    loft([foot, top], 'smoked', steps=96, power=7)
    loft([(.690, .372, .262, -.125), (.700, .394, .281, -.125), (.722, .396, .283, -.125), (.742, .378, .268, -.125), (.750, .34, .235, -.125)],
         'clay', steps=96, power=6, smooth=60)
    corner = 2 ** (-1 / 7)
    for side in (-1, 1):
        for end in (-1, 1):
            low = (foot[3] + end * foot[1] * corner * .995, side * foot[2] * corner * .995, foot[0] - .01)
            high = (top[3] + end * top[1] * corner * .995, side * top[2] * corner * .995, top[0])
            tube([low, high], .021, 'clay')
        tube([(-.06, side * (foot[2] + .001), foot[0] - .01), (-.10, side * (top[2] + .001), top[0])], .017, 'clay')
        for x in (-.53, .53):
            wheel(x, side * .305, side)
        with placed((.38, side * .375, .49)):
            egg((0, 0, 0), (.032, .042, .030), 'clay')
        for x in (.02, -.42):
            tube([(x, side * .384, .385), (x + .07, side * .384, .387)], .009, 'paper2')
        for x in (-.13, .30):
            tube([(x, side * .3785, .17), (x, side * .3785, .455)], .0035, 'ink')
        slab(rounded(.03, .055, .014), .10, 'ink', .006, at=(.858, side * .22, .315))
        slab(rounded(.03, .05, .014), .12, 'ink', .006, at=(-.828, side * .22, .355))
    eye = ((-.10, 0, .745), (-.10, 0, 2))
    turned([(.105, 0), (.10, .018), (.066, .024)], 'clay', eye)
    turned([(.060, .02), (.060, .088)], 'ink', eye)
    turned([(.060, .086), (.066, .090), (.066, .108), (.058, .118)], 'clay', eye)


def drone(height):
    """A drone of four guarded rotors hovering at `height` on a wire stand."""
    turned([(.20, 0), (.20, .02), (.185, .034), (.02, .04)], 'clay')
    tube([(0, 0, .02), (0, 0, height)], .011, 'ink')
    with placed((0, 0, height)):
        loft([(-.055, .10, .07), (-.045, .17, .115), (0, .225, .150), (.03, .222, .148), (.065, .16, .105), (.078, .09, .06)], 'clay', steps=64, power=2.6, smooth=60)
        hoop([(x, z) for x, z in [(.222 * cos(t) * _k(t), .148 * sin(t) * _k(t)) for t in [2 * pi * i / 64 for i in range(64)]]],
             [(u * .004 + .002, v * .007) for u, v in ((-1, -1), (1, -1), (1, 1), (-1, 1))], 'ink').matrix_basis = Matrix.Translation((0, 0, .014)) @ Matrix.Rotation(pi / 2, 4, 'X')
        ball(.058, (-.235, 0, -.035), 'clay')
        turned([(.034, 0), (.034, .016), (.028, .020)], 'ink', ((-.282, 0, -.043), (-1.3, 0, -.2)), steps=32)
        for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
            x, y = sx * .375, sy * .325
            cord([(sx * .12, sy * .08, .01), (sx * .24, sy * .20, .03), (x, y, .03)], .024, 'clay')
            turned([(.040, -.045), (.046, -.035), (.046, .055), (.040, .064)], 'clay', ((x, y, 0), (x, y, 1)), steps=40)
            turned([(.022, .06), (.022, .094), (.017, .099)], 'ink', ((x, y, 0), (x, y, 1)), steps=32)
            with placed((x, y, .030)):
                tube([(.262 * cos(2 * pi * i / 96), .262 * sin(2 * pi * i / 96), .045) for i in range(96)], .013, 'clay', closed=True)
                for k in range(3):
                    a = 2 * pi * k / 3 + .5 * sx
                    tube([(.03 * cos(a), .03 * sin(a), .01), (.262 * cos(a), .262 * sin(a), .045)], .007, 'clay')
                with placed((0, 0, .055), matrix=Matrix.Rotation(.9 + sx * sy * .7, 4, 'Z')):
                    for turn in (0, pi):
                        with placed(matrix=Matrix.Rotation(turn, 4, 'Z') @ Matrix.Rotation(.25, 4, 'X')):
                            slab(link((.03, 0), (.20, .004), .010, .022), .007, 'clay', .002).matrix_basis = Matrix.Rotation(pi / 2, 4, 'X')
        for side in (-1, 1):
            cord([(-.13, side * .07, -.03), (-.15, side * .13, -.12), (-.13, side * .155, -.185), (0, side * .16, -.20),
                  (.13, side * .155, -.185), (.15, side * .13, -.12), (.13, side * .07, -.03)], .011, 'clay')


def _k(t, power=2.6):
    return (abs(cos(t)) ** power + abs(sin(t)) ** power) ** (-1 / power)


def oval(width, height, power, steps=96):
    """A superellipse round the origin."""
    return [(width / 2 * cos(t) * _k(t, power), height / 2 * sin(t) * _k(t, power)) for t in [2 * pi * i / steps for i in range(steps)]]


def glasses(material='red'):
    """Open glasses, 1.3 m wide, standing on their rims; the front looks to -y."""
    width, height, rise = .54, .40, .205
    section = [(.034 * cos(2 * pi * i / 20), .030 * sin(2 * pi * i / 20)) for i in range(20)]
    window = lens()
    for side in (-1, 1):
        with placed((side * .335, 0, rise + .03), matrix=tilt(side * radians(-2))):
            hoop(oval(width, height, 3.4), section, material, smooth=80)
            pane = slab(oval(width + .02, height + .02, 3.4), .008, 'smoked', 0)
            pane.data.materials[0] = window
        x, z = side * .335 + side * width / 2, rise + .12
        slab(rounded(.075, .085, .03), .075, material, .014, at=(x + side * .018, .012, z), segments=4)
        turned([(.024, 0), (.024, .012), (.019, .016)], 'ink', ((x + side * .018, -.026, z), (x + side * .018, -1, z)), steps=32)
        cord([(x + side * .022, .03, z), (x + side * .028, .12, z + .002), (x + side * .02, .55, z + .012), (x, .86, z + .004), (x - side * .005, 1.0, z - .075),
              (x - side * .01, 1.05, z - .15)], .024, material)
        ball(.024, (x - side * .01, 1.05, z - .15), material)
    cord([(-.075, 0, rise + .085), (-.03, -.006, rise + .125), (.03, -.006, rise + .125), (.075, 0, rise + .085)], .030, material)


def watch():
    """A watch standing on its closed strap; the face looks to -x and up."""
    lean = radians(24)
    loop = oval(.50, .60, 2.5)
    low = min(x * -sin(lean) + z * cos(lean) for x, z in loop)
    with placed((0, 0, .018 - low), matrix=Matrix.Rotation(lean, 4, 'Y')):
        strap = [(u * .5, v) for u, v in rounded(.030, .235, .013, 5)]
        hoop(loop, [(u * 2, v) for u, v in strap], 'clay', smooth=60)
        with placed((-.262, 0, 0), matrix=Matrix.Rotation(-pi / 2, 4, 'Z')):
            slab(rounded(.315, .365, .085, 12), .085, 'clay', .026, segments=5)
            slab(rounded(.262, .312, .062, 12), .010, 'smoked', .003, at=(0, -.0425, 0))
            turned([(.026, 0), (.028, .004), (.028, .030), (.022, .036)], 'clay', ((.155, 0, .07), (1, 0, .07)), steps=32)
            slab(rounded(.02, .085, .009), .030, 'clay', .006, at=(.158, 0, -.05))
        for (x, z), (a, b) in list(zip(loop, outward(loop)))[76:92:3]:
            turned([(.011, .008), (.011, .0165), (.009, .0175)], 'ink', ((x, 0, z), (x + a, 0, z + b)), steps=20)


def ring(radius=.175):
    """A ring upright in the slot of a small block; tiny eyes on its inner side."""
    slab(rounded(.40, .20, .03), .32, 'clay', .025, at=(0, 0, .10), segments=4)
    with placed((0, 0, .18 + radius)):
        hoop(disc(radius), rounded(.034, .105, .016, 6), 'clay', smooth=60)
        for a in (60, 90, 120):
            x, z = (radius - .018) * cos(radians(a)), (radius - .018) * sin(radians(a))
            ball(.012, (x, 0, z), 'ink')
