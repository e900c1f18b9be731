package org.samskap.events.internal;

import org.samskap.events.SafeFiles;
import org.springframework.stereotype.Component;

/** Lets other modules keep files by the rules of {@link CleanFile}. */
@Component
class SafeFilesByBytes implements SafeFiles {
    /** Wide enough for a page of paper. */
    private static final int LONGEST_SIDE = 2400;

    @Override
    public Safe look(byte[] sent) throws Refused {
        try {
            var clean = CleanFile.of(sent, LONGEST_SIDE);
            return new Safe(clean.media().type(), clean.media().ending(), clean.content());
        } catch (CleanFile.Refused refused) {
            throw new Refused(Why.valueOf(refused.why().name()));
        }
    }
}
