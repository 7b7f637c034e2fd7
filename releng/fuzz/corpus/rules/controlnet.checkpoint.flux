t controlnet_blocks.0.x.weight 1
t input_hint_block.0.weight 1
t pos_embed_input.weight 1
