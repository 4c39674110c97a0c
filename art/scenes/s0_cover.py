"""Cover: it is coming down. The balloon high at the right over its landing field, the left half calm for the title."""
import landscape
from balloon import balloon

SAMPLES = 36


def build(world):
    world.haze(36, 62)
    world.camera((.6, -26, 6.2), 36, shift=(0, .10), fstop=4, focus=36)
    world.sun(-90, 25, 3.45, 4)
    world.sky(top=(.738, .799, .807), horizon=(.89, .84, .75), dome=(.39, .415, .435), ground=(.36, .33, .28))
    world.area((14.5, -13, 10.5), (6.8, -5, 10.3), (5, 5), 235)
    landscape.build()
    balloon(1.5, (6.77, -5, 10.3))
