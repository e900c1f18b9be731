/** Rules and SQL; nothing outside this module may know it. */
@NullMarked
package org.samskap.workinggroups.internal;

import org.jspecify.annotations.NullMarked;
