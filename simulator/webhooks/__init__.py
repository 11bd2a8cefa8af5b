"""What the simulator posts to the product: envelopes, signatures, delivery with retries."""
