# SPDX-License-Identifier: EPL-2.0
"""Measures InvokeAI's own identification of models: invokeai-probe.py SECONDS FILE, with a path on each line of FILE.

The first twenty models warm it up and do not count; nothing is hashed.
"""
import sys
import time
from pathlib import Path

import invokeai.backend.model_manager  # noqa: F401 (the other modules import each other in this order)
from invokeai.backend.model_manager.configs.factory import ModelConfigFactory

WARM_UP = 20


def probe(path: str) -> None:
    try:
        ModelConfigFactory.from_model_on_disk(Path(path), hash_algo="random")
    except Exception:  # what it cannot name counts as well
        pass


paths = Path(sys.argv[2]).read_text().splitlines()
for path in paths[:WARM_UP]:
    probe(path)
start = time.perf_counter()
seconds = 0.0
count = 0
for path in paths[WARM_UP:]:
    probe(path)
    count += 1
    seconds = time.perf_counter() - start
    if seconds > float(sys.argv[1]):
        break
print(f"invokeai: {count} models in {seconds:.1f} s, {count / seconds:.2f} a second")
