t img_in.lora_A.weight 1,128
t img_in.lora_B.weight 3072,1
t img_in.lora_B.bias 3072,1
t w.lora_A.weight 4,768
