// The extras: every page works without this file.
