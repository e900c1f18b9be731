package org.samskap.partners.internal.units;

import org.samskap.partners.UnitId;

/** A unit was to become part of itself, or of a unit that is part of it. */
public class UnitInItself extends RuntimeException {
    UnitInItself(UnitId unit, UnitId parent) {
        super("unit " + unit + " as part of " + parent);
    }
}
