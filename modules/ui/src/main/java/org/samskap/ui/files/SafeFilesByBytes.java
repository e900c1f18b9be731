package org.samskap.ui.files;

import org.samskap.ui.SafeFiles;
import org.springframework.stereotype.Component;

/** By the rules of {@link CleanFile}. */
@Component("uiSafeFiles")
class SafeFilesByBytes implements SafeFiles {

    @Override
    public Safe look(byte[] sent, int longestSide) throws Refused {
        return CleanFile.of(sent, longestSide);
    }
}
