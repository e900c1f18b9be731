package org.samskap.proposals;

import java.util.Optional;

/** Private pages behind codes of the same shape as a receipt's, such as a list of what somebody follows. Contributed as a bean. */
public interface PrivatePages {

    /** Where the code leads; empty when it is none of these. */
    Optional<String> find(ReceiptCode code);
}
