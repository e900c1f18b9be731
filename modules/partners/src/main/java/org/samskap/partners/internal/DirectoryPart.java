package org.samskap.partners.internal;

import java.util.List;
import java.util.Map;

import org.samskap.partners.Organisation;
import org.samskap.partners.Sector;

/** A part of the directory, and how many organisations of each sector there are in all of it. */
public record DirectoryPart(List<Organisation> organisations, Map<Sector, Integer> sectors) {}
