/** What a group tells: once, for every proposal it carries and for the next meeting of its series. */
@NullMarked
package org.samskap.workinggroups.internal.reports;

import org.jspecify.annotations.NullMarked;
