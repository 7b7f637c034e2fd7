t x.lora_A.weight 1
m modelspec.architecture Flux.1-dev/lora
m ot_branch omi_format
