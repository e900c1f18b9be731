/** Public texts of groups as moderators read, hide and show them (ADR 0022). */
@NullMarked
package org.samskap.workinggroups.internal.moderation;

import org.jspecify.annotations.NullMarked;
