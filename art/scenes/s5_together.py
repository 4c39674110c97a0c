"""Together: mannequin and robot arm lift one red block; the person leads, upright, nearer and higher."""
from math import radians

from mathutils import Vector

import backdrop
from arm import arm
from forms import disc, placed, rounded, sheet, slab, tilt
from mannequin import hand, mannequin

SIDE = .46
CENTRE = (-.06, 0, 1.33)
TILT = radians(-6)


def build(world):
    # Behind the platform the floor fades into the colour of the first hill: no seam where they meet.
    world.MATERIALS.setdefault('ground', world.MATERIALS['paper'])
    world.haze(9.6, 1.4, color=(.819, .749, .625))
    world.mat('ground')
    world.haze(8, 28)
    world.camera(at=(-.20, -6.8, 1.16), look=None, lens=50, shift=(.030, -.052), fstop=5.6, focus=6.8)
    backdrop.light(world, azimuth=-119)
    backdrop.floor('ground')
    backdrop.hills()
    sheet(disc(2.5, 160), .05, 'paper', .008, at=(0, .3, 0))
    sheet(disc(2.05, 160), .05, 'paper', .008, at=(0, .3, .05))
    with placed((0, 0, .10), turn=radians(5)):
        sheet(disc(.36, 96), .06, 'paper', .008, at=(-.34, 0, 0))
        sheet(disc(.30, 96), .06, 'paper', .008, at=(-.34, 0, .06))
        frame = tilt(TILT, CENTRE)
        with placed(matrix=frame):
            slab(rounded(SIDE, SIDE, .022), SIDE, 'red', .022, segments=5)
            hands = [(-SIDE / 2 - .083, side * (SIDE / 2 + .0145), -.02) for side in (-1, 1)]
            for side, wrist in zip((-1, 1), hands):
                hand(wrist, side)
        wrists = [tuple(frame @ Vector(wrist)) for wrist in hands]
        mannequin(pelvis=(-.79, 0, .93), lean=radians(7), look=radians(-9), wrists=wrists,
                  ankles=((-1.16, -.10, .075), (-.47, .10, .195)))
        palm = frame @ Vector((SIDE / 2, 0, 0))
        with placed((.98, 0, 0), turn=0):
            arm((palm.x - .98 + .014, palm.z), radians(180) + TILT, SIDE, grip=.27)
