"""The deck's balloon: bulging gores in two reds, tapes that follow them, a double line, skirt, ropes, wicker basket."""
from math import cos, pi, sin

from forms import limb, placed, rounded, solid, turned
from mathutils import Vector
from parts import tube
from people import person

EDGE = 2.25  # the angle from the crown, in radians, at which the round envelope becomes a cone
MOUTH = .205  # radius of the mouth, as a share of the balloon's
FOOT = -1.985  # where the basket stands, in balloon radii below the envelope's middle
BULGE = .030


def outline(t, pressed=1.0):
    """Radius and height of the envelope in balloon radii, t from the crown 0 to the mouth 1; the crown flat from `pressed` up."""
    r0, z0 = sin(EDGE), cos(EDGE)
    cone = (r0 - MOUTH) / -cos(EDGE)
    way = t * (EDGE + cone)
    if way > EDGE:
        s = (way - EDGE) / cone
        return r0 + (MOUTH - r0) * s - .035 * sin(pi * s), z0 - cone * s * sin(EDGE)
    r, z = sin(way), cos(way)
    if pressed < 1 and z > pressed - .12:
        # a soft fold into the ceiling: what would rise above spreads flat beneath it
        over = z - (pressed - .12)
        z = pressed - .12 + .12 * (1 - 2.718 ** (-over / .12))
        r += .10 * over * (1 - over)
    return r, z


def surface(t, angle, gores, pressed=1.0, lift=0.0):
    """A point of the skin in balloon radii, `lift` above it; the skin bulges between its seams."""
    r, z = outline(t, pressed)
    swell = BULGE * abs(sin(angle * gores / 2)) ** .8 * min(1, 3 * t, 5 * (1 - t) + .25)
    out = r * (1 + swell) + lift
    return out * cos(angle), out * sin(angle), z + (lift * cos(min(EDGE, t * 3)) if t < .2 else 0)


def envelope(gores, pressed):
    """The skin in two reds, its seams, its two tapes and the double line round the belly; balloon radius 1, middle at the origin."""
    rings, steps = 72, 14
    around = gores * steps
    vertices = [surface(max(.0005, i / rings), 2 * pi * j / around, gores, pressed) for i in range(rings + 1) for j in range(around)]
    faces = [(i * around + j, (i + 1) * around + j, (i + 1) * around + (j + 1) % around, i * around + (j + 1) % around)
             for i in range(rings) for j in range(around)]
    skin = solid('skin', vertices, faces, ['red', 'red2'], smooth=70)
    for number, polygon in enumerate(skin.data.polygons):
        polygon.material_index = (number % around) // steps % 2
    for gore in range(gores):
        angle = 2 * pi * gore / gores
        tube([surface(.035 + .965 * i / 60, angle, gores, pressed, .001) for i in range(61)], .0042, 'red2')
    for t in (.275, .73):
        tube([surface(t, 2 * pi * j / around, gores, pressed, .001) for j in range(around)], .0058, 'red2', closed=True)
    for t, width in ((.430, .0075), (.455, .0032)):
        rows = [surface(t + side * width, 2 * pi * j / around, gores, pressed, lift)
                for side, lift in ((-1, .0005), (-.8, .0030), (.8, .0030), (1, .0005)) for j in range(around)]
        solid('band', rows, [(i * around + j, (i + 1) * around + j, (i + 1) * around + (j + 1) % around, i * around + (j + 1) % around)
                             for i in range(3) for j in range(around)], 'paper', smooth=60)
    if pressed == 1:
        turned([(.145, .9885), (.150, .992), (.145, .9965), (.06, 1.006), (.004, 1.008)], 'red2', ((0, 0, 0), (0, 0, 1)), steps=96)


def skirt(gores):
    """The scoop under the mouth, its lower edge in scallops."""
    low = outline(1)[1]
    steps, rows = 96, 6
    vertices = []
    for row in range(rows + 1):
        s = row / rows
        for i in range(steps):
            a = 2 * pi * i / steps
            r = MOUTH * (1 - .06 * sin(pi * s) + .07 * s) * (1 + .02 * abs(sin(a * gores / 2)))
            drop = .125 * s * (1 - .20 * (1 - abs(sin(a * gores / 2))) * s)
            vertices.append((r * cos(a), r * sin(a), low - drop))
    faces = [(row * steps + i, (row + 1) * steps + i, (row + 1) * steps + (i + 1) % steps, row * steps + (i + 1) % steps)
             for row in range(rows) for i in range(steps)]
    cloth = solid('skirt', vertices, faces, 'red2', smooth=60)
    cloth.modifiers.new('thick', 'SOLIDIFY').thickness = .006
    tube([(MOUTH * 1.012 * cos(2 * pi * i / 64), MOUTH * 1.012 * sin(2 * pi * i / 64), low) for i in range(64)], .011, 'red2', closed=True)


def basket(crew):
    """Ropes, burner, wicker basket and whoever stands in it; the basket's floor at FOOT."""
    side, tall = .27, .205
    rim = FOOT + tall
    half = side / 2 - .012
    frame = rim + .235
    for i in range(8):
        angle = 2 * pi * (i + .5) / 8
        corner = (half * (1 if cos(angle) > 0 else -1), half * (1 if sin(angle) > 0 else -1))
        tube([(MOUTH * cos(angle), MOUTH * sin(angle), outline(1)[1]), (corner[0] * .92, corner[1] * .92, frame)], .0038, 'ink')
    corners = [(x * half, y * half) for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    for x, y in corners:
        limb((x, y, rim), (x * .92, y * .92, frame), (.0085, .0085), 'ink')
    tube([(x * .92, y * .92, frame) for x, y in corners], .0085, 'ink', closed=True)
    for x in (-.032, .032):
        turned([(.008, 0), (.018, .006), (.018, .060), (.026, .066), (.028, .092), (.022, .092)], 'ink', ((x, 0, frame - .02), (x, 0, 9)), steps=24)
    tube([(-half * .92, 0, frame), (half * .92, 0, frame)], .006, 'ink')
    rows = 9
    section = rounded(side, side, .045, 10)
    for row in range(rows):
        z = FOOT + .012 + (tall - .03) * row / (rows - 1)
        flare = 1 + .05 * row / rows
        tube([(x * flare, y * flare, z) for x, y in section], .0135, 'wicker', closed=True)
    stakes = [Vector((x, y)) for x, y in section]
    for number in range(24):
        a = 2 * pi * number / 24
        way = Vector((cos(a), sin(a)))
        best = max(stakes, key=lambda point: point.normalized().dot(way))
        tube([(best.x * 1.045, best.y * 1.045, FOOT), (best.x * 1.10, best.y * 1.10, rim)], .0048, 'wicker')
    tube([(x * 1.06, y * 1.06, rim - .004) for x, y in section], .019, 'ink', closed=True)
    solid('bottom', [(x, y, FOOT + z) for z in (.004, .02) for x, y in section],
          [tuple(reversed(range(len(section)))), tuple(range(len(section), 2 * len(section)))], 'wicker')
    for number in range(crew):
        x = (-.055, .06)[number]
        person((x, (-.02, .03)[number], FOOT + .02), .34, ('ink', 'clay')[number], pose=('rail', 'wave')[number], turn=(-.2, .3)[number])


def balloon(radius, at, gores=20, pressed=1.0, crew=2):
    """The balloon with the middle of its envelope `at`; `pressed` flattens its crown from that share of the radius up."""
    with placed(at, scale=radius):
        envelope(gores, pressed)
        skirt(gores)
        basket(crew)
