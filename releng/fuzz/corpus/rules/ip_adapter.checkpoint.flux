t double_blocks.0.processor.ip_adapter_double_stream_x.weight 1
t ip_adapter_proj_model.proj.weight 1
