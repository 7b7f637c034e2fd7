t redux_up.weight 1,1152
