/**
 * Versions of a programme: what organisers work on, what everybody else sees, and what changed between two versions.
 * Who may read what goes on in a closed sitting is decided here and nowhere else (SEC-02).
 */
@NullMarked
package org.samskap.events.internal.programme;

import org.jspecify.annotations.NullMarked;
