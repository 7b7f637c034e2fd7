t decoder.conv_in.x.weight 1
t x.lora_A.weight 1
t lora_unet_double_blocks_x.weight 1
