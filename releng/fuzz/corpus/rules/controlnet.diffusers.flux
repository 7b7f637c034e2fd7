d
c model_index.json {"_class_name": "FluxControlNetModel"}
