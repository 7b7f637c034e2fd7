# SPDX-License-Identifier: EPL-2.0
"""Compares what clients heard with what a whole installation is: check.py FILE..."""
import json
import sys

WANTED = ["connected", "model_install_download_started", "download_started", "download_progress",
          "model_install_download_progress", "download_complete", "model_install_downloads_complete",
          "model_install_started", "model_install_complete"]
FIELDS = {"model_install_download_progress": {"id", "source", "local_path", "bytes", "total_bytes", "parts"},
          "model_install_downloads_complete": {"id", "source"}, "model_install_started": {"id", "source"},
          "model_install_complete": {"id", "source", "key", "total_bytes", "config"},
          "download_started": {"source", "download_path"},
          "download_progress": {"source", "download_path", "current_bytes", "total_bytes"},
          "download_complete": {"source", "download_path", "total_bytes"},
          "library_changed": {"sequence", "keys"}, "installs_changed": {"changed", "forgotten"}}
wrong = 0
for path in sys.argv[1:]:
    lines = [json.loads(line) for line in open(path, encoding="utf-8")]
    names = [line["event"] for line in lines]
    missing = [name for name in WANTED + ["library_changed", "installs_changed"] if name not in names]
    firsts = [name for name in dict.fromkeys(names) if name in WANTED]
    unlike = {line["event"] for line in lines
              if line["event"] in FIELDS and set(line["data"]) != FIELDS[line["event"]] | {"timestamp"}}
    good = not missing and not unlike and firsts[-4:] == WANTED[-4:] and "secret" not in json.dumps(lines)
    wrong += not good
    print(f"{path}: {len(lines)} events,", "as they should be" if good else f"missing {missing}, unlike {unlike}, {firsts}")
sys.exit(wrong > 0)
