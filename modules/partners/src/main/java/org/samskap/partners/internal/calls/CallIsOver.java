package org.samskap.partners.internal.calls;

import org.samskap.partners.CallId;

/** Somebody answered a call after its last day. */
public class CallIsOver extends RuntimeException {
    CallIsOver(CallId call) {
        super(call.toString());
    }
}
