"""Set-up, with nothing but the standard library: it runs before anything is installed."""
