# SPDX-License-Identifier: EPL-2.0
"""What the real client does with the stand-in hub; see the script "faithful" beside this file."""
import hashlib
import importlib.metadata
import os
import pathlib
import sys
import urllib.request

from huggingface_hub import HfApi, hf_hub_download, snapshot_download
from huggingface_hub.errors import (EntryNotFoundError, GatedRepoError, HfHubHTTPError, RepositoryNotFoundError,
                                    RevisionNotFoundError)

work = pathlib.Path(sys.argv[1])
api = HfApi()
rows = []


def tried(what, attempt):
    """Notes what came of an attempt: what it says, or what went wrong."""
    try:
        rows.append((what, "ok", str(attempt())))
    except Exception as failure:  # whatever it is belongs into the table
        rows.append((what, "FAILED", f"{type(failure).__name__}: {str(failure).splitlines()[0]}"))


def refused(kind, attempt):
    """An attempt that has to end with this error, and no other kind of it."""
    def run():
        try:
            attempt()
        except kind as expected:
            return type(expected).__name__
        raise AssertionError(f"no {kind.__name__}")
    return run


def expect(condition, said):
    if not condition:
        raise AssertionError(said)
    return said


def asked():
    with urllib.request.urlopen(os.environ["HF_ENDPOINT"] + "/asked") as answer:
        return answer.read().decode().splitlines()


def same(path, oid):
    digest = hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()
    return expect(digest == oid, f"{pathlib.Path(path).stat().st_size} bytes, sha256 as published")


def published(name):
    return next(file.lfs.sha256 for file in api.model_info("org/pipe", files_metadata=True).siblings
                if file.rfilename == name)


def resumed():
    path = hf_hub_download("org/pipe", "big.safetensors")
    ranges = [line.split()[1] for line in asked() if line.startswith("GET")]
    starts = [int(each[6:-1]) for each in ranges if each.startswith("bytes=")]
    expect(len(starts) == 1 and 10_000_000 < starts[0] <= 11_000_000, f"ranges {ranges}")
    return same(path, published("big.safetensors")) + f"; cut at 11000000, resumed at {starts[0]}"


def whole():
    folder = pathlib.Path(snapshot_download("org/pipe"))
    names = sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
    expect(names == sorted(api.list_repo_files("org/pipe")), str(names))
    same(folder / "unet/weights of it.safetensors", published("unet/weights of it.safetensors"))
    return f"{len(names)} files at {folder.name[:12]}"


def cached():
    before = len(asked())
    hf_hub_download("org/pipe", "big.safetensors")
    return expect(len(asked()) == before, "no byte fetched again")


def with_token():
    path = hf_hub_download("org/gated", "model.safetensors", token="hf_right")
    size = pathlib.Path(path).stat().st_size
    expect(all(line.endswith(" -") for line in asked()), "a token reached the storage")
    return f"{size} bytes; the storage saw no token"


def locally():
    hf_hub_download("org/pipe", "unet/config.json", local_dir=work / "local")
    return (work / "local/unet/config.json").read_text()


def tree():
    entries = list(api.list_repo_tree("org/pipe", recursive=True))
    return expect({type(entry).__name__ for entry in entries} == {"RepoFile", "RepoFolder"}, f"{len(entries)} entries")


tried("hf_hub_download, large, connection cut", resumed)
tried("snapshot_download", whole)
tried("hf_hub_download again", cached)
tried("hf_hub_download, local_dir", locally)
tried("hf_hub_download, by commit", lambda: pathlib.Path(hf_hub_download(
    "org/pipe", "README.md", revision=api.model_info("org/pipe").sha)).read_text().count("\n"))
tried("renamed repository", lambda: api.model_info("org/former").id + ", " + pathlib.Path(
    hf_hub_download("org/former", "model_index.json")).read_text())
tried("model_info", lambda: (lambda info: f"{info.id} {info.card_data.license} {info.pipeline_tag}")(
    api.model_info("org/pipe")))
tried("list_repo_files", lambda: len(api.list_repo_files("org/pipe")))
tried("list_repo_tree", tree)
tried("get_paths_info", lambda: [file.path for file in api.get_paths_info("org/pipe", ["README.md", "none"])])
tried("list_repo_refs", lambda: [ref.name for ref in api.list_repo_refs("org/pipe").branches])
tried("list_models", lambda: [model.id for model in api.list_models(search="PIPE", pipeline_tag="text-to-image")])
tried("whoami", lambda: api.whoami(token="hf_right")["name"])
tried("whoami, bad token", refused(HfHubHTTPError, lambda: api.whoami(token="hf_wrong")))
tried("auth_check, gated", refused(GatedRepoError, lambda: api.auth_check("org/gated")))
tried("auth_check, with the token", lambda: api.auth_check("org/gated", token="hf_right") or "may read")
tried("gated, anonymous", refused(GatedRepoError, lambda: hf_hub_download("org/gated", "model.safetensors")))
tried("gated, another's token", refused(GatedRepoError, lambda: snapshot_download("org/gated", token="hf_wrong")))
tried("gated, with the token", with_token)
tried("no such repository", refused(RepositoryNotFoundError, lambda: hf_hub_download("org/none", "x")))
tried("no such file", refused(EntryNotFoundError, lambda: hf_hub_download("org/pipe", "none.txt")))
tried("no such revision", refused(RevisionNotFoundError, lambda: snapshot_download("org/pipe", revision="v9")))

print(f"huggingface_hub {importlib.metadata.version('huggingface_hub')} with the stand-in hub")
for what, result, said in rows:
    print(f"{what:40} {result:7} {said}")
sys.exit(any(result != "ok" for _, result, _ in rows))
