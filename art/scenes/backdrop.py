"""What scenes 2, 5 and 6 share: the light of the forenoon, a floor, long paper hills that pale with distance."""
from math import sin

from forms import slab
from parts import box

RIDGES = [(7, .62, .13, .42, .4), (10, 1.15, .22, .31, 2.2), (14, 1.9, .34, .23, 4.1), (19, 2.75, .55, .17, .9)]


def light(world, azimuth=-117, elevation=37, strength=2.95):
    """Sun from the left, a little behind the camera, under a smooth pale dome."""
    world.sun(azimuth, elevation, strength, 5)
    world.sky(top=(.83, .825, .775), horizon=(.89, .84, .75), dome=(.40, .42, .445), ground=(.38, .35, .31))


def floor(material='paper'):
    """The ground as far as one sees."""
    box((80, 80, .2), (0, 20, -.2), material, bevel=0)


def hills(ridges=RIDGES, material='paper', width=34):
    """Sheets of paper one behind the other: (distance, height, swing, waves per metre, phase)."""
    for y, height, swing, pace, phase in ridges:
        top = [(-width / 2 + width * i / 240,
                height + swing * sin(pace * (width * i / 240 - width / 2) + phase) + swing * .3 * sin(pace * 2.3 * width * i / 240 + phase * 2))
               for i in range(241)]
        slab([(-width / 2, -.3), (width / 2, -.3), *reversed(top)], .06, material, .012, at=(0, y, 0))
