"""The municipality's texts to residents (teksten): what each is for, and changing one with a reason."""
