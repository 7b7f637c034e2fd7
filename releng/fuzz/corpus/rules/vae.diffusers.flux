d
c config.json {"architectures": ["CLIPTextModel"], "latent_channels": 16, "scaling_factor": 0.3611}
