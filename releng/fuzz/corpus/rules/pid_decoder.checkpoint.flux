t decoder.conv_in.x.weight 1
t net.lq_proj.latent_proj.0.weight 1,3
