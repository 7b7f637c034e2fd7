t encoder.conv_in.x.weight 1
t decoder.conv_in.weight 1,16
