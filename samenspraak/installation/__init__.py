"""How the house is put up: settings, addresses, servers, the console program and the demo."""
