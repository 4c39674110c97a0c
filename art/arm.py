"""The robot arm of clay that helps to carry (scene 5) and stands in the family of bodies (scene 6)."""
from math import cos, pi, sin

from mathutils import Vector

from forms import bend, cord, limb, link, loft, placed, rounded, slab, tilt, turned

SHOULDER = .60
UPPER, FORE, TOOL = .80, .70, .30


def _cap(x, z, y, radius):
    """The bearing of a joint as one sees it from the side: a ring, an ink disc set into it, a screw."""
    side = 1 if y > 0 else -1
    axis = ((x, y, z), (x, y + side, z))
    turned([(radius, -.02), (radius, .012), (radius * .93, .024), (radius * .72, .024), (radius * .70, .012)], 'clay', axis)
    turned([(radius * .69, -.01), (radius * .69, .014), (radius * .66, .019)], 'ink', axis)
    turned([(radius * .16, 0), (radius * .16, .022), (radius * .12, .025)], 'clay', axis, steps=24)


def _foot():
    """Flange with bolts, turret, and the two cheeks that hold the shoulder."""
    turned([(.34, 0), (.345, .006), (.345, .050), (.335, .060), (.27, .064)], 'clay', steps=96)
    for i in range(10):
        a = 2 * pi * (i + .5) / 10
        x, y = .307 * cos(a), .307 * sin(a)
        turned([(.017, 0), (.017, .018), (.013, .022)], 'ink', ((x, y, .06), (x, y, 1)), steps=6)
    turned([(.265, .05), (.262, .09), (.235, .14), (.222, .20), (.222, .262), (.212, .272)], 'clay', steps=96)
    turned([(.226, .205), (.226, .217)], 'ink', steps=96)
    for side in (-1, 1):
        outline = link((0, .27), (0, SHOULDER), .19, .135)
        slab([(x, max(z, .245)) for x, z in outline], .055, 'clay', .014, at=(0, side * .148, 0))
        _cap(0, SHOULDER, side * .176, .098)


def _gripper(opening, grip):
    """Along +x from the flange at the origin: hub, palm, two fingers whose pads are `opening` apart."""
    axis = ((0, 0, 0), (1, 0, 0))
    turned([(.046, -.26), (.046, -.222), (.058, -.214), (.058, -.09), (.046, -.085), (.046, -.06)], 'clay', axis)
    turned([(.050, -.078), (.050, -.062)], 'ink', axis)
    turned([(.066, -.062), (.070, -.056), (.070, -.034), (.062, -.026)], 'clay', axis)
    thick = .06
    reach = opening / 2 + thick + .008
    slab(rounded(.06, 2 * reach, .026), .20, 'clay', .014, at=(-.018, 0, 0))
    for side in (-1, 1):
        root, tip = (0, side * (opening / 2 + .006 + thick / 2)), (grip, side * (opening / 2 + .006 + thick * .34))
        slab(link(root, tip, thick / 2, thick * .34), .17, 'clay', .010)
        slab(rounded(grip * .62, .012, .003), .14, 'ink', .002, at=(grip * .62, 0, side * (opening / 2 + .006)))


def arm(target, aim, opening, grip=.16):
    """The arm with its foot at the origin, in the plane y = 0, bent to the right.

    `target` (x, z) is where the palm ends, `aim` the angle of the tool from +x; pads `opening` apart, fingers `grip` long.
    """
    way = Vector((cos(aim), 0, sin(aim)))
    palm = Vector((target[0], 0, target[1]))
    shoulder, wrist = Vector((0, 0, SHOULDER)), palm - way * (TOOL - .012)
    elbow = Vector(bend(shoulder, wrist, UPPER, FORE, (1, 0, 1)))
    flat = [(p.x, p.z) for p in (shoulder, elbow, wrist)]
    _foot()
    slab(link(flat[0], flat[1], .135, .108), .225, 'clay', .03, segments=5)
    middle = elbow.lerp(wrist, .46)
    for side in (-1, 1):
        slab(link(flat[1], (middle.x, middle.z), .125, .088), .05, 'clay', .014, at=(0, side * .142, 0))
        _cap(elbow.x, elbow.z, side * .167, .088)
    slab(link((elbow.lerp(wrist, .26).x, elbow.lerp(wrist, .26).z), (middle.x, middle.z), .088, .082), .24, 'clay', .02)
    limb(elbow.lerp(wrist, .36), wrist, (.092, .088, .080, .072, .066, .062), 'clay')
    turned([(.088, -.006), (.088, .006)], 'ink', (elbow.lerp(wrist, .60), wrist))
    turned([(.068, -.082), (.074, -.076), (.074, .076), (.068, .082)], 'clay', (wrist, wrist + Vector((0, 1, 0))))
    for side in (-1, 1):
        _cap(wrist.x, wrist.z, side * .080, .062)
    with placed(matrix=tilt(aim, palm)):
        _gripper(opening, grip)
    up = (elbow - shoulder).normalized()
    back = Vector((up.z, 0, -up.x))
    hose = [Vector((.20, 0, .17)), Vector((.27, 0, .22)), shoulder + back * .21 + up * .06, shoulder + back * .175 + up * .34,
            elbow + back * .165 - up * .14, elbow + back * .15 + up * .04, elbow + back * .06 + up * .08]
    cord([tuple(p) for p in hose], .020, 'ink')
    for share in (.42, .74):
        spot = shoulder.lerp(elbow, share) + back * .150
        with placed(matrix=tilt(0, spot)):
            loft([(-.02, .045, .035), (.02, .045, .035)], 'clay', power=4, bevel=.008).matrix_basis = _upright(up)
    turned([(.034, -.03), (.034, .03), (.028, .036)], 'clay', ((.205, 0, .17), (.27, 0, .22)), steps=32)


def _upright(up):
    """The rotation that takes z to `up`."""
    return up.to_track_quat('Z', 'Y').to_matrix().to_4x4()
