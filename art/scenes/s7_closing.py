"""Closing: landed. The cover's land from nearer in evening light, the balloon on its field, people beside it."""
import landscape
from balloon import FOOT, balloon
from forms import cord
from people import person

X, Y = landscape.FIELD
SAMPLES = 36
EVENING = (.93, .82, .64)
# (right of the basket, before it, height, material, pose, turn, coat)
PEOPLE = [(-1.30, -2.25, .62, 'clay', 'wave', -.5, False), (-.90, -2.30, .40, 'teal', 'cheer', -.3, False),
          (-.70, -.30, .60, 'ink', 'point', -1.2, False), (.86, -1.05, .62, 'ink', 'stand', .8, True),
          (.95, -1.75, .60, 'clay', 'hold', .75, False), (-2.2, .30, .60, 'clay', 'pockets', -1.5, True),
          (2.62, .35, .61, 'clay', 'stand', 1.4, False), (2.30, .12, .41, 'clay', 'stand', 1.4, False)]


def build(world):
    world.haze(15, 40, color=EVENING)
    world.camera((X - 4.2, Y - 14, landscape.FIELD_LEVEL * landscape.LAYER + 2.3), 36, shift=(0, .058), fstop=4, focus=14)
    world.sun(-72, 13, 4.8, 3, color=(1, .86, .66))
    world.sky(top=(.80, .78, .71), horizon=EVENING, dome=(.37, .375, .39), ground=(.36, .31, .25))
    floor = landscape.build()
    radius = 1.5
    stand = floor + .056
    balloon(radius, (X, Y, stand - FOOT * radius), crew=1)
    for side in (-1, 1):
        foot = (X + side * 1.9, Y - .55, floor)
        cord([(X + side * .17, Y - .17, stand + .52), (X + side * .9, Y - .36, stand + .16), foot], .012, 'ink')
    for dx, dy, height, material, pose, turn, coat in PEOPLE:
        away = (dx * dx + dy * dy) ** .5
        person((X + dx, Y + dy, floor + (.056 if away < 1.36 else .028 if away < 2.66 else 0)), height, material, pose, turn, coat)
