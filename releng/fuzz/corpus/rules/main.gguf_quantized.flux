k gguf
t decoder.conv_in.x.weight 1
t img_in.weight 1
t vector_in.in_layer.weight 1
t double_blocks.0.img_mod.x.weight 1
