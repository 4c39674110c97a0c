"""Renders a scene: `blender -b --factory-startup -P art/stage.py -- SCENE OUT WIDTH HEIGHT [SAMPLES]`.

This Blender has no denoiser, so each picture is rendered twice with different seeds; art/denoise.py makes one clean
picture of the two. Every pass is written as OUT/a-*.exr and OUT/b-*.exr: image, normal, albedo, depth.
Without SAMPLES a half takes the scene's own `SAMPLES`, or 96.
"""
import importlib
import sys
from pathlib import Path

import bpy

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE / 'scenes')]
import world  # noqa: E402

PASSES = {'image': 'Image', 'normal': 'Denoising Normal', 'albedo': 'Denoising Albedo', 'depth': 'Denoising Depth'}


def outputs(folder, half):
    """Compositor nodes that write each pass as a float EXR of its own."""
    scene = bpy.context.scene
    scene.use_nodes = True
    bpy.context.view_layer.cycles.denoising_store_passes = True
    tree = scene.node_tree
    tree.nodes.clear()
    layers, files = tree.nodes.new('CompositorNodeRLayers'), tree.nodes.new('CompositorNodeOutputFile')
    files.base_path = folder
    files.format.file_format, files.format.color_depth, files.format.exr_codec = 'OPEN_EXR', '32', 'ZIP'
    files.file_slots.clear()
    for name, socket in PASSES.items():
        files.file_slots.new(f'{half}-{name}-')
        tree.links.new(layers.outputs[socket], files.inputs[-1])


def main(scene, out, width, height, samples=None):
    world.reset(int(width), int(height))
    module = importlib.import_module(scene)
    module.build(world)
    bpy.context.scene.cycles.samples = int(samples or getattr(module, 'SAMPLES', 96))
    for seed, half in enumerate('ab', 1):
        bpy.context.scene.cycles.seed = seed
        outputs(out, half)
        bpy.ops.render.render()


main(*sys.argv[sys.argv.index('--') + 1:])
