# SPDX-License-Identifier: EPL-2.0
"""Draws and prints milliseconds: to load, then for each step of all pictures but the first.

draw.py onnx FOLDER STEPS PICTURES SIZE THREADS    Python's onnxruntime, DDIM written out, guidance in two runs
draw.py torch FOLDER STEPS PICTURES SIZE THREADS   diffusers on torch, DDIM, guidance in one run of two
"""
import json
import os
import sys
import time

kind, folder = sys.argv[1:3]
steps, pictures, size, threads = map(int, sys.argv[3:7])
PROMPT = "a large red circle on a white background"
SCALE = 4.0


def tell(what, since):
    print(what, (time.perf_counter() - since) * 1000, flush=True)


def onnx():
    import numpy
    import onnxruntime
    from transformers import CLIPTokenizer

    begin = time.perf_counter()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    session = lambda part: onnxruntime.InferenceSession(os.path.join(folder, part, "model.onnx"), options,
                                                        providers=["CPUExecutionProvider"])
    text, unet, vae = session("text_encoder"), session("unet"), session("vae_decoder")
    tokenizer = CLIPTokenizer.from_pretrained(os.path.join(folder, "tokenizer"))
    tell("load", begin)
    with open(os.path.join(folder, "scheduler", "scheduler_config.json"), encoding="utf-8") as file:
        config = json.load(file)
    betas = numpy.linspace(config["beta_start"] ** 0.5, config["beta_end"] ** 0.5, 1000) ** 2
    alphas = numpy.cumprod(1 - betas)
    types = {"tensor(float)": numpy.float32, "tensor(float16)": numpy.float16, "tensor(int64)": numpy.int64,
             "tensor(int32)": numpy.int32}
    given = {each.name: each for each in unet.get_inputs()}
    floats = types[given["sample"].type]
    ids_type = types[text.get_inputs()[0].type]
    length = text.get_inputs()[0].shape[1]
    length = length if isinstance(length, int) else 77

    def encode(prompt):
        ids = tokenizer(prompt, padding="max_length", max_length=length, truncation=True).input_ids
        return text.run(["last_hidden_state"], {"input_ids": numpy.array([ids], dtype=ids_type)})[0].astype(floats)

    guides = [encode(PROMPT), encode("")]
    for picture in range(pictures):
        latents = numpy.random.default_rng(picture).standard_normal((1, 4, size // 8, size // 8)).astype(numpy.float32)
        ends = []
        times = numpy.arange(0, steps) * (1000 // steps)
        for at in times[::-1]:
            when = numpy.array([at], dtype=types[given["timestep"].type])
            if not given["timestep"].shape:
                when = when.reshape(())
            towards, against = (unet.run(None, {"sample": latents.astype(floats), "timestep": when,
                                                "encoder_hidden_states": guide})[0] for guide in guides)
            noise = against + SCALE * (towards - against)
            now, then = alphas[at], alphas[max(at - 1000 // steps, 0)]
            clean = (latents - (1 - now) ** 0.5 * noise) / now ** 0.5
            latents = (then ** 0.5 * clean + (1 - then) ** 0.5 * noise).astype(numpy.float32)
            ends.append(time.perf_counter())
        vae.run(None, {"latent_sample": (latents / 0.18215).astype(types[vae.get_inputs()[0].type])})
        for one, next_one in zip(ends, ends[1:]):
            if picture:
                print("step", (next_one - one) * 1000, flush=True)


def torch():
    import torch as framework
    from diffusers import DDIMScheduler, StableDiffusionPipeline

    framework.set_num_threads(threads)
    begin = time.perf_counter()
    pipe = StableDiffusionPipeline.from_pretrained(folder, torch_dtype=framework.float32, safety_checker=None)
    pipe.scheduler = DDIMScheduler.from_config(pipe.scheduler.config)
    pipe.set_progress_bar_config(disable=True)
    tell("load", begin)
    for picture in range(pictures):
        ends = []
        pipe(PROMPT, num_inference_steps=steps, guidance_scale=SCALE, width=size, height=size,
             generator=framework.Generator().manual_seed(picture),
             callback_on_step_end=lambda *all: (ends.append(time.perf_counter()), all[3])[1])
        for one, next_one in zip(ends, ends[1:]):
            if picture:
                print("step", (next_one - one) * 1000, flush=True)


onnx() if kind == "onnx" else torch()
