"""Closing: landed. The cover's land from nearer in evening light, the balloon on its terrace, people beside it."""
from math import cos, radians, sin

import landscape
from parts import balloon, box, cone, person

X, Y = 4.3, -.4


def build(world):
    world.haze(24, 46)
    world.camera((-.4, -15.8, 3.25), 36, shift=(0, .058))
    world.sun(-72, 13, 5, 3, color=(1, .86, .66))
    world.sky(top=(.80, .78, .71), horizon=(.93, .82, .64), dome=(.37, .375, .39), ground=(.36, .31, .25))
    landscape.build()
    box((90, 24, .2), (0, -6, -.2), 'paper', bevel=.01)
    for radius, rise in ((4.6, 0), (3.4, .1), (1.7, .2)):
        cone(radius, radius, .1, (X, Y, rise), 'paper', bevel=.015, segments=128)
    for number in range(20):
        angle = radians(18 * number)
        cone(.045, .045, .2, (X + 4.3 * cos(angle), Y + 4.3 * sin(angle), .1), 'ink', segments=16)
    balloon(1.66, (X, Y, .3 + 2.06 * 1.66))
    for dx, dy, height, material in ((-1.0, -.7, .62, 'ink'), (-.62, -1.1, .64, 'clay'), (1.0, -.5, .6, 'teal'),
                                     (1.35, -1.0, .42, 'clay'), (-1.9, .3, .62, 'clay'), (.45, -1.5, .64, 'ink')):
        person((X + dx, Y + dy, .3 if (dx * dx + dy * dy) < 2.8 else .2), height, material)
