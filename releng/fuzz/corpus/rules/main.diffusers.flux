d
f transformer/config.json
c config.json {"architectures": ["CLIPTextModel"]}
