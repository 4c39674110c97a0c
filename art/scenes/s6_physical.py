"""Physical world: a family of bodies in clay on a table, gathered for the crop; the glasses are red."""
from math import radians

import backdrop
from arm import arm
from bodies import car, drone, glasses, ring, watch
from forms import placed, rounded, sheet


def build(world):
    world.haze(12, 26)
    world.camera(at=(-.25, -8.6, 3.5), look=(.02, .3, .72), lens=54, fstop=3.2, focus=8.6)
    backdrop.light(world, azimuth=-112, elevation=50, strength=2.5)
    backdrop.floor()
    sheet(rounded(5.3, 3.3, .5, 16), .09, 'paper', .02, at=(0, .1, 0))
    sheet(rounded(5.0, 3.0, .42, 16), .03, 'paper2', .008, at=(0, .1, .09))
    top = .12
    with placed((-1.22, .62, top), turn=radians(180 - 8), scale=1.12):
        arm((-.70, .92), radians(180 + 38), .17, grip=.15)
    with placed((.22, .42, top), turn=radians(180 + 17), scale=1.02):
        car()
    with placed((1.02, .68, top), turn=radians(14)):
        drone(1.12)
    with placed((-.64, -.90, top), turn=radians(-19)):
        glasses()
    with placed((.66, -.70, top), turn=radians(48)):
        watch()
    with placed((1.36, -.72, top), turn=radians(-28)):
        ring()
