#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
# Whether the product for graphics cards loads its libraries, knows CUDA, and draws on the processor where that does not
# work, with the reason. Takes the product that was built before.
set -euo pipefail

root=$(cd -P -- "$(dirname -- "$0")/../.." && pwd)
. "$root/releng/scripts/product.sh"
case $(uname -s) in
Linux) ;;
*) echo "There are no libraries for graphics cards on $(uname -s); nothing was checked." && exit 0 ;;
esac

product=$root/products/dev.maquette.product.headless.gpu/target/products/dev.maquette.product.headless.gpu/$platform
said=$("$product/maquette" runtime status --json)

expect() {
    if ! grep -q "$2" <<<"$said"; then
        echo "The product for graphics cards $1: $said"
        exit 1
    fi
}
expect "does not use its own libraries" "\"folder\":\"$product/runtimes/onnxruntime-"
expect "does not know CUDA" '"id":"cuda"'
expect "does not compute on the processor" '"id":"cpu","name":"[^"]*","usable":true'
if grep -q '"id":"cuda","name":"[^"]*","usable":false' <<<"$said"; then
    expect "does not say why CUDA does not work" '"id":"cuda","name":"[^"]*","usable":false,"problem":"[^"]'
    echo "The product for graphics cards falls back to the processor, and says why."
else
    echo "The product for graphics cards computes on one."
fi
