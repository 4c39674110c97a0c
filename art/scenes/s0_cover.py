"""Cover: it is coming down. The balloon high at the right, the left half calm for the title."""
import landscape
from parts import balloon


def build(world):
    world.haze(34, 60)
    world.camera((.6, -26, 6.2), 36, shift=(0, .10))
    world.sun(-88, 25, 3.35, 4)
    world.sky(top=(.738, .799, .807), horizon=(.89, .84, .75), dome=(.415, .44, .465), ground=(.36, .33, .28))
    landscape.build()
    balloon(1.5, (6.77, -5, 10.3))
