"""Small figures of clay without faces: coat or trousers, arms that do something."""
from forms import bend, egg, limb, loft, placed
from parts import ball

# For each pose the hands (x outwards, y forwards, z) of the right and left arm, body height 1; elbows follow.
POSES = {
    'stand': ((.135, .03, .44), (.135, .03, .44)),
    'wave': ((.135, .03, .44), (.255, .02, 1.02)),
    'cheer': ((.235, .03, 1.04), (.235, .03, 1.04)),
    'point': ((.13, .02, .45), (.20, .34, .74)),
    'rail': ((.15, .16, .60), (.15, .16, .60)),
    'hold': ((.16, .12, .50), (.12, .03, .44)),
    'pockets': ((.145, .05, .49), (.145, .05, .49)),
}


def _elbow(shoulder, hand, upper=.185, fore=.20, out=1):
    """The elbow a little outwards and back."""
    return bend(shoulder, hand, upper, fore, (out * .8, -.6, -.35))


def person(at, height, material, pose='stand', turn=0.0, coat=False, stride=.035):
    """A figure that looks along +y, turned left by `turn` radians; `coat` gives it a long coat, `stride` sets its feet apart."""
    with placed(at, turn=turn, scale=height):
        for side, step in ((-1, -stride * .6), (1, stride * .6)):
            hip, ankle = (side * .048, 0, .50), (side * (.052 + stride * .4), step, .035)
            limb(hip, ankle, (.058, .056, .047, .040, .040, .034), material)
            with placed((ankle[0], step, 0)):
                egg((0, .028, .022), (.030, .062, .026), material)
        loft([(.452, .060, .045), (.470, .088, .062), (.53, .094, .066), (.60, .088, .062), (.70, .102, .066), (.78, .112, .064),
              (.815, .092, .054), (.835, .050, .040), (.845, .034, .034)], material, steps=28, power=2.3, smooth=70)
        if coat:
            loft([(.26, .125, .092), (.275, .135, .100), (.40, .118, .085), (.56, .098, .072), (.70, .106, .071), (.79, .116, .068),
                  (.82, .086, .056)], material, steps=28, power=2.2, smooth=70)
        limb((0, .004, .82), (0, .010, .875), (.036, .034), material)
        egg((0, .012, .935), (.058, .066, .074), material)
        for side, hand in zip((1, -1), POSES[pose]):
            shoulder, wrist = (side * .112, 0, .785), (side * hand[0], hand[1], hand[2])
            elbow = _elbow(shoulder, wrist, out=side)
            ball(.040, shoulder, material)
            limb(shoulder, elbow, (.042, .040, .034), material)
            ball(.0335, elbow, material)
            limb(elbow, wrist, (.034, .031, .024), material)
            egg(wrist, (.024, .026, .032), material)
