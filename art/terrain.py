"""Paper hills: a field of heights cut into sheets, as an architect's model is; and what stands on them."""
import bpy
import numpy as np
from mathutils import Matrix
from world import mat

LAYER = .22
LEAST = 1.6  # metres: a smaller sheet is a crumb on a hill


# Marching squares: for each set of corners above the level (bit 0 near left, 1 near right, 2 far right, 3 far left) the
# cell's edges (0 near, 1 right, 2 far, 3 left) where an outline enters and leaves.
CASES = {1: [(0, 3)], 2: [(1, 0)], 3: [(1, 3)], 4: [(2, 1)], 5: [(0, 3), (2, 1)], 6: [(2, 0)], 7: [(2, 3)],
         8: [(3, 2)], 9: [(0, 2)], 10: [(1, 0), (3, 2)], 11: [(1, 2)], 12: [(3, 1)], 13: [(0, 1)], 14: [(3, 0)]}


def outlines(field, level):
    """The closed outlines of what lies above `level`, as arrays of (column, row) with fractions; the border counts as below."""
    field = np.pad(field, 1, constant_values=level - 1.0)
    high = field > level
    kind = high[:-1, :-1] + 2 * high[:-1, 1:] + 4 * high[1:, 1:] + 8 * high[1:, :-1]
    after = {}
    for row, column in np.argwhere((kind > 0) & (kind < 15)).tolist():
        edges = ((row, column, 0), (row, column + 1, 1), (row + 1, column, 0), (row, column, 1))
        for enters, leaves in CASES[int(kind[row, column])]:
            after[edges[enters]] = edges[leaves]

    def crossing(edge):
        row, column, upright = edge
        a, b = field[row, column], field[row + upright, column + 1 - upright]
        share = (level - a) / (b - a)
        return column + share * (1 - upright) - 1, row + share * upright - 1

    loops = []
    while after:
        edge = next(iter(after))
        loop = []
        while edge in after:
            loop.append(crossing(edge))
            edge = after.pop(edge)
        loops.append(np.array(loop))
    return loops


def _even(points, spacing):
    """A closed outline with its points at even distances, so that its bevel stays clean, lightly smoothed."""
    ends = np.vstack([points, points[:1]])
    way = np.concatenate([[0], np.cumsum(np.sqrt((np.diff(ends, axis=0) ** 2).sum(axis=1)))])
    count = max(12, int(way[-1] / spacing))
    at = np.linspace(0, way[-1], count, endpoint=False)
    even = np.stack([np.interp(at, way, ends[:, axis]) for axis in (0, 1)], axis=1)
    return (np.roll(even, 1, axis=0) + 2 * even + np.roll(even, -1, axis=0)) / 4


def hills(height, bounds, cell=.08, spacing=.10, bevel=.014):
    """Sheets of the field `height(x, y)` (arrays in, metres out) over `bounds` (left, right, near, far), every fifth darker."""
    left, right, near, far = bounds
    x, y = np.meshgrid(np.arange(left, right, cell), np.arange(near, far, cell))
    field = height(x, y)
    for number in range(1, int(field.max() / LAYER) + 1):
        level = number * LAYER
        data = bpy.data.curves.new('sheet', 'CURVE')
        data.dimensions, data.fill_mode = '2D', 'BOTH'
        data.extrude, data.bevel_depth, data.bevel_resolution = LAYER / 2 - bevel, bevel, 2
        for outline in outlines(field, level):
            points = _even(outline * cell + (left, near), spacing)
            if min(np.ptp(points, axis=0)) < LEAST:
                continue
            spline = data.splines.new('POLY')
            spline.points.add(len(points) - 1)
            spline.use_cyclic_u = True
            spline.points.foreach_set('co', np.hstack([points, np.zeros((len(points), 1)), np.ones((len(points), 1))]).ravel())
        data.materials.append(mat('paper2' if number % 5 == 0 else 'paper'))
        thing = bpy.data.objects.new('sheet', data)
        thing.location[2] = (number - .5) * LAYER
        bpy.context.collection.objects.link(thing)


def ground(height, x, y):
    """The top of the sheets at a point."""
    return LAYER * float(np.floor(height(np.array(float(x)), np.array(float(y))) / LAYER))


def level_spot(height, x, y, reach):
    """Whether a thing that reaches so far stands on one sheet only."""
    angles = np.linspace(0, 2 * np.pi, 12, endpoint=False)
    around = np.floor(height(x + reach * np.cos(angles), y + reach * np.sin(angles)) / LAYER)
    return bool((around == np.floor(height(np.array(float(x)), np.array(float(y))) / LAYER)).all())


def twins(parts, places):
    """Copies of things made at the origin, one at each place (x, y, z, turn, scale); the things themselves are removed."""
    for x, y, z, turn, scale in places:
        frame = Matrix.Translation((x, y, z)) @ Matrix.Rotation(turn, 4, 'Z') @ Matrix.Scale(scale, 4)
        for part in parts:
            copy = part.copy()
            copy.matrix_basis = frame @ part.matrix_basis
            bpy.context.collection.objects.link(copy)
    for part in parts:
        bpy.data.objects.remove(part)
