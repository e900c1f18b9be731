package org.samskap.live;

/** What became of the thing that news is about. Open pages take a removed one away at once and only announce the others. */
public enum What { ADDED, CHANGED, REMOVED }
