"""The wooden artist's mannequin: faceless, jointed with balls, 1.75 m tall, facing +x with its left side at +y."""
from math import radians

from mathutils import Matrix, Vector

from forms import bend, limb, loft, placed, swept, tilt, turned
from parts import ball
from world import mat

THIGH, SHIN, UPPER, FORE = .44, .42, .275, .245


def grain():
    """Gives the wood faint year rings along each piece: a change of tone, no bump."""
    material = mat('wood')
    if 'grain' in material.node_tree.nodes:
        return
    nodes, links = material.node_tree.nodes, material.node_tree.links
    shader = nodes['surface']
    tone = shader.inputs['Base Color'].default_value[:3]
    place, squeeze, wave, ramp = (nodes.new(f'ShaderNode{kind}') for kind in ('TexCoord', 'Mapping', 'TexWave', 'ValToRGB'))
    ramp.name = 'grain'
    squeeze.inputs['Scale'].default_value = (1, .55, .10)
    squeeze.inputs['Location'].default_value = (.11, .04, 0)
    wave.wave_type, wave.rings_direction = 'RINGS', 'Z'
    wave.inputs['Scale'].default_value, wave.inputs['Distortion'].default_value = 16, 3.2
    wave.inputs['Detail'].default_value, wave.inputs['Detail Scale'].default_value = 1, .8
    for stop, share in zip(ramp.color_ramp.elements, (.90, 1.035)):
        stop.color = (*(channel * share for channel in tone), 1)
    links.new(place.outputs['Object'], squeeze.inputs[0])
    links.new(squeeze.outputs[0], wave.inputs[0])
    links.new(wave.outputs['Fac'], ramp.inputs[0])
    links.new(ramp.outputs[0], shader.inputs['Base Color'])


def foot(ankle, side):
    """A foot under its ankle, toes to +x."""
    x, y, z = ankle
    with placed((x, y, z - .075)):
        with placed(matrix=Matrix.Rotation(radians(90), 4, 'Y')):
            # sections along x: height, half width, and how high its middle lies
            spans = [(-.062, .012, .016, .016), (-.055, .028, .030, .030), (-.03, .038, .037, .038), (.02, .037, .040, .037),
                     (.08, .027, .045, .027), (.13, .020, .045, .020), (.165, .015, .036, .015), (.178, .007, .020, .010)]
            loft([(along_x, high, wide, -lift, side * .01 * (along_x > .02)) for along_x, high, wide, lift in spans],
                 'wood', power=2.4, smooth=80)


def hand(wrist, side):
    """A hand that holds an upright edge: fingers to +x flat on the outer face, the thumb round the edge.

    The wrist joint is at `wrist`; `side` is -1 for the right hand (its palm looks to +y) and +1 for the left.
    """
    x, y, z = wrist
    inward = -side
    with placed((x, y, z)):
        with placed(matrix=Matrix.Rotation(radians(90), 4, 'Y')):
            loft([(.004, .018, .012), (.02, .026, .0145), (.05, .039, .0155), (.085, .041, .0150), (.108, .036, .0135)],
                 'wood', steps=32, power=2.6, smooth=80, bevel=0)
        for number, reach in enumerate((.185, .200, .195, .172)):
            low = (.100, 0, .0300 - .0200 * number)
            tip = (reach, inward * .003, .0325 - .0215 * number)
            limb(low, tip, (.0100, .0108, .0100, .0095, .0082), 'wood')
            ball(.0082, tip, 'wood')
        root, knuckle, tip = (.035, inward * .006, .030), (.066, inward * .034, .044), (.072, inward * .083, .046)
        limb(root, knuckle, (.0125, .0130, .0115), 'wood')
        ball(.0118, knuckle, 'wood')
        limb(knuckle, tip, (.0112, .0112, .0088), 'wood')
        ball(.0086, tip, 'wood')


def mannequin(pelvis, lean, ankles, wrists, look=0, knees=(1, 0, .2), elbows=(-.25, 1, -.9)):
    """A figure by its pelvis (x, y, z), the lean of its chest (radians forward), ankles and wrists (right, left).

    `look` bends the head (negative looks up). Hands are made apart, by `hand`, where they hold.
    """
    grain()
    hip = Vector(pelvis)
    trunk = Matrix.Translation(hip) @ Matrix.Rotation(lean, 4, 'Y')
    with placed(matrix=trunk):
        loft([(-.085, .050, .070), (-.08, .075, .105), (-.045, .092, .138), (.0, .095, .146), (.04, .088, .135),
              (.068, .068, .105), (.074, .05, .08)], 'wood', power=2.3, bevel=0, smooth=50)
        ball(.068, (.004, 0, .118), 'wood')
        loft([(.165, .050, .075), (.170, .075, .104), (.215, .094, .132), (.29, .110, .156, .008), (.36, .114, .172, .010),
              (.415, .104, .176, .006), (.455, .080, .158, 0), (.478, .052, .115, -.004), (.482, .03, .08, -.004)],
             'wood', power=2.35, smooth=50)
        turned([(.046, 0), (.044, .02), (.046, .05)], 'wood', ((0, 0, .478), (.008, 0, 1)))
        ball(.047, (.006, 0, .535), 'wood')
        with placed((.01, 0, .545), matrix=Matrix.Rotation(look - lean * .6, 4, 'Y')):
            loft(swept([(.012, .030, .024, .004), (.022, .052, .040, .010), (.07, .082, .062, .018), (.12, .099, .076, .012),
                        (.165, .100, .079, .004), (.205, .084, .067, -.001), (.231, .054, .043, -.004), (.243, .018, .014, -.004),
                        (.2445, .002, .002, -.004)], 8), 'wood', steps=64, smooth=80)
    for side, ankle, wrist in zip((-1, 1), ankles, wrists):
        socket = trunk @ Vector((0, side * .088, -.075))
        knee = Vector(bend(socket, ankle, THIGH, SHIN, knees))
        ball(.066, socket, 'wood')
        _between(socket, knee, .045, .036, (.066, .079, .078, .066, .052, .047))
        ball(.052, knee, 'wood')
        _between(knee, ankle, .036, .026, (.044, .056, .058, .046, .035, .031))
        ball(.036, ankle, 'wood')
        foot(ankle, side)
        shoulder = trunk @ Vector((.0, side * .205, .425))
        elbow = Vector(bend(shoulder, wrist, UPPER, FORE, (elbows[0], side * elbows[1], elbows[2])))
        ball(.060, shoulder, 'wood')
        _between(shoulder, elbow, .036, .030, (.046, .054, .052, .044, .037))
        ball(.042, elbow, 'wood')
        _between(elbow, wrist, .028, .018, (.036, .042, .038, .029, .023))
        ball(.0245, wrist, 'wood')


def _between(start, end, first, last, radii):
    """A limb that leaves `first` metres free at its start and `last` at its end, for the joints."""
    way = (Vector(end) - Vector(start)).normalized()
    limb(tuple(Vector(start) + way * first), tuple(Vector(end) - way * last), radii, 'wood')
