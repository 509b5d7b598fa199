"""What cleaning is: values in, values out. No Qt, no threads, no printing."""
